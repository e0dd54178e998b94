import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from './column-widths';
import { fittingSize, LINE, lineCount, textWidth } from './measure';
import { countCell } from './official/cells';
import { monthsAfter } from './official/lists';
import { withWholeLetters } from './pdf/font';
import { tableParts } from './pptx/table';
import { sourceLine } from './sources';
import { statedFormat } from './stated';
import { exampleDeck } from './testing';

describe('widths of texts', () => {
	test('a Vietnamese letter is as wide as the letter it is made of', () => {
		expect(textWidth('Bưởi năm roi', 10)).toBeGreaterThan(textWidth('Buoi nam roi', 10));
		expect(textWidth('ế', 10)).toBe(textWidth('e', 10));
		expect(textWidth('e\u0302\u0301', 10)).toBe(textWidth('ế', 10));
		expect(textWidth('W', 1000)).toBe(944);
	});

	test('a word without end takes as many lines as it needs', () => {
		const wide = textWidth('x'.repeat(100), 10);
		expect(lineCount('x'.repeat(100), 10, wide / 4 + 0.01)).toBe(4);
		expect(lineCount('một hai\nba', 10, 1000)).toBe(2);
	});

	test('a text is set as large as it fits', () => {
		const box = { width: 100, height: 30 };
		expect(fittingSize(['ngắn'], [24, 12], box)).toBe(24);
		expect(fittingSize(['dài '.repeat(12)], [24, 12], box)).toBe(12);
	});

	test('columns fill the room and never pass it', () => {
		const word = fc.string({ minLength: 0, maxLength: 60 });
		const column = fc.record({ head: word, texts: fc.array(word, { maxLength: 5 }) });
		fc.assert(
			fc.property(fc.array(column, { minLength: 1, maxLength: 16 }), (columns) => {
				const room = { width: 700, padding: 8, narrowest: 20, widest: 200, longestWord: 90, most: 1.4 };
				const widths = columnWidths(columns, { ...room, measure: (text) => textWidth(text, 8) });
				expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(700.001);
				for (const width of widths) expect(width).toBeGreaterThan(0);
			})
		);
	});
});

test('parts of a table hold every row once, each part on its slide', () => {
	const slide = exampleDeck({ rows: 70 }).slides.find(({ id }) => id === 'attainment')!;
	if (slide.body.kind !== 'table') throw new Error('the example has a table');
	const parts = tableParts(slide.body.table, 4);
	expect(parts.length).toBeGreaterThan(3);
	expect(parts.reduce((rows, part) => rows + part.rows.length - 1, 0)).toBe(70);
	for (const { rowHeights } of parts)
		expect(rowHeights.reduce((sum, high) => sum + high, 0)).toBeLessThanOrEqual(4);
	expect(parts[0]!.rowHeights[1]).toBeGreaterThanOrEqual((12 * LINE) / 72);
});

test('counts under ten are padded in Vietnamese papers, nothing and English not', () => {
	expect([0, 6, 12, 1306, null].map((value) => countCell(value, 'vi').text)).toEqual([
		'0',
		'06',
		'12',
		'1.306',
		'…'
	]);
	expect(countCell(6, 'en').text).toBe('6');
});

test('a day months later is of the calendar', () => {
	expect(monthsAfter('2026-09-30', 12)).toBe('2027-09-30');
	expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
	expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
});

test('sources beyond three are counted', () => {
	const sources = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: `Báo cáo ${id}`, publisher: 'Sở' }));
	expect(sourceLine(sources, 'vi')).toBe('Nguồn: Báo cáo a; Báo cáo b; Báo cáo c; và 2 nguồn khác');
});

test('the font of the paper loses its feature ccmp and nothing else', () => {
	const font = readFileSync('node_modules/pdfmake/fonts/Roboto/Roboto-Regular.ttf');
	const changed = withWholeLetters(font);
	const different = changed.reduce((count, byte, at) => count + (byte === font[at] ? 0 : 1), 0);
	expect(different).toBeGreaterThan(0);
	expect(different % 4).toBe(0);
	expect(Buffer.from(changed).includes('ccmp')).toBe(false);
	expect(() => withWholeLetters(new Uint8Array(64))).toThrow('GSUB');
});

test('a number keeps the words of its publication in its format, and stays a number', () => {
	expect(statedFormat('hơn 17.000', '[=0]0;[<10]00;#,##0')).toBe(
		'[=0]"hơn\u00a0"0;[<10]"hơn\u00a0"00;"hơn\u00a0"#,##0'
	);
	expect(statedFormat('≥ 40\u00a0%', '#,##0;;')).toBe('"≥\u00a0"#,##0;;');
	for (const text of ['17.000', '−12', '400–500', '…', '', undefined])
		expect(statedFormat(text, '0')).toBeNull();
	expect(countCell(17_000, 'vi', 'more_than')).toEqual({ value: 17_000, text: 'hơn 17.000' });
});
