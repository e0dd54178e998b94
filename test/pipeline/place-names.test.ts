import { describe, expect, it } from 'vitest';
import type { PlaceRow } from '../../src/lib/schema/place';
import type { Finding } from '../../src/snapshot/finding';
import { PlaceNames } from '../../src/snapshot/model/place-names';
import { modelPlaces } from '../../src/snapshot/model/places';
import { readHarmonise } from '../../src/snapshot/read/harmonise';
import { readPlaces } from '../../src/snapshot/read/places';
import { DATA, placeLists } from './real-data';

const { places, districtHistory } = placeLists;
const names = new PlaceNames(places, districtHistory, readHarmonise(DATA, () => undefined).placeNames);

describe('place names as publications print them', () => {
	it.each([
		['national', 'Việt Nam', 'vn'],
		['province', 'Bắc Kạn', '63-06'],
		['province', 'TP. Hồ Chí Minh', '63-79'],
		['province', 'Bà Rịa - Vũng Tàu', '63-77'],
		['province', 'Lâm Đồng', '63-68'],
		['province', 'Lâm Đồng (34)', '34-68'],
		['province', 'Quảng Ngãi (34)', '34-51'],
		['district', 'Lục Nam (Bắc Giang)', '63-218'],
		// A huyện and a town of one name: without a kind word the huyện is meant.
		['district', 'Cai Lậy (Tiền Giang)', '63-820'],
		['district', 'Thị xã Cai Lậy (Tiền Giang)', '63-817'],
		['district', 'Duyên Hải (Trà Vinh)', '63-850'],
		['district', 'Thị xã Duyên Hải (Trà Vinh)', '63-851'],
		// Only a town bears the name.
		['district', 'Mỹ Tho (Tiền Giang)', '63-815'],
		['district', 'Từ Sơn (Bắc Ninh)', '63-261'],
		['district', 'Phú Quốc (Kiên Giang)', '63-911'],
		['district', 'Sa Pa (Lào Cai)', '63-088'],
		// An earlier kind of the same unit, and a district merged away before 2025.
		['district', 'Thị xã Gò Công (Tiền Giang)', '63-816'],
		['district', 'Huyện Kinh Môn (Hải Dương)', '63-292'],
		['district', 'Yên Dũng (Bắc Giang)', '63-221'],
		// Tone-mark placement does not matter.
		['district', 'Hiệp Hoà (Bắc Giang)', '63-223'],
		['district', 'Hiệp Hòa (Bắc Giang)', '63-223']
	])('%s "%s" is %s', (level, name, placeId) => {
		expect(names.resolve(level, name)).toEqual({ placeId, appliesTo: 'place' });
		expect(places.some((place) => place.place_id === placeId)).toBe(true);
	});

	it.each([
		['district', 'each district (Trà Vinh)', '63-84', 'each_district'],
		['province', 'each province (Việt Nam)', 'vn', 'each_province']
	])('%s "%s" is a goal of every unit in %s', (level, name, placeId, appliesTo) => {
		expect(names.resolve(level, name)).toEqual({ placeId, appliesTo });
	});

	it.each([
		['province', 'Bắc Cạn'],
		['province', 'Hà Giang (34)'],
		['district', 'Lục Nam'],
		['district', 'Lục Nam (Bắc Ninh)'],
		['district', 'Thị xã Lục Nam (Bắc Giang)'],
		['village', 'Bắc Kạn']
	])('%s "%s" is not guessed', (level, name) => {
		const result = names.resolve(level, name);
		expect(result).not.toHaveProperty('placeId');
		expect(result).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
	});

	it('reports steward entries that are not used or name no place', () => {
		const report: Finding[] = [];
		const aliases = {
			file: 'harmonise/place_names.csv',
			rows: [
				{ line: 2, cells: { name_as_written: 'Xứ Lạng', place_id: '63-20', note: '' } },
				{ line: 3, cells: { name_as_written: 'Xứ Nghệ', place_id: '63-999', note: '' } },
				{ line: 4, cells: { name_as_written: 'Xứ Thanh', place_id: '63-38', note: '' } }
			]
		};
		const stewarded = new PlaceNames(places, { file: '', rows: [] }, aliases);
		expect(stewarded.resolve('province', 'Xứ Lạng')).toEqual({ placeId: '63-20', appliesTo: 'place' });
		stewarded.reportAliases((finding) => report.push(finding));
		expect(report.map(({ rule, where }) => [rule, where.row])).toEqual([
			['place-name-to-unknown-place', 3],
			['place-name-unused', 4]
		]);
	});
});

describe('places', () => {
	it('has every unit of both systems', () => {
		const count = (system: string, level: string) =>
			places.filter((place) => place.system === system && place.level === level).length;
		expect([count('63', 'province'), count('63', 'commune')]).toEqual([63, 10_035]);
		expect([count('34', 'province'), count('34', 'commune')]).toEqual([34, 3_321]);
		const current = places.filter((place) => place.level === 'district' && place.valid_to !== null);
		expect(current).toHaveLength(696);
	});

	it('names units as they are on the as-of date', () => {
		const report = () => undefined;
		const earlier = modelPlaces(readPlaces(DATA, report), '2026-01-01');
		const find = (rows: readonly PlaceRow[], id: string) => rows.find((place) => place.place_id === id);
		expect(find(earlier, '34-25270')).toMatchObject({ name_vi: 'Xã Lộc Ninh', kind: 'xã' });
		expect(find(places, '34-25270')).toMatchObject({ name_vi: 'Phường Lộc Ninh', kind: 'phường' });
		expect(find(earlier, '34-75')?.kind).toBe('tỉnh');
		expect(find(places, '34-75')?.kind).toBe('thành phố');
	});
});
