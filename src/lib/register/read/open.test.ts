import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFile, type RawFile } from '../types';
import { typeIn } from './encoding/testing';
import { openRegisterFile, type RegisterFile } from './open';
import { book } from './xlsx/testing';

const TEXTS = ['Tên sản phẩm', 'Chủ thể', 'Mật ong hoa nhãn', 'Hợp tác xã Tân Thịnh'];

const workbook = (cells: readonly string[]) =>
	book(
		cells
			.map(
				(text, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`
			)
			.join('')
	);
const csv = (cells: readonly string[]) => new TextEncoder().encode(cells.join('\n'));

async function values(file: RawFile): Promise<(string | undefined)[]> {
	const found: (string | undefined)[] = [];
	for (const sheet of file.sheets) {
		for await (const { cells } of sheet.rows())
			found.push(...cells.map((cell) => cell && String(cell.value)));
	}
	return found;
}

describe('openRegisterFile', () => {
	it('opens workbooks and text by their content, fonts undone', async () => {
		for (const [name, bytes] of [
			['so.xlsx', workbook(TEXTS)],
			['so.csv', workbook(TEXTS)],
			['so.xlsx', workbook(TEXTS.map((text) => typeIn(text, 'tcvn3')))],
			['so.csv', csv(TEXTS)],
			['so.xlsx', csv(TEXTS.map((text) => typeIn(text, 'vni')))]
		] as const) {
			const file = await openRegisterFile(new File([bytes as Uint8Array<ArrayBuffer>], name));
			expect(file.name).toBe(name);
			expect(await values(file)).toEqual(TEXTS);
		}
	});

	it('says that the extension misleads and which font was undone', async () => {
		const file = await openRegisterFile(new File([csv(TEXTS.map((text) => typeIn(text, 'vni')))], 'so.xlsx'));
		expect(file.decisions.map(({ en }) => en)).toEqual([
			'The content is plain text and was read as CSV or TSV, though the extension differs.',
			'Character set: UTF-8 without BOM.',
			'Column separator: comma (,).',
			'Sheet “so.xlsx”: text typed in a VNI (VNI-Times) font, converted to Unicode.'
		]);
	});

	it('refuses what is too large unread, and closes the stream', async () => {
		let closed = false;
		const huge: RegisterFile = {
			name: 'so.xlsx',
			size: 10 ** 10,
			stream: () =>
				new ReadableStream({
					pull: (controller) => controller.enqueue(workbook(TEXTS)),
					cancel: () => void (closed = true)
				})
		};
		await expect(openRegisterFile(huge)).rejects.toMatchObject({ rule: 'too-large', file: 'so.xlsx' });
		expect(closed).toBe(true);
	});

	it('random and cut files: rows or UnreadableFile, never another error', async () => {
		const whole = workbook(TEXTS);
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 2000 }),
			fc.nat(whole.length).map((length) => whole.slice(0, length)),
			fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
				const damaged = whole.slice();
				damaged[at] = damaged[at]! ^ flip;
				return damaged;
			})
		);
		await fc.assert(
			fc.asyncProperty(bytes, fc.constantFrom('so.xlsx', 'so.csv'), async (content, name) => {
				try {
					await values(await openRegisterFile(new File([content as Uint8Array<ArrayBuffer>], name)));
				} catch (error) {
					expect(error).toBeInstanceOf(UnreadableFile);
				}
			}),
			{ numRuns: 200 }
		);
	});
});
