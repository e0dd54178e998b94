import { describe, expect, it } from 'vitest';
import { modelPlaceLists } from '../../../snapshot/model/place-lists';
import { layOut } from '../layout/lay-out';
import { sheetOf, type CellValue } from '../layout/testing';
import type { Entry } from './entry';
import { createPlaceResolver } from './places';
import { readEntries, type SheetCounts } from './read-entries';
import { wordsOf } from './testing';

/** Layout 1 of users.md §4 with the mess of its values: a register of Đắk Nông, rounds side by side. */
const REGISTER: CellValue[][] = [
	['DANH SÁCH SẢN PHẨM OCOP TỈNH ĐẮK NÔNG'],
	[
		'STT',
		'Tên sản phẩm',
		'Nhóm',
		'Loại hình',
		'Chủ thể',
		'Xã',
		'Huyện',
		'Điện thoại',
		'Công nhận lần 1',
		'',
		'',
		'',
		'Công nhận lần 2',
		'',
		'',
		'',
		'Ghi chú'
	],
	[
		'',
		'',
		'',
		'',
		'',
		'',
		'',
		'',
		'Sao',
		'Ngày',
		'Số quyết định',
		'Cơ quan',
		'Sao',
		'Ngày',
		'Số quyết định',
		'Cơ quan',
		''
	],
	[
		1,
		'Cà phê bột',
		'Thực phẩm',
		'HTX',
		'HTX Cư Jút',
		'Xã Đắk Wil',
		'H. Cư Jút',
		'0901234567',
		'OCOP 3 sao',
		'4/2/2020',
		'303/QĐ-UBND',
		'UBND tỉnh Đắk Nông',
		'4*',
		'2024-03-05',
		'12/QĐ-UBND',
		'UBND tỉnh Đắk Nông'
	],
	[
		2,
		'Mắc ca sấy',
		'I',
		'',
		'Cty TNHH Đăk Wil',
		'Đắk Wil',
		'Cư Jút',
		'',
		'★★★',
		'13/7/20222',
		'15/QĐ-UBND',
		'UBND huyện Cư Jút'
	],
	[
		3,
		'Tiêu sọ',
		'Thực phẩm',
		'Hộ KD',
		'Hộ kinh doanh Y Thanh',
		'Xã Đắk Wil',
		'Cư Jút',
		'',
		'đạt 4 sao, đề nghị 5 sao',
		'ngày 05 tháng 06 năm 2022',
		'99/QĐ-UBND',
		'UBND tỉnh Đắk Nông',
		'',
		'',
		'',
		'',
		'Đã rút ngày 01/02/2024, liên hệ ông Bí'
	],
	['', 'Tổng cộng', '', '', '', '', '', '', 3]
];

/** Layout 2: the annex of a decision, ranks and the decision above the rows. */
const ANNEX: CellValue[][] = [
	['PHỤ LỤC'],
	['DANH SÁCH SẢN PHẨM ĐẠT HẠNG SAO'],
	['(Kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2024 của UBND huyện Cư Jút)'],
	['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ (thôn, xã, huyện, tỉnh)', 'Điểm'],
	['I', 'Sản phẩm đạt 3 sao'],
	[1, 'Cà phê bột', 'HTX Cư Jút', 'Thôn 2, xã Đắk Wil, huyện Cư Jút, tỉnh Đắk Nông', '66,5'],
	[2, 'Tinh dầu sả', 'Tổ hợp tác Đắk Wil', 'Thôn 3, xã Đắk Wil, huyện Cư Jút, tỉnh Đắk Nông', 71]
];

async function read(rows: CellValue[][], merges: string[] = []) {
	const { places, links } = modelPlaceLists('data', '2026-09-30');
	const resolver = createPlaceResolver(places, links, { province: '63-67', aliases: [] });
	const { rows: laid } = await layOut(sheetOf(rows, merges), { file: 'so.xlsx' });
	const entries: Entry[] = [];
	const problems: string[] = [];
	let counts: SheetCounts | undefined;
	for await (const event of readEntries(laid, { places: resolver, words: wordsOf(), asOf: '2026-09-30' })) {
		if (event.kind === 'entry') entries.push(event.entry);
		if (event.kind === 'counts') counts = event.counts;
		if ('problems' in event) {
			problems.push(...event.problems.map(({ at, rule, value }) => `${at.column}${at.row} ${rule} ${value}`));
		}
	}
	return { entries, problems, counts };
}

describe('from sheet to entries', () => {
	it('reads a register with rounds side by side', async () => {
		const { entries, problems, counts } = await read(REGISTER, ['A1:Q1', 'I2:L2', 'M2:P2']);
		expect(counts).toMatchObject({
			rows: 7,
			used: 2,
			quarantined: 1,
			others: { title: 1, header: 2, total: 1 }
		});
		expect(problems).toEqual(['J5 date-year-mistyped 13/7/20222']);
		expect(entries[0]).toMatchObject({
			cells: 'A4:P4',
			place: { commune_63: '63-24643', district_63: '63-662', province_34: '34-68' },
			rounds: [
				{
					stars: 3,
					valid_from: '2020-02-04',
					decision_no: '303/QĐ-UBND',
					issuing_level: 'province',
					cells: 'I4:L4'
				},
				{ stars: 4, valid_from: '2024-03-05', cells: 'M4:P4' }
			]
		});
		expect(entries[1]).toMatchObject({
			producer_kind: 'household',
			rounds: [{ stars: 4, valid_from: '2022-06-05', withdrawn_on: '2024-02-01' }],
			proposals: [{ proposed_stars: 5 }]
		});
		expect(JSON.stringify([entries, problems])).not.toMatch(/0901234567|Bí/);
	});

	it('reads the annex of a decision', async () => {
		const { entries, problems } = await read(ANNEX);
		const round = {
			stars: 3,
			decision_no: '12/QĐ-UBND',
			valid_from: '2024-02-01',
			issuing_level: 'district',
			issuing_authority: 'UBND huyện Cư Jút'
		};
		expect(entries).toMatchObject([
			{
				producer_kind: 'cooperative',
				place: { commune_63: '63-24643' },
				rounds: [{ ...round, score: 66.5 }]
			},
			{ producer_kind: 'cooperative_group', rounds: [{ ...round, score: 71 }] }
		]);
		expect(problems).toEqual(['E7 score-against-stars 71']);
	});
});
