import { existsSync } from 'node:fs';

/** The built site under test: `npm test` builds it first. */
export const SITE_FOLDER = 'build';

export function demandSite(): void {
	if (!existsSync(`${SITE_FOLDER}/index.html`))
		throw new Error('build/ is missing: run "npx vite build" first, or "npm test"');
}

/** One page of each kind, without the leading slash. */
export const PAGE_KINDS = [
	'',
	'tinh/',
	'tinh/63-84/',
	'tinh/34-08/',
	'sao/',
	'chu-the/',
	'muc-tieu/',
	'muc-tieu/chi-tieu/',
	'muc-tieu/du-bao/',
	'thay-doi/',
	'trinh-bay/',
	'phan-tich/',
	'san-pham/',
	'chu-the/ho-so/',
	'so-sanh/',
	'het-han/',
	'truy-van/',
	'tu-dien/',
	'ho-so/',
	'doi-chieu/',
	'chat-luong/',
	'kiem-tra/',
	'so-lieu/',
	'so-lieu/target-attainment/',
	'nguon/',
	'nguon/seed_travinh/'
] as const;

/** Every kind of page in both languages. */
export const PAGES = PAGE_KINDS.flatMap((path) => [path, `en/${path}`]);
