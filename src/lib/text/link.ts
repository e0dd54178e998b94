import { base } from '$app/paths';
import type { Lang } from './format';

/**
 * A link within the site: language prefix and base path added. `path` is the Vietnamese
 * path with a leading slash. Prerendered pages get relative links, so the folder can be
 * put under any path of a host. What starts otherwise is relative to the page itself and stays as it is:
 * a part of it (`#…`), another view of it (`?…`, `./`).
 */
export function link(path: string, lang: Lang): string {
	if (!path.startsWith('/')) return path;
	return `${base}${lang === 'en' ? '/en' : ''}${path}`;
}
