import { CompletionContext, type Completion } from '@codemirror/autocomplete';
import { sql } from '@codemirror/lang-sql';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { catalogOf } from '../catalog/catalog';
import { metricEntries } from '../catalog/metric-sql';
import { consoleWords } from '../words/index';
import { completionSources } from './completion';
import { dialect } from './dialect';

const catalog = catalogOf('vi', '2026-09-30', metricEntries('vi', '2026-09-30'));
const sources = completionSources(catalog, consoleWords('vi').completion);

/** What is offered at `|`. */
async function offered(text: string): Promise<Completion[]> {
	const at = text.indexOf('|');
	const state = EditorState.create({ doc: text.replace('|', ''), extensions: [sql({ dialect })] });
	// On a busy machine the parser would leave part of the text for later.
	ensureSyntaxTree(state, state.doc.length, 10_000);
	const results = await Promise.all(sources.map((source) => source(new CompletionContext(state, at, true))));
	return results.flatMap((result) => [...(result?.options ?? [])]);
}
const labels = async (text: string) => (await offered(text)).map(({ label }) => label);

describe('suggestions', () => {
	test('tables, functions, metrics, keywords and columns', async () => {
		const found = await labels('SELECT * FROM pro|');
		expect(found).toEqual(
			expect.arrayContaining(['product', 'product_state_on', 'products-by-star', 'expires_on', 'QUALIFY'])
		);
	});
	test('after a point only the columns of that table, by its name or its alias', async () => {
		for (const text of ['SELECT product.| FROM product', 'SELECT p.| FROM product AS p']) {
			const found = await labels(text);
			expect(found).toContain('producer_id');
			expect(found).not.toContain('expires_on');
			expect(found).not.toContain('SELECT');
		}
	});
	test('a column says what it is in the reader’s language', async () => {
		const column = (await offered('SELECT r.| FROM recognition AS r')).find(
			({ label }) => label === 'expires_on'
		);
		expect(column?.detail).toBe('DATE');
		expect(column?.info).toMatch(/hiệu lực/);
	});
});
