/** A product group 1–6 of 919/QĐ-TTg and, where told, a set 1–26 of 26/2026/QĐ-TTg. */
export interface ProductGroup {
	readonly group_no: number;
	readonly set_no: number | null;
}

/** Last set of each group I–VI (26/2026/QĐ-TTg, Annex I). */
const LAST_SETS = [13, 17, 20, 22, 25, 26] as const;

/** Group 1–6 of a set 1–26; null for any other number. */
export function groupOfSet(set: number): number | null {
	if (!Number.isInteger(set) || set < 1) return null;
	const index = LAST_SETS.findIndex((last) => set <= last);
	return index < 0 ? null : index + 1;
}

/**
 * Names of groups, folded, in both lists: since 2022 (919/QĐ-TTg) and 2018–2022 (490/QĐ-TTg, 1048/QĐ-TTg).
 * `numbers`: every number the group bore, as the lists number differently from IV on.
 */
export const GROUP_NAMES: readonly {
	readonly group_no: number;
	readonly numbers: readonly number[];
	readonly names: readonly string[];
}[] = [
	{ group_no: 1, numbers: [1], names: ['thuc pham'] },
	{ group_no: 2, numbers: [2], names: ['do uong'] },
	{
		group_no: 3,
		numbers: [3],
		names: [
			'duoc lieu va san pham tu duoc lieu',
			'san pham duoc lieu va san pham tu duoc lieu',
			'duoc lieu',
			'thao duoc',
			'san pham tu duoc lieu',
			'san pham tu thao duoc'
		]
	},
	{ group_no: 4, numbers: [4], names: ['vai va may mac', 'vai may mac'] },
	{
		group_no: 4,
		numbers: [4, 5],
		names: [
			'hang thu cong my nghe',
			'thu cong my nghe',
			'luu niem noi that trang tri',
			'luu niem noi that va trang tri',
			'thu cong my nghe trang tri',
			'thu cong my nghe va trang tri'
		]
	},
	{ group_no: 5, numbers: [5], names: ['sinh vat canh', 'hoa cay canh', 'hoa va cay canh'] },
	{
		group_no: 6,
		numbers: [6],
		names: [
			'dich vu du lich cong dong du lich sinh thai va diem du lich',
			'dich vu du lich cong dong va diem du lich',
			'dich vu du lich cong dong du lich sinh thai diem du lich',
			'dich vu du lich nong thon ban hang',
			'dich vu du lich nong thon va ban hang',
			'dich vu du lich nong thon',
			'dich vu du lich cong dong',
			'dich vu du lich',
			'du lich cong dong',
			'du lich nong thon',
			'du lich'
		]
	}
];

/** Names of the 26 sets, folded, as registers write them; index 0 is set 1. */
export const SET_NAMES: readonly (readonly string[])[] = [
	['rau cu qua hat tuoi'],
	['thit thuy san trung sua tuoi'],
	['gao ngu coc hat so che khac', 'gao ngu coc'],
	[
		'mat ong cac san pham tu mat ong mat khac va nong san thuc pham khac',
		'mat ong mat khac va nong san thuc pham khac'
	],
	['do an nhanh'],
	['che bien tu gao ngu coc'],
	['che bien tu rau cu qua hat'],
	[
		'che bien tu thit trung sua thuy san cac san pham tu mat ong va nong san thuc pham khac',
		'che bien tu thit trung sua thuy san',
		'che bien tu thit thuy san trung sua'
	],
	['tuong nuoc mam gia vi dang long khac', 'tuong nuoc mam gia vi dang long'],
	['gia vi khac'],
	['che tuoi che bien', 'che tuoi va che bien'],
	['cac san pham khac tu che tra', 'san pham tra tu thuc vat khac', 'tra tu thuc vat khac'],
	['ca phe ca cao', 'ca phe cacao'],
	['ruou trang'],
	['do uong co con khac'],
	['nuoc khoang thien nhien nuoc uong tinh khiet', 'nuoc khoang thien nhien nuoc uong dong chai'],
	['do uong khong con'],
	[
		'thuc pham chuc nang thuoc duoc lieu thuoc y hoc co truyen',
		'thuc pham chuc nang thuoc duoc lieu thuoc co truyen'
	],
	['my pham co thanh phan tu thao duoc', 'my pham co thanh phan tu duoc lieu'],
	['tinh dau va san pham tu duoc lieu khac', 'tinh dau va thao duoc khac', 'tinh dau va duoc lieu khac'],
	['thu cong my nghe gia dung trang tri', 'thu cong my nghe gia dung va trang tri'],
	['vai may mac'],
	['hoa'],
	['cay canh'],
	['dong vat canh'],
	['dich vu du lich cong dong du lich sinh thai va diem du lich']
];
