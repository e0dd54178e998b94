import type { Row } from '../metrics/quality-scores/metric';
import type { Row as SheetRow } from '../metrics/register-sheets/metric';
import type { Manifest } from '../schema/manifest';
import { formats, type Lang } from '../text/format';
import { qualityWords, SCORES } from './words';

interface LeadData {
	readonly counts: Manifest['counts'];
	readonly sheets: readonly SheetRow[];
	/** Scores of published figures by the provinces of one boundary system. */
	readonly scores: readonly Row[];
}

const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((all, n) => all + (n ?? 0), 0);

/** What the page says first: what was read and used, and which score is weakest. */
export function qualityLead({ counts, sheets, scores }: LeadData, lang: Lang): string[] {
	const t = qualityWords(lang).lead;
	const { count } = formats(lang);
	const read = counts.figures_read + counts.targets_read;
	const used = counts.figures_used + counts.targets_used;
	return [
		t.published(count(counts.sources), count(read), count(used), count(read - used)),
		registers(sheets, lang),
		weakest(scores, lang)
	];
}

function registers(sheets: readonly SheetRow[], lang: Lang): string {
	const t = qualityWords(lang).lead;
	const { count } = formats(lang);
	if (sheets.length === 0) return t.noRegister;
	const rowsIn = sum(sheets.map((sheet) => sheet.rows_in));
	const used = sum(sheets.map((sheet) => sheet.used));
	const quarantined = sum(sheets.map((sheet) => sheet.quarantined));
	const files = new Set(sheets.map((sheet) => sheet.source_id)).size;
	return t.registers(
		count(files),
		count(rowsIn),
		count(used),
		count(quarantined),
		count(rowsIn - used - quarantined)
	);
}

/** The score that is weak in most provinces. */
function weakest(scores: readonly Row[], lang: Lang): string {
	const t = qualityWords(lang);
	const { count } = formats(lang);
	const provinces = scores.filter(({ place_id }) => place_id !== null && place_id !== 'vn');
	const all = count(new Set(provinces.map(({ place_id }) => place_id)).size);
	const weak = SCORES.map((score) => ({
		score,
		times: provinces.filter((row) => row.score === score && row.class === 'weak').length
	})).toSorted((a, b) => b.times - a.times);
	const [worst] = weak;
	if (!worst || worst.times === 0) return t.lead.noneWeak(all);
	return t.lead.weakest(t.score[worst.score], count(worst.times), all);
}
