import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelPlaceLists } from '../../../snapshot/model/place-lists';
import type { PlaceRow } from '../../schema/place';
import { fold } from '../../text/fold';
import type { PlaceInput } from './place-resolver';
import { createPlaceResolver, type RegisterPlaces } from './places';

const { places, links } = modelPlaceLists('data', '2026-11-22');
const byId = new Map(places.map((place) => [place.place_id, place]));
const aliases = [
	{ name_as_written: 'TP.HCM', place_id: '63-79', line: 2 },
	{ name_as_written: 'TP.HCM', place_id: '34-79', line: 3 },
	{ name_as_written: 'Huế', place_id: '63-46', line: 4 }
];
const BEFORE = '2024-05-01';
const AFTER = '2025-10-01';

const resolvers = new Map<string, RegisterPlaces>();
function resolver(province = ''): RegisterPlaces {
	let known = resolvers.get(province);
	if (!known) resolvers.set(province, (known = createPlaceResolver(places, links, { province, aliases })));
	return known;
}

function resolve(input: Partial<PlaceInput>, province?: string) {
	return resolver(province).resolve({ context: [], on: BEFORE, ...input });
}

/** Ids in the order commune_63, commune_34, district_63, province_63, province_34, then the rules broken. */
function read(input: Partial<PlaceInput>, province?: string): string {
	const { place, problems } = resolve(input, province);
	const ids = [place.commune_63, place.commune_34, place.district_63, place.province_63, place.province_34];
	return [...ids.map((id) => id ?? '-'), ...problems.map(({ rule }) => rule)].join(' ');
}

const DAK_WIL = '63-24643 34-24646 63-662 63-67 34-68';
const EA_TLING = '63-24640 34-24640 63-662 63-67 34-68';
const CU_JUT_34 = '- 34-24640 63-662 63-67 34-68';

describe('all communes of the lists', () => {
	const communes = places.filter(({ level }) => level === 'commune');
	const above = (unit: PlaceRow) => byId.get(unit.parent_id!)!;
	const day = (unit: PlaceRow) => (unit.system === '63' ? BEFORE : AFTER);
	const written = (unit: PlaceRow, how: (text: string) => string): Partial<PlaceInput> => ({
		commune: how(unit.name_vi),
		...(unit.system === '63' && { district: how(above(unit).name_vi) }),
		province: how(byId.get(unit.province_id!)!.name_vi),
		on: day(unit)
	});
	const idOf = (unit: PlaceRow, { place }: ReturnType<typeof resolve>) =>
		unit.system === '63' ? place.commune_63 : place.commune_34;

	it('are themselves by kind, name, district and province', () => {
		expect(communes).toHaveLength(10_035 + 3_321);
		const wrong = communes.filter((unit) => {
			const answer = resolve(written(unit, (text) => text));
			return (
				idOf(unit, answer) !== unit.place_id || answer.problems.some(({ rule }) => rule !== 'commune-split')
			);
		});
		expect(wrong.map(({ place_id }) => place_id)).toEqual([]);
	});

	it('are themselves in an address', () => {
		const wrong = communes.filter((unit) => {
			const { commune, district, province, on } = written(unit, (text) => text);
			const address = ['Số 5', 'thôn Nam', commune, district, `tỉnh ${province}`].filter(Boolean).join(', ');
			return idOf(unit, resolve({ address, on })) !== unit.place_id;
		});
		expect(wrong.map(({ place_id }) => place_id)).toEqual([]);
	});

	it('are themselves without marks, unless another of the unit above is written alike', () => {
		const alike = new Map<string, number>();
		const keyOf = (unit: PlaceRow) => `${unit.parent_id} ${unit.name_folded.replace(/\W/g, '')}`;
		for (const unit of communes) alike.set(keyOf(unit), (alike.get(keyOf(unit)) ?? 0) + 1);
		const only = communes.filter((unit) => alike.get(keyOf(unit)) === 1);
		expect(communes.length - only.length).toBe(60);
		const wrong = only.filter((unit) => idOf(unit, resolve(written(unit, fold))) !== unit.place_id);
		expect(wrong.map(({ place_id }) => place_id)).toEqual([]);
	});

	it('are themselves by code, leading zeros lost or not', () => {
		for (const code of [(c: string) => c, (c: string) => (c.startsWith('0') ? c.slice(1) : c)]) {
			const wrong = communes.filter(
				(unit) =>
					!unit.code.startsWith('00') &&
					idOf(unit, resolve({ code: code(unit.code), on: day(unit) })) !== unit.place_id
			);
			expect(wrong.map(({ place_id }) => place_id)).toEqual([]);
		}
	});
});

