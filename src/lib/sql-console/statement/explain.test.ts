import { describe, expect, test } from 'vitest';
import { consoleWords } from '../words/index';
import { classify, isRefusal } from './classify';
import { readMessage } from './error-place';
import { faultText, refusalText } from './explain';

const vi = consoleWords('vi');

describe('faults in words', () => {
	test.each([
		[
			'Binder Error: Referenced column "nope" not found in FROM clause!\nCandidate bindings: "note", "name"',
			'Không có cột nào tên là “nope” trong các bảng sau FROM. Tên gần giống: note, name.'
		],
		[
			'Catalog Error: Table with name produt does not exist!\nDid you mean "product"?',
			'Không có bảng hoặc hàm nào tên là “produt”. Tên gần giống: product.'
		],
		[
			'Catalog Error: Scalar Function with name getenv does not exist!\nDid you mean "geomean"?',
			'DuckDB trên trang này không có hàm “getenv”. Tên gần giống: geomean.'
		],
		['Parser Error: syntax error at or near "x"', 'Sai cú pháp ở gần “x”.'],
		[
			'Binder Error: column "name" must appear in the GROUP BY clause or must be part of an aggregate function.',
			'Cột “name” phải có trong GROUP BY hoặc nằm trong một hàm gộp như count, sum.'
		],
		[
			'Permission Error: Cannot access file "/etc/passwd" - file system operations are disabled by configuration',
			vi.faults.forbidden
		],
		[
			"Extension Autoloading Error: An error occurred while trying to automatically install the required extension 'icu':\nLoading external extensions is disabled through configuration",
			vi.faults.noExtension
		],
		['Something Error: never seen', vi.faults.other]
	])('%s', (message, words) => expect(faultText(readMessage(message), vi)).toBe(words));
});

test('a refusal says what would be right', () => {
	const refusal = classify('DROP TABLE product');
	expect(isRefusal(refusal) && refusalText(refusal, vi)).toContain('“DROP”');
	expect(isRefusal(refusal) && refusalText(refusal, vi)).toContain('SELECT, FROM, WITH');
});
