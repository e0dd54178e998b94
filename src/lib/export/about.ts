import { formats } from '../text/format';
import { MISSING, NOT_APPLICABLE } from '../ui/table';
import type { ExportContext } from './context';
import type { TypedTable } from './typed-table';
import { exportWords, type ExportWords } from './words';

/** What a page knows of its data without being asked, and when a file is made. */
export interface FileFacts extends ExportContext {
	/** Whether the register of the snapshot holds generated records; counts where `sample` is left out. */
	readonly snapshotHasSample?: boolean;
	/** yyyy-mm-dd hh:mm of the reader's clock. */
	readonly madeAt: string;
}

/** A line of the sheet about a file; also its key and value in a parquet file. */
export interface AboutLine {
	readonly key: keyof ExportWords['about'];
	readonly label: string;
	readonly text: string;
	/** Absolute http(s) address. */
	readonly href?: string;
}

/** Everything a file says about itself, in the order of reading. */
export function aboutLines(facts: FileFacts, table: TypedTable): AboutLine[] {
	const words = exportWords(facts.lang);
	const format = formats(facts.lang);
	const lines: AboutLine[] = [];
	const add = (key: AboutLine['key'], text: string | undefined, href?: string) => {
		if (text) lines.push({ key, label: words.about[key], text, href });
	};
	add('subject', facts.subject);
	add('finding', facts.finding);
	add('place', facts.place);
	add('as_of', asOfWords(facts));
	add('base', facts.base);
	add('system', facts.system);
	for (const { label, value } of facts.filters ?? []) add('filter', `${label}: ${value}`);
	if (facts.filters?.length === 0) add('filter', words.about.no_filter);
	add('sample', sampleNotice(facts));
	add('definition', facts.definition);
	for (const caveat of facts.caveats ?? []) add('caveat', caveat);
	add('metric', facts.metric);
	for (const note of facts.notes ?? []) add('note', note);
	for (const { title, href } of facts.sources ?? []) add('source', title, webAddress(href, facts.url));
	add('rows', format.count(table.rows));
	if (hasSigns(table)) add('signs', words.signs);
	add('snapshot_id', facts.snapshotId);
	add('snapshot_hash', facts.snapshotHash);
	add('url', facts.url, webAddress(facts.url));
	add('made', facts.madeAt);
	return lines;
}

/** The sentence about generated records; undefined where there are none among those counted. */
export function sampleNotice({ lang, sample, snapshotHasSample }: FileFacts): string | undefined {
	const words = exportWords(lang);
	if (sample === undefined) return snapshotHasSample ? words.maybeSampled : undefined;
	return sample ? words.sampled : undefined;
}

export function asOfWords({ lang, asOf, asOfText }: FileFacts): string | undefined {
	return asOfText ?? (asOf && formats(lang).asOf(asOf));
}

function hasSigns({ columns }: TypedTable): boolean {
	return columns.some(({ words }) =>
		[...words.values()].some((word) => word === MISSING || word === NOT_APPLICABLE)
	);
}

function webAddress(href: string | null | undefined, base?: string): string | undefined {
	if (!href || !URL.canParse(href, base)) return undefined;
	const url = new URL(href, base);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
