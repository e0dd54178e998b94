import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { typedTable } from '../../export/typed-table';
import { cellText, listSheet, repeatedHead } from '../../export/xlsx';
import type { Slide } from '../../deck/slide';
import type { TableData } from '../../ui/table';
import type { PackContent } from '../content';
import { safeLine } from '../safe-text';
import { packWords } from '../words';
import { definitionsSheet, sourcesSheet } from './about';
import { HEAD_ROW, officialSheet } from './official';
import { summarySheet } from './summary';

/**
 * The workbook of a pack: summary, the five official tables, the rows behind each slide, definitions, sources.
 * Numbers, days and truth values are typed; texts are text cells, which no program runs.
 */
export function packWorkbook(content: PackContent): Promise<Uint8Array> {
	const { facts, deck, official } = content;
	const t = packWords(facts.lang);
	const made = new Date(facts.made);
	const tables = official.map((table) => officialSheet(table, content));
	const lists = deck.slides.flatMap((slide, at) => slideSheets(slide, at + 1, content));
	return writeXlsx({
		sheets: [summarySheet(content), ...tables, ...lists, definitionsSheet(content), sourcesSheet(content)],
		namedRanges: [
			...tables.map(({ name }) => repeatedHead(name, HEAD_ROW)),
			...lists.map(({ name }) => repeatedHead(name, 1))
		],
		properties: {
			title: cellText(safeLine(t.title(facts.placeName))),
			creator: t.product,
			created: made,
			modified: made
		},
		defaultFont: { name: 'Arial', size: 10 }
	});
}

/** Tables behind a slide; a second one of the same slide is numbered. */
function slideSheets(slide: Slide, number: number, { facts }: PackContent): WriteSheet[] {
	const t = packWords(facts.lang);
	return tablesOf(slide).map((table, at) => {
		const name = t.sheets.slide(at === 0 ? String(number) : `${number}.${at + 1}`);
		return listSheet(name, typedTable(table, facts.lang), facts.lang);
	});
}

function tablesOf({ body, rows }: Slide): TableData[] {
	const own = body.kind === 'table' ? [body.table] : body.kind === 'figure' ? [body.figure.table] : [];
	return [...new Set([...own, ...rows])].filter((table) => table.columns.length > 0);
}
