import { expect, test } from 'vitest';
import { keptDays } from './kept-days';

function keeper() {
	const made: string[] = [];
	return { made, keep: keptDays({ query: (sql) => (made.push(sql), []) }) };
}
const on = (day: string) => `product_on(DATE '${day}')`;
const day = (at: number) => `2026-01-${String(at).padStart(2, '0')}`;

test('the products of a day are put together once', () => {
	const { made, keep } = keeper();
	for (let i = 0; i < 2; i++)
		expect(keep(`SELECT 1 FROM ${on('2025-12-31')}`)).toBe('SELECT 1 FROM product_on_20251231');
	expect(made).toEqual([
		"CREATE OR REPLACE TEMP TABLE product_on_20251231 AS FROM product_on(DATE '2025-12-31')"
	]);
});

test('those of year ends are another table of the same day', () => {
	const { keep } = keeper();
	expect(keep(`FROM product_at_year_ends(DATE '2025-12-31') JOIN ${on('2025-12-31')}`)).toBe(
		'FROM product_at_year_ends_20251231 JOIN product_on_20251231'
	);
});

test('the day not used for longest is let go, never one that the statement reads', () => {
	const { made, keep } = keeper();
	const days = Array.from({ length: 10 }, (_, at) => day(at + 1));
	keep(days.map(on).join());
	expect(made.filter((sql) => sql.startsWith('DROP'))).toEqual([]);
	made.length = 0;
	keep(on(day(10)));
	expect(made).toEqual(['DROP TABLE product_on_20260101', 'DROP TABLE product_on_20260102']);
	keep(on(day(3)));
	keep(on(day(1)));
	keep(on(day(1)));
	expect(made.slice(2)).toEqual([
		`CREATE OR REPLACE TEMP TABLE product_on_20260101 AS FROM ${on(day(1))}`,
		'DROP TABLE product_on_20260104'
	]);
});

test('a call with anything but a day is left alone', () => {
	const { keep, made } = keeper();
	for (const sql of ['product_on(day)', "my_product_on(DATE '2025-12-31')", "product_on(DATE '2025')"])
		expect(keep(sql)).toBe(sql);
	expect(made).toEqual([]);
});