describe('codes', () => {
	it.each(['15', '24', '44', '52', '80', '82', '91'])('%s is another province in each system', (code) => {
		expect(resolve({ code }).place.province_63).toBe(`63-${code}`);
		expect(resolve({ code, on: AFTER }).place.province_34).toBe(`34-${code}`);
		expect(byId.get(`63-${code}`)!.name_vi).not.toBe(byId.get(`34-${code}`)!.name_vi);
	});
	it.each([
		[{ code: '662' }, '- - 63-662 63-67 34-68 commune-missing'],
		[{ code: '63-24643' }, DAK_WIL],
		[{ code: '24643', commune: 'Đắk Wil' }, DAK_WIL],
		[{ code: '67', commune: 'Xã Đắk Wil' }, DAK_WIL],
		[{ code: '24640', commune: 'Xã Đắk Wil', district: 'Cư Jút' }, `${DAK_WIL} place-code-differs`],
		[
			{ code: '24643', commune: 'Xã Đắk Will', district: 'Cư Jút' },
			'- - 63-662 63-67 34-68 commune-unknown place-code-differs'
		],
		[{ code: '99999', commune: 'Xã Đắk Wil', district: 'Cư Jút' }, `${DAK_WIL} place-code-unknown`],
		[{ code: '99999' }, '- - - - - place-missing place-code-unknown']
	])('%o', (input, expected) => {
		expect(read(input)).toBe(expected);
	});
	it('of another province than the register is told', () => {
		expect(read({ code: '24643' }, '63-20')).toBe(`${DAK_WIL} place-other-province`);
	});
});

describe('names', () => {
	it.each([
		[{ commune: 'Xã Đắk Wil', district: 'Huyện Cư Jút', province: 'Đắk Nông' }, DAK_WIL],
		[{ commune: 'X. Ðăk Wil', district: 'H. Cư Jút', province: 'T. Đăk Nông' }, DAK_WIL],
		[{ commune: 'DAK WIL', district: 'CU JUT', province: 'DAK NONG' }, DAK_WIL],
		[{ commune: "TT Ea T'ling", district: 'H.Cư Jút', province: 'tỉnh Đắk Nông' }, EA_TLING],
		[{ commune: 'TT. Ea Tling', district: 'Cư Jut', province: 'Đắk Nông' }, EA_TLING],
		[
			{ commune: 'P.01', district: 'TP. Đà Lạt', province: 'Lâm Đồng' },
			'63-24784 34-24781 63-672 63-68 34-68'
		],
		[
			{ commune: 'Phường I', district: 'Tp Đà Lạt', province: 'Lâm Đồng' },
			'63-24784 34-24781 63-672 63-68 34-68'
		],
		[
			{ commune: 'Phường 1', district: 'Vị Thanh', province: 'Hậu Giang' },
			'63-31318 34-31321 63-930 63-93 34-92'
		],
		[
			{ commune: 'Bình Thọ', district: 'Quận Thủ Đức', province: 'TPHCM' },
			'63-26824 34-26824 63-769 63-79 34-79'
		],
		[{ commune: 'TP. Gia Nghĩa', province: 'Đắk Nông' }, '- - 63-660 63-67 34-68 commune-missing'],
		[{ commune: 'Đặc khu Côn Đảo', province: 'TP.HCM', on: AFTER }, '- 34-26732 63-755 63-77 34-79'],
		[
			{ commune: 'Xã Hồng Thái', district: 'Huyện Việt Yên', province: 'Bắc Giang' },
			'63-07783 34-07777 63-222 63-24 34-24 place-kind-changed'
		]
	])('%o', (input, expected) => {
		expect(read(input)).toBe(expected);
	});

	it('of one kind are not those of another', () => {
		expect(read({ district: 'Huyện Cai Lậy', province: 'Tiền Giang' })).toContain(' 63-820 ');
		expect(read({ district: 'TX. Cai Lậy', province: 'Tiền Giang' })).toContain(' 63-817 ');
		const { problems } = resolve({ district: 'Cai Lậy', province: 'Tiền Giang' });
		expect(problems).toMatchObject([
			{
				rule: 'place-ambiguous',
				severity: 'error',
				field: 'district',
				value: 'Cai Lậy',
				suggestion: 'thị xã Cai Lậy, tỉnh Tiền Giang; huyện Cai Lậy, tỉnh Tiền Giang'
			}
		]);
		expect(read({ commune: 'Tân Bình', district: 'Cai Lậy', province: 'Tiền Giang' })).toContain('63-28462');
	});

	it('near to one are an error with a suggestion', () => {
		const near = (input: Partial<PlaceInput>) => resolve(input, '63-67').problems;
		expect(near({ commune: 'Xã Đắk Will', district: 'Cư Jút' })).toMatchObject([
			{ rule: 'commune-unknown', severity: 'error', suggestion: 'xã Đắk Wil, huyện Cư Jút, tỉnh Đắk Nông' }
		]);
		expect(near({ commune: 'Xã Đắk Wil', district: 'Cư Giút' })).toMatchObject([
			{ rule: 'district-unknown', field: 'district', suggestion: 'huyện Cư Jút, tỉnh Đắk Nông' }
		]);
		expect(near({ commune: 'Xã Đắk Wil', province: 'Đắk Nôn' })).toMatchObject([
			{ rule: 'province-unknown', field: 'province', suggestion: 'tỉnh Đắk Nông' }
		]);
		// A mark may be missing, but not be another: Đồng Hà is not Đông Hà.
		expect(near({ commune: 'Phường Đồng Hà', province: 'Quảng Trị' })[0]).toMatchObject({
			rule: 'commune-unknown',
			suggestion: 'phường Đông Hà, tỉnh Quảng Trị'
		});
	});

	it('missing are told', () => {
		expect(resolve({}).problems).toMatchObject([
			{ rule: 'place-missing', severity: 'error', field: 'commune' }
		]);
		expect(resolve({}, '63-67').problems).toMatchObject([{ rule: 'place-missing', severity: 'warning' }]);
		expect(read({ district: 'Cư Jút' }, '63-67')).toBe('- - 63-662 63-67 34-68 commune-missing');
		expect(read({}, '34-68')).toBe('- - - 63-68 34-68 place-missing place-estimated');
	});
});

