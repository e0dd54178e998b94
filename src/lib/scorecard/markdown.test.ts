import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, type Block } from './markdown';

const plain = (text: string) => ({ text, mark: null });

test('paragraphs, emphasis and lists', () => {
	expect(
		blocksOf(
			'**Văn bản mẫu.** Đoạn này\nđi tiếp, *nhấn* và _nhấn_.\n\nNên nói:\n- một;\n  tiếp\n- **hai**\n\n1. đầu\n2) sau'
		)
	).toEqual([
		{
			kind: 'paragraph',
			runs: [
				{ text: 'Văn bản mẫu.', mark: 'strong' },
				plain(' Đoạn này đi tiếp, '),
				{ text: 'nhấn', mark: 'emphasis' },
				plain(' và '),
				{ text: 'nhấn', mark: 'emphasis' },
				plain('.')
			]
		},
		{ kind: 'paragraph', runs: [plain('Nên nói:')] },
		{ kind: 'list', isOrdered: false, items: [[plain('một; tiếp')], [{ text: 'hai', mark: 'strong' }]] },
		{ kind: 'list', isOrdered: true, items: [[plain('đầu')], [plain('sau')]] }
	]);
});

test('HTML, links and names with underscores stay text', () => {
	expect(blocksOf('<b onclick="x">a</b> [b](javascript:c) products_3star_up')).toEqual([
		{ kind: 'paragraph', runs: [plain('<b onclick="x">a</b> [b](javascript:c) products_3star_up')] }
	]);
});

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const textOf = (blocks: readonly Block[]) =>
	blocks
		.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.items))
		.map((runs) => runs.map(({ text }) => text).join(''))
		.join('\n');

test('no word is lost, whatever is written', () => {
	const piece = fc.constantFrom('a', 'Đạt', '**', '*', '_', '- ', '\n', '\n\n', ' ', '<i>', '&amp;', '(x)');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const text = pieces.join('');
			expect(words(textOf(blocksOf(text))).join('')).toBe(words(text).join(''));
		})
	);
});
