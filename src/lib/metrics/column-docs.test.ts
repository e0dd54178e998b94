import { expect, test } from 'vitest';
import { columnWords } from './column-docs';
import vietnamese from './column-docs.vi.json';
import { METRICS } from './registry';

const columns = [...METRICS.values()].flatMap(({ id, columns }) =>
	Object.entries(columns).map(([name, column]) => ({ name: `${id}.${name}`, column }))
);

test('every column of every metric is described in both languages', () => {
	const untold = columns.filter(({ column }) => !(column.doc in vietnamese));
	expect(
		untold.map(({ name, column }) => `${name}: ${column.doc}`),
		'to be added to column-docs.vi.json'
	).toEqual([]);
	for (const { column } of columns) {
		expect(columnWords(column, 'en')).toEqual({ type: column.type, doc: column.doc });
		expect(columnWords(column, 'vi').doc).not.toBe(column.doc);
	}
});

test('the phrase book holds composed Vietnamese and no line that no metric uses', () => {
	const used = new Set(columns.map(({ column }) => column.doc));
	expect(Object.keys(vietnamese).filter((doc) => !used.has(doc))).toEqual([]);
	for (const text of Object.values(vietnamese)) expect(text).toBe(text.normalize('NFC'));
});