describe('case, composition, tone placement, blanks and abbreviations', () => {
	const units = places.filter(({ level, system }) => level === 'commune' && system === '63');
	const SHORT: Record<string, string[]> = {
		Xã: ['X.', 'x. ', 'XÃ '],
		Phường: ['P.', 'P. ', 'phường '],
		'Thị trấn': ['TT.', 'TT ', 'T.T. '],
		Huyện: ['H.', 'H ', 'huyện '],
		Quận: ['Q.', 'Q. '],
		'Thị xã': ['TX.', 'Tx. '],
		'Thành phố': ['TP.', 'Tp ', 'T.P ', 'thành phố ']
	};
	const toneMoved = (text: string) =>
		text.normalize('NFC').replace(/oà|oá|oả|oã|oạ/g, (pair) => {
			const [o = '', mark = ''] = [pair[0], pair[1]!.normalize('NFD')[1]];
			return (o + mark).normalize('NFC') + 'a';
		});

	it('change nothing', () => {
		const kinds = Object.keys(SHORT).join('|');
		const shorten = (text: string, pick: number) =>
			text.replace(
				new RegExp(`^(${kinds}) `),
				(_, kind: string) => SHORT[kind]![pick % SHORT[kind]!.length]!
			);
		fc.assert(
			fc.property(
				fc.constantFrom(...units),
				fc.nat(11),
				fc.constantFrom('NFC', 'NFD'),
				fc.constantFrom(
					(text: string) => text,
					(text: string) => text.toUpperCase(),
					(text: string) => `  ${text.replaceAll(' ', '\u00a0 ')}, `.replace(/, $/, ' '),
					toneMoved
				),
				(unit, pick, form, change) => {
					const write = (text: string) => change(shorten(text, pick)).normalize(form);
					const province = byId.get(unit.province_id!)!;
					const answer = resolve({
						commune: write(unit.name_vi),
						district: write(byId.get(unit.parent_id!)!.name_vi),
						province: write(province.name_vi)
					});
					expect(answer.place.commune_63).toBe(unit.place_id);
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('addresses', () => {
	it.each([
		['thôn 3, xã Đắk Wil, huyện Cư Jút, tỉnh Đắk Nông', BEFORE, DAK_WIL],
		["TDP 5, TT. Ea T'ling, Cư Jút, Đắk Nông", BEFORE, EA_TLING],
		['Bình Thọ, TP. Thủ Đức, TP.HCM', BEFORE, '63-26824 34-26824 63-769 63-79 34-79'],
		['xã Cư Jút, tỉnh Lâm Đồng', AFTER, CU_JUT_34],
		['Cư Jút, Lâm Đồng', AFTER, CU_JUT_34],
		['Cư Jút, Đắk Nông', BEFORE, '- - 63-662 63-67 34-68 commune-missing'],
		['Đơn Dương, Lâm Đồng', BEFORE, '- - 63-677 63-68 34-68 commune-missing'],
		['Thôn 3 xã Đắk Wil huyện Cư Jút tỉnh Đắk Nông', BEFORE, DAK_WIL],
		['Thon 3 xa Dak Wil huyen Cu Jut tinh Dak Nong', BEFORE, DAK_WIL],
		['Thôn 3 - xã Đắk Wil - H. Cư Jút - Đắk Nông - Việt Nam', BEFORE, DAK_WIL],
		[
			'Ấp 1, xã Phước Tỉnh, huyện Long Đất, tỉnh Bà Rịa - Vũng Tàu',
			BEFORE,
			'63-26674 34-26662 63-753 63-77 34-79'
		],
		['Số 5 Lê Lợi, phường Phú Hội, TP. Huế', BEFORE, '63-19786 34-19789 63-474 63-46 34-46'],
		['Phường Thuận Hóa, TP. Huế', AFTER, '- 34-19789 63-474 63-46 34-46'],
		['P. 305, nhà B2, đường Quang Trung', BEFORE, '- - - - - place-missing']
	])('%s', (address, on, expected) => {
		expect(read({ address, on })).toBe(expected);
	});

	it('never show house or hamlet', () => {
		for (const address of [
			'Số 17, nhà bà Hoa, xã Đắk Willl, huyện Cư Jút, tỉnh Đắk Nông',
			'xã Đắk Willl nhà bà Hoa số 17, huyện Cư Jút, tỉnh Đắk Nông',
			'nhà bà Hoa số 17, tỉnh Đắk Nôn',
			'nhà bà Hoa số 17'
		]) {
			const { problems } = resolve({ address });
			expect(problems.length).toBeGreaterThan(0);
			expect(JSON.stringify(problems)).not.toMatch(/Hoa|17|Willl/);
		}
	});

	it('give way to the columns, and say so', () => {
		const { place, problems } = resolve({
			commune: 'Xã Đắk Wil',
			address: 'thôn 3, xã Đức Xuyên, huyện Krông Nô, tỉnh Đắk Nông'
		});
		expect(place.commune_63).toBe('63-24643');
		expect(problems).toMatchObject([{ rule: 'place-contradiction', severity: 'warning', field: 'address' }]);
	});
});

describe('headings', () => {
	const title =
		'DANH SÁCH sản phẩm mỗi xã một sản phẩm (kèm theo Quyết định số 12/QĐ-UBND của UBND huyện Cư Jút)';
	it.each([
		[{ commune: 'Đắk Wil', context: [title] }, DAK_WIL],
		[{ commune: 'Đắk Wil', context: [title, 'Sản phẩm đạt 4 sao'] }, DAK_WIL],
		[{ commune: 'Xã Đắk Wil', context: ['UBND TỈNH ĐẮK NÔNG', 'I. Huyện Cư Jút (12 sản phẩm)'] }, DAK_WIL],
		[{ context: ['tỉnh Đắk Nông', 'I. HUYỆN CƯ JÚT', '1. Xã Đắk Wil: 5 sản phẩm'] }, DAK_WIL],
		[{ context: ['tỉnh Đắk Nông', 'II. Cư Jút'] }, '- - 63-662 63-67 34-68 commune-missing']
	])('%o', (input, expected) => {
		expect(read(input, '63-67')).toBe(expected);
	});
	it('give way to the row', () => {
		expect(read({ commune: 'Xã Đức Xuyên', context: ['I. Huyện Cư Jút'] }, '63-67')).toContain(
			'63-664 63-67 34-68 place-contradiction'
		);
		expect(
			read({ commune: 'Xã Đắk Wil', district: 'Cư Jút', context: ['II. Huyện Krông Nô'] }, '63-67')
		).toBe(DAK_WIL);
	});
});

describe('the two systems', () => {
	it.each(['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'])('%s went to the new Lâm Đồng', (province) => {
		expect(resolve({ province }).place.province_34).toBe('34-68');
	});

	it('are told apart by the day, unless the row names a district or a province of one', () => {
		expect(read({ commune: 'Xã Đắk Wil' }, '63-67')).toBe(DAK_WIL);
		expect(read({ commune: 'Xã Đắk Wil', on: AFTER }, '63-67')).toBe('- 34-24646 63-662 63-67 34-68');
		expect(read({ commune: 'Xã Đắk Wil', on: null }, '63-67')).toBe(DAK_WIL);
		expect(read({ commune: 'Xã Đắk Wil', on: null }, '34-68')).toBe('- 34-24646 63-662 63-67 34-68');
		expect(read({ commune: 'Xã Đắk Wil', district: 'Cư Jút', on: AFTER }, '63-67')).toBe(
			`${DAK_WIL} place-not-in-force`
		);
		expect(read({ commune: 'Xã Đắk Wil', province: 'Đắk Nông', on: AFTER })).toBe(
			`${DAK_WIL} place-not-in-force`
		);
		expect(read({ commune: 'Xã Đắk Wil', district: 'Cư Jút', province: 'Lâm Đồng' })).toBe(DAK_WIL);
	});

	it('say which commune was not in force, and what was', () => {
		expect(resolve({ commune: 'Xã Cư Jút' }, '63-67').problems).toMatchObject([
			{
				rule: 'place-not-in-force',
				severity: 'warning',
				field: 'commune',
				value: 'Xã Cư Jút',
				vi: 'Ngày ra quyết định chưa có xã Cư Jút, tỉnh Lâm Đồng: đơn vị này có từ 01/07/2025.'
			}
		]);
		expect(resolve({ commune: "Thị trấn Ea T'Ling", on: AFTER }, '63-67').problems).toMatchObject([
			{ rule: 'place-not-in-force', suggestion: 'xã Cư Jút, tỉnh Lâm Đồng' }
		]);
	});

	it('leave the new commune of a split one open until the row names it', () => {
		const row = { district: 'Tuy Phong', province: 'Bình Thuận' };
		expect(read({ ...row, commune: 'Xã Phong Phú' })).toBe('63-22978 - 63-595 63-60 34-68 commune-split');
		expect(resolve({ ...row, commune: 'Xã Phong Phú' }).problems[0]!.suggestion).toBe(
			'xã Phan Rí Cửa, tỉnh Lâm Đồng; xã Tuy Phong, tỉnh Lâm Đồng'
		);
		expect(read({ ...row, commune: 'Xã Phong Phú (nay là xã Tuy Phong)' })).toBe(
			'63-22978 34-22978 63-595 63-60 34-68'
		);
	});

	it('take the old province of the default link where there are several, and say so', () => {
		const more = {
			...links.find(({ new_place_id }) => new_place_id === '34-22978')!,
			new_place_id: '34-24640',
			extent: 'part' as const,
			is_default: false,
			is_exact: false
		};
		const mixed = createPlaceResolver(places, [more, ...links], { aliases: [] });
		const row = { commune: 'Xã Cư Jút', context: [], on: AFTER };
		const { place, problems } = mixed.resolve({ ...row, province: 'Lâm Đồng' });
		expect(place).toMatchObject({ province_63: '63-67', province_34: '34-68', district_63: null });
		expect(problems).toMatchObject([{ rule: 'place-estimated', severity: 'warning', field: 'commune' }]);
		expect(mixed.resolve({ ...row, province: 'Bình Thuận' })).toMatchObject({
			place: { province_63: '63-60' },
			problems: []
		});
	});

	it('warn where a row is of another province than the register', () => {
		const { problems } = resolve(
			{ commune: 'Xã Đắk Wil', district: 'Cư Jút', province: 'Đắk Nông' },
			'63-20'
		);
		expect(problems).toMatchObject([
			{ rule: 'place-other-province', severity: 'warning', value: 'Đắk Nông', suggestion: 'tỉnh Lạng Sơn' }
		]);
		expect(read({ commune: 'Xã Cư Jút', province: 'Lâm Đồng', on: AFTER }, '63-67')).toBe(CU_JUT_34);
	});
});

describe('aliases', () => {
	it('report what is unknown and what is unused', () => {
		const own = [
			{ name_as_written: 'Đắc Nông', place_id: '63-67', line: 2 },
			{ name_as_written: 'Qui Nhơn', place_id: '63-540', line: 3 },
			{ name_as_written: 'Mars', place_id: '63-999', line: 4 }
		];
		const registerPlaces = createPlaceResolver(places, links, { aliases: own });
		const { place } = registerPlaces.resolve({ province: 'Tỉnh Đắc Nông', context: [], on: null });
		expect(place.province_63).toBe('63-67');
		expect(registerPlaces.unusedAliases()).toEqual([
			{ alias: own[1], why: 'unused' },
			{ alias: own[2], why: 'unknown-place' }
		]);
	});
	it('need a province that is one', () => {
		expect(() => createPlaceResolver(places, links, { province: '63-662', aliases: [] })).toThrow(RangeError);
	});
});
