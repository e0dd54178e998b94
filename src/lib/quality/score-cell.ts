import type { NumberScope } from '../dossier/link';
import type { Status } from '../charts/kit/status';
import type { Row } from '../metrics/quality-scores/metric';
import { QUALITY_CLASSES, type QualityClass } from '../schema/quality_class';
import { formats, type Lang } from '../text/format';
import { MISSING, type TableCell } from '../ui/table';
import { qualityWords } from './words';

/** The shapes of target statuses that say the same: full circle, lozenge, triangle on its head. */
export const SHAPE: Readonly<Record<QualityClass, Status>> = { good: 'met', fair: 'close', weak: 'behind' };

export const isClass = (text: string | null): text is QualityClass =>
	QUALITY_CLASSES.includes(text as QualityClass);

/** A score in words: "97,1 % (66/68)", "273 ngày (từ 31/12/2025)"; null where there is nothing to judge. */
export function scoreText(row: Row, lang: Lang): string | null {
	const format = formats(lang);
	if (row.score === 'current') {
		if (row.days === null || row.latest_on === null) return null;
		return qualityWords(lang).days(format.count(row.days), format.date(row.latest_on));
	}
	if (row.value === null) return null;
	return `${format.share(row.value)} (${format.ratio(row.numerator ?? 0, row.denominator ?? 0)})`;
}

/**
 * A score as a cell: shape and word of its class, then the number with what it is of.
 * @param scope what it was asked with; left out for scores of an older snapshot, which have no dossier
 */
export function scoreCell(row: Row | undefined, lang: Lang, scope?: NumberScope): TableCell {
	const t = qualityWords(lang);
	const text = row ? scoreText(row, lang) : null;
	if (!row || text === null) return { value: null, text: MISSING, note: t.nothing };
	return {
		value: row.score === 'current' ? row.days : row.value,
		text,
		data: {
			metric: 'quality-scores',
			place: row.place_id ?? undefined,
			source: row.source_id ?? undefined,
			asOf: String(row.as_of),
			...(scope && {
				column: row.score === 'current' ? 'days' : 'value',
				row: `${row.source_id ?? ''}.${row.score}`,
				scope
			})
		},
		...(isClass(row.class) ? { status: SHAPE[row.class], word: t.class[row.class] } : {})
	};
}
