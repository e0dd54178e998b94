import type { Row } from '../metrics/quality-scores/metric';
import type { Base } from '../metrics/metric';
import { formats, type Lang } from '../text/format';
import { MISSING, type TableData } from '../ui/table';
import { scoreText } from './score-cell';
import { scoreCells, scoreColumns, type SubjectNames } from './score-tables';
import { isScore, qualityWords } from './words';

export const BASES = ['published', 'register'] as const satisfies readonly Base[];

/** The scores of one snapshot, as of its own last day. */
export interface SnapshotScores {
	readonly id: string;
	readonly asOf: string;
	readonly rows: Readonly<Record<Base, readonly Row[]>>;
}

/** One line a snapshot and basis: the scores of the whole country, newest first. */
export function trendTable(snapshots: readonly SnapshotScores[], lang: Lang): TableData {
	const t = qualityWords(lang).trend;
	const { date } = formats(lang);
	return {
		caption: t.caption,
		columns: [{ key: 'snapshot', label: t.snapshot }, { key: 'base', label: t.base }, ...scoreColumns(lang)],
		rows: BASES.flatMap((base) =>
			snapshots.map(({ asOf, rows }) => ({
				snapshot: { value: asOf, text: date(asOf) },
				base: { value: t.bases[base] },
				...scoreCells(
					rows[base].filter(({ place_id }) => place_id === 'vn'),
					lang
				)
			}))
		)
	};
}

/** Scores of provinces that are not what they were in the snapshot before. */
export function changeTable(
	before: SnapshotScores,
	after: SnapshotScores,
	lang: Lang,
	names: SubjectNames
): TableData {
	const t = qualityWords(lang);
	const { date } = formats(lang);
	const cell = (row: Row | undefined) => {
		const text = row ? scoreText(row, lang) : null;
		return { value: text, text: text ?? MISSING };
	};
	const rows = BASES.flatMap((base) => {
		const old = new Map(before.rows[base].map((row) => [keyOf(row), row]));
		return after.rows[base].flatMap((row) => {
			const was = old.get(keyOf(row));
			if (row.place_id === null || row.place_id === 'vn' || !isScore(row.score) || !hasMoved(row, was))
				return [];
			return [
				{
					place: names.place(row.place_id),
					base: { value: t.trend.bases[base] },
					score: { value: t.score[row.score] },
					before: cell(was),
					after: cell(row)
				}
			];
		});
	});
	return {
		caption: t.trend.moved(date(before.asOf), date(after.asOf)),
		columns: [
			{ key: 'place', label: t.place },
			{ key: 'base', label: t.trend.base },
			{ key: 'score', label: t.trend.scoreColumn },
			{ key: 'before', label: t.trend.before },
			{ key: 'after', label: t.trend.after }
		],
		rows
	};
}

const keyOf = ({ place_id, score }: Row) => `${place_id} ${score}`;

/** Days pass by themselves: "current" has moved only where something newer was told. */
function hasMoved(row: Row, was: Row | undefined): boolean {
	if (row.score === 'current') return row.latest_on !== (was?.latest_on ?? null);
	return row.numerator !== (was?.numerator ?? null) || row.denominator !== (was?.denominator ?? null);
}
