import { expect, test } from 'vitest';
import { METRICS } from '../metrics/registry';
import { readLink } from '../sql-console/link';
import { queryLink, withoutLayout } from './query-link';

const tokens = (sql: string) => sql.replace(/^\s*--.*$/gm, '').match(/'(?:[^']|'')*'|\S+/g);

test('a statement without its layout is the same statement', () => {
	for (const { id, sql } of METRICS.values())
		for (const text of Object.values(sql)) expect(tokens(withoutLayout(text)), id).toEqual(tokens(text));
});

test('a short statement is linked as it is, a long one without layout, a very long one not at all', () => {
	const linked = (sql: string) => {
		const query = queryLink(sql, 'mini');
		return query === null ? null : readLink(new URLSearchParams(query)).sql;
	};
	const short = '-- why\n    SELECT 1';
	expect(linked(short)).toBe(short);
	expect(linked(`-- ${'x'.repeat(6000)}\n    SELECT 1`)).toBe('SELECT 1');
	expect(linked(`SELECT '${'x'.repeat(6000)}'`)).toBeNull();
});
