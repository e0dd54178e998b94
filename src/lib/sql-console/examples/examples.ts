import { compile } from '../../query/compile';
import type { Lang } from '../../text/format';
import { defaultParams } from '../catalog/metric-sql';

/**
 * Queries that answer the first questions of analysts, one file each: `-- vi:` and `-- en:` lines say in
 * words what is asked (the first is the title); `{{vi|en}}` is a word of either language, `{{metric-id}}`
 * the statement of a metric, `$as_of` the newest day and `$year_start` the first day of its year.
 */
const files = import.meta.glob<string>('./*.sql', { eager: true, query: '?raw', import: 'default' });

export interface Example {
	readonly id: string;
	readonly title: string;
	readonly sql: string;
}

/** All examples in one language, asked of the day `asOf` (yyyy-mm-dd). */
export function examplesOf(lang: Lang, asOf: string): Example[] {
	return Object.entries(files).map(([path, text]) => {
		const id = path.replace('./', '').replace('.sql', '');
		const spoken = text
			.split('\n')
			.filter((line) => !line.startsWith(lang === 'vi' ? '-- en:' : '-- vi:'))
			.map((line) => line.replace(/^-- (vi|en): /, '-- '));
		return {
			id,
			title: (spoken[0] ?? id).replace('-- ', ''),
			sql: filled(spoken.join('\n'), lang, asOf)
		};
	});
}

function filled(text: string, lang: Lang, asOf: string): string {
	return text
		.replace(/\{\{([^{}|]+)\|([^{}|]+)\}\}/g, (_, vi: string, en: string) => (lang === 'vi' ? vi : en))
		.replaceAll('$as_of', `DATE '${asOf}'`)
		.replaceAll('$year_start', `DATE '${asOf.slice(0, 4)}-01-01'`)
		.replace(/\{\{([a-z-]+)\}\}/g, (_, metric: string) =>
			compile({ metric, params: defaultParams(asOf) }).replace(/^(?=.)/gm, '    ')
		)
		.trimEnd();
}
