import type { NumberScope } from '../dossier/link';
import type { Row } from '../metrics/quality-scores/metric';
import type { Lang } from '../text/format';
import type { TableCell, TableColumn, TableData } from '../ui/table';
import { scoreCell } from './score-cell';
import { qualityWords, SCORES } from './words';

/** Names and links of what is judged. */
export interface SubjectNames {
	readonly place: (id: string) => TableCell;
	readonly source: (id: string) => TableCell;
}

/** Whether anything at all was judged: a province without a register has no line in its table. */
const isJudged = (rows: readonly Row[]) =>
	rows.some(({ score, missing_reason }) => score !== 'communes' && missing_reason === null);

function bySubject(rows: readonly Row[], key: 'place_id' | 'source_id'): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const subject = row[key];
		if (subject !== null) groups.set(subject, [...(groups.get(subject) ?? []), row]);
	}
	return groups;
}

/** One line a place, the country first: the four scores, communes with a product beside "complete". */
export function placeScores(
	rows: readonly Row[],
	caption: string,
	lang: Lang,
	names: SubjectNames,
	scope?: NumberScope
): TableData {
	const t = qualityWords(lang);
	const judged = [...bySubject(rows, 'place_id')].filter(([, of]) => isJudged(of));
	const lines = judged.toSorted(([a], [b]) => Number(b === 'vn') - Number(a === 'vn'));
	const hasCommunes = lines.some(([, of]) =>
		of.some((row) => row.score === 'communes' && row.value !== null)
	);
	return {
		caption,
		columns: [
			{ key: 'subject', label: t.place },
			...scoreColumns(lang),
			...(hasCommunes ? [{ key: 'communes', label: t.communes, numeric: true }] : [])
		],
		rows: lines.map(([id, of]) => ({
			subject: names.place(id),
			...scoreCells(of, lang, scope),
			communes: scoreCell(
				of.find(({ score }) => score === 'communes'),
				lang,
				scope
			)
		}))
	};
}

/** One line a register. */
export function sourceScores(
	rows: readonly Row[],
	caption: string,
	lang: Lang,
	names: SubjectNames,
	scope?: NumberScope
): TableData {
	return {
		caption,
		columns: [{ key: 'subject', label: qualityWords(lang).register }, ...scoreColumns(lang)],
		rows: [...bySubject(rows, 'source_id')].map(([id, of]) => ({
			subject: names.source(id),
			...scoreCells(of, lang, scope)
		}))
	};
}

export function scoreColumns(lang: Lang): TableColumn[] {
	const t = qualityWords(lang);
	return SCORES.map((score) => ({ key: score, label: t.score[score], numeric: true }));
}

export function scoreCells(rows: readonly Row[], lang: Lang, scope?: NumberScope): Record<string, TableCell> {
	return Object.fromEntries(
		SCORES.map((score) => [
			score,
			scoreCell(
				rows.find((row) => row.score === score),
				lang,
				scope
			)
		])
	);
}
