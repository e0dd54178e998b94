import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, isRefusal, READING_WORDS } from './classify';

const kindOf = (text: string) => {
	const found = classify(text);
	return isRefusal(found) ? found.kind : 'read';
};

describe('one statement that reads', () => {
	test.each([
		'SELECT 1',
		'select 1;',
		'FROM product ; ; ',
		'-- ghi chú; có dấu chấm phẩy\nSELECT 1',
		'/* một /* trong một */ ; */ WITH a AS (SELECT 1) FROM a',
		'((SELECT 1) UNION (SELECT 2))',
		"SELECT ';', \";\", $$;$$, $a$;'$a$, E'\\';' FROM product",
		'VALUES (1), (2)',
		'DESCRIBE product',
		'SHOW TABLES',
		'SUMMARIZE product',
		'PIVOT product ON group_no IN (1, 2) USING count(*)',
		'EXPLAIN SELECT 1',
		'EXPLAIN ANALYZE FROM product'
	])('%s', (text) => expect(kindOf(text)).toBe('read'));

	test('keeps every offset of the text', () => {
		const text = 'EXPLAIN ANALYZE SELECT 1 ; -- xong';
		expect(classify(text)).toMatchObject({
			kind: 'measured-plan',
			body: '                SELECT 1   -- xong'
		});
	});
});

describe('everything else is refused with its reason', () => {
	test.each([
		['', 'empty'],
		['  -- chỉ có ghi chú', 'empty'],
		[';;', 'empty'],
		['EXPLAIN', 'empty'],
		['SELECT 1; DROP TABLE product', 'several'],
		['SELECT 1;;; SELECT 2', 'several'],
		['/* ; */ SELECT 1 /* ; */ ; DELETE FROM product', 'several'],
		["SELECT 'a", 'unclosed'],
		['SELECT "a', 'unclosed'],
		['SELECT $$a', 'unclosed'],
		['SELECT 1 /* a /* b */', 'unclosed'],
		['DROP TABLE product', 'not-reading'],
		['/* SELECT */ DELETE FROM product', 'not-reading'],
		['(DELETE FROM product)', 'not-reading'],
		['EXPLAIN ANALYZE DELETE FROM product', 'not-reading'],
		['EXPLAIN (ANALYZE) DELETE FROM product', 'not-reading'],
		['EXPLAIN EXPLAIN SELECT 1', 'not-reading'],
		['"SELECT" 1', 'not-reading'],
		['SELECTED 1', 'not-reading'],
		['1 SELECT', 'not-reading']
	])('%s', (text, reason) => expect(kindOf(text)).toBe(reason));

	const CHANGING = [
		'ALTER',
		'ANALYZE',
		'ATTACH',
		'BEGIN',
		'CALL',
		'CHECKPOINT',
		'COMMENT',
		'COMMIT',
		'COPY',
		'CREATE',
		'DEALLOCATE',
		'DELETE',
		'DETACH',
		'DROP',
		'EXECUTE',
		'EXPORT',
		'FORCE',
		'IMPORT',
		'INSERT',
		'INSTALL',
		'LOAD',
		'MERGE',
		'PRAGMA',
		'PREPARE',
		'RESET',
		'ROLLBACK',
		'SET',
		'TRUNCATE',
		'UPDATE',
		'USE',
		'VACUUM'
	];
	const noise = fc.constantFrom(' ', '\n', '\t', ';', '-- SELECT\n', '/* SELECT 1; */', '/* a /* b */ */');
	test('whatever stands before it and however it is written', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...CHANGING),
				fc.array(noise),
				fc.boolean(),
				fc.string(),
				(word, before, isLower, rest) => {
					const text =
						before.join('').replaceAll(';', ' ') + (isLower ? word.toLowerCase() : word) + ' ' + rest;
					expect(kindOf(text)).not.toBe('read');
				}
			)
		);
	});

	test('a second statement after any first one', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...READING_WORDS),
				fc.constantFrom(...CHANGING),
				fc.array(noise),
				(first, second, gap) => {
					expect(kindOf(`${first} 1 ;${gap.join('')}${second} x`)).toBe('several');
				}
			)
		);
	});

	test('any text is classified, and a text that reads keeps its length', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const found = classify(text);
				if (!isRefusal(found)) expect(found.body).toHaveLength(text.length);
			})
		);
	});
});
