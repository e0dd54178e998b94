import { describe, expect, it } from 'vitest';
import { tablesNeeded } from './tables-needed';

const PRELUDE = `
-- target and source are words of this comment, not tables it reads
CREATE OR REPLACE MACRO state_on(day) AS TABLE
SELECT * FROM recognition AS r WHERE r.valid_from <= day;

CREATE MACRO in_force_on(day) AS TABLE
SELECT s.* FROM state_on(day) AS s JOIN product AS p USING (product_id);

CREATE MACRO half(x) AS x / 2;

CREATE OR REPLACE TABLE report AS
SELECT * FROM figure;

CREATE MACRO report_on(day) AS TABLE SELECT * FROM report WHERE as_of_to <= day;
`;

describe('tablesNeeded', () => {
	it('finds the tables a statement names, whatever its case and quotes', () => {
		expect(tablesNeeded('SELECT * FROM "product" JOIN PLACE USING (place_id)').tables).toEqual([
			'place',
			'product'
		]);
	});

	it('follows macros through one another', () => {
		expect(tablesNeeded("SELECT count(*) FROM in_force_on(DATE '2026-09-30')", PRELUDE).tables).toEqual([
			'product',
			'recognition'
		]);
	});

	it('takes no table from macros that are not called, nor from comment lines', () => {
		expect(tablesNeeded('-- proposal\nSELECT half(3)', PRELUDE).tables).toEqual([]);
	});

	it('does not take part of a word for a table', () => {
		expect(tablesNeeded('SELECT product_id FROM place_link').tables).toEqual(['place_link']);
	});

	it('does not miss a table behind dashes in a text literal', () => {
		expect(tablesNeeded("SELECT 'a -- b' AS x FROM producer").tables).toEqual(['producer']);
	});

	it('names the tables to be made of them, and nothing the statement does not reach', () => {
		const needed = tablesNeeded("SELECT * FROM report_on(DATE '2024-12-31')", PRELUDE);
		expect(needed.tables).toEqual(['figure']);
		expect(needed.derived.map(({ name, sql }) => [name, sql.replace(/\s+/g, ' ').trim()])).toEqual([
			['report', 'CREATE OR REPLACE TABLE report AS SELECT * FROM figure;']
		]);
		expect(tablesNeeded('SELECT * FROM figure', PRELUDE).derived).toEqual([]);
	});
});
