import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx, type Cell, type CellValue, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { EXAMPLE_NAME, EXAMPLE_ROWS, EXAMPLE_SHEET } from './example-register';

/**
 * Writes the template offices may fill in and the example register of the guide:
 * `npx tsx docs/guide/make-template.ts FOLDER`.
 */
const TEMPLATE_NAME = 'mau-so-ocop.xlsx';
const HEADER: CellStyle = {
	font: { bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E2E8F0' } }
};
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const FONT = { name: 'Arial', size: 10 };
/** A clock's time would give the example another source id with every making. */
const ALWAYS_THE_SAME = { created: new Date(0), modified: new Date(0) };
/** Rows of the template that carry lists and formats. */
const ROWS = 2_000;

interface Column {
	readonly heading: string;
	readonly required: 'Bắt buộc' | 'Nên có' | 'Nếu có';
	readonly how: string;
	/**
	 * The example row's commune does not exist, so that the row is set aside and counted nowhere when an
	 * office forgets to delete it.
	 */
	readonly example: CellValue;
	readonly width: number;
	readonly choices?: string[];
}

const COLUMNS: readonly Column[] = [
	{ heading: 'STT', required: 'Nếu có', how: 'Số thứ tự của cơ quan.', example: 1, width: 6 },
	{
		heading: 'Tên sản phẩm',
		required: 'Bắt buộc',
		how: 'Như trong quyết định. Mỗi lần công nhận một dòng; sản phẩm được công nhận hai lần thì ghi hai dòng, tên viết như nhau.',
		example: 'Cà phê bột Ví Dụ (xóa dòng này)',
		width: 32
	},
	{
		heading: 'Nhóm sản phẩm',
		required: 'Nên có',
		how: 'Tên nhóm hoặc số I–VI theo Quyết định 919/QĐ-TTg.',
		example: 'Thực phẩm',
		width: 18
	},
	{
		heading: 'Tên chủ thể',
		required: 'Bắt buộc',
		how: 'Tên đầy đủ, mọi dòng viết như nhau, đủ dấu. Không ghi người đại diện, điện thoại.',
		example: 'Hợp tác xã Ví Dụ',
		width: 32
	},
	{
		heading: 'Loại hình chủ thể',
		required: 'Nên có',
		how: 'Chọn trong danh sách.',
		example: 'Hợp tác xã',
		width: 18,
		choices: ['Hợp tác xã', 'Tổ hợp tác', 'Doanh nghiệp', 'Hộ kinh doanh', 'Khác']
	},
	{
		heading: 'Mã xã',
		required: 'Nên có',
		how: 'Mã 5 chữ số của Cục Thống kê, ghi dạng văn bản để giữ số 0 ở đầu. Mã khác tên thì phần mềm báo.',
		example: null,
		width: 10
	},
	{
		heading: 'Xã/phường',
		required: 'Nên có',
		how: 'Tên kèm loại: "Xã …", "Phường …", "Thị trấn …", "Đặc khu …".',
		example: 'Xã Ví Dụ',
		width: 20
	},
	{
		heading: 'Huyện/thị xã/thành phố',
		required: 'Nếu có',
		how: 'Chỉ cho địa bàn trước 01/07/2025, kèm loại: "Huyện …", "Thị xã …".',
		example: null,
		width: 22
	},
	{
		heading: 'Tỉnh/thành phố',
		required: 'Nên có',
		how: 'Tỉnh vào ngày ký quyết định; từ 01/07/2025 là tỉnh mới.',
		example: 'Lâm Đồng',
		width: 16
	},
	{
		heading: 'Hạng sao',
		required: 'Bắt buộc',
		how: '3, 4 hoặc 5. Sản phẩm 4 sao được đề nghị lên 5 sao: ghi "4 sao, đề nghị 5 sao"; chỉ Trung ương công nhận 5 sao.',
		example: 3,
		width: 10
	},
	{ heading: 'Điểm', required: 'Nếu có', how: 'Từ 0 đến 100.', example: 62.5, width: 8 },
	{
		heading: 'Số quyết định',
		required: 'Nên có',
		how: 'Như "303/QĐ-UBND".',
		example: '303/QĐ-UBND',
		width: 16
	},
	{
		heading: 'Ngày quyết định',
		required: 'Bắt buộc',
		how: 'dd/mm/yyyy. Thiếu ngày thì không tính được thời hạn 36 tháng.',
		example: new Date('2025-10-28T00:00:00Z'),
		width: 14
	},
	{
		heading: 'Cơ quan ban hành',
		required: 'Nên có',
		how: 'Như "UBND tỉnh Lâm Đồng"; trước 01/07/2025 có thể là "UBND huyện …".',
		example: 'UBND tỉnh Lâm Đồng',
		width: 24
	},
	{
		heading: 'Ngày hết hạn',
		required: 'Nếu có',
		how: '36 tháng sau ngày công nhận; để trống thì phần mềm tự tính.',
		example: new Date('2028-10-28T00:00:00Z'),
		width: 14
	},
	{
		heading: 'Ngày thu hồi',
		required: 'Nếu có',
		how: 'Chỉ ghi khi giấy chứng nhận bị thu hồi hoặc chủ thể xin rút.',
		example: null,
		width: 14
	}
];

const GENERAL = [
	'Ghi vào trang "Danh mục", mỗi lần công nhận một dòng, không gộp ô, không chèn dòng cộng. Xóa dòng ví dụ.',
	'Không cần người đại diện, điện thoại, CCCD, địa chỉ nhà: phần mềm không dùng và không công bố các cột đó.',
	'Lưu dạng .xlsx, không đặt mật khẩu, rồi kiểm tra ở trang "Kiểm tra sổ đăng ký của bạn" trước khi gửi.'
];

function listSheet(): WriteSheet {
	const rows = [COLUMNS.map(({ heading }) => heading), COLUMNS.map(({ example }) => example)];
	return {
		name: 'Danh mục',
		rows,
		columns: COLUMNS.map(({ heading, width }) => ({
			width,
			...(formatOf(heading) ? { style: { numFmt: formatOf(heading) } } : {})
		})),
		cells: new Map([...headerCells(COLUMNS.length), ...dateCells(rows)]),
		freezePane: { rows: 1 },
		dataValidations: COLUMNS.flatMap(({ choices }, index) =>
			choices
				? [
						{
							type: 'list' as const,
							values: choices,
							allowBlank: true,
							range: `${letter(index)}2:${letter(index)}${ROWS}`
						}
					]
				: []
		)
	};
}

function instructionSheet(): WriteSheet {
	return {
		name: 'Hướng dẫn',
		rows: [
			...GENERAL.map((line, index) => [`${index + 1}. ${line}`]),
			[],
			['Cột', 'Cần đến đâu', 'Cách ghi'],
			...COLUMNS.map(({ heading, required, how }) => [heading, required, how])
		],
		columns: [{ width: 26 }, { width: 14 }, { width: 100, style: WRAPPED }]
	};
}

function exampleSheet(): WriteSheet {
	const rows = EXAMPLE_ROWS.map((row) => [...row]);
	return {
		name: EXAMPLE_SHEET,
		rows,
		columns: Array.from({ length: 16 }, () => ({ width: 18 })),
		cells: new Map(dateCells(rows))
	};
}

function headerCells(count: number): [string, Partial<Cell>][] {
	return Array.from({ length: count }, (_, column) => [`0,${column}`, { style: HEADER }]);
}

function dateCells(rows: readonly (readonly CellValue[])[]): [string, Partial<Cell>][] {
	return rows.flatMap((row, r) =>
		row.flatMap((value, c): [string, Partial<Cell>][] =>
			value instanceof Date ? [[`${r},${c}`, { style: { numFmt: 'dd/mm/yyyy' } }]] : []
		)
	);
}

/** Days as dd/mm/yyyy; codes as text, or Excel drops the zero they begin with. */
function formatOf(heading: string): string | undefined {
	if (heading.startsWith('Ngày')) return 'dd/mm/yyyy';
	return heading === 'Mã xã' ? '@' : undefined;
}

/** 0 → A; the template has fewer columns than letters. */
function letter(column: number): string {
	return String.fromCharCode(65 + column);
}

const [folder = '.'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const books: readonly (readonly [name: string, sheets: WriteSheet[]])[] = [
	[TEMPLATE_NAME, [listSheet(), instructionSheet()]],
	[EXAMPLE_NAME, [exampleSheet()]]
];
for (const [name, sheets] of books) {
	const path = join(folder, name);
	writeFileSync(path, await writeXlsx({ sheets, properties: ALWAYS_THE_SAME, defaultFont: FONT }));
	console.log(path);
}
