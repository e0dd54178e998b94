import { describe, expect, test } from 'vitest';
import { placeView } from './place';
import type { FamilyRow } from './questions';
import { slice } from './testing';

const family = (
	relation: string,
	place_id: string,
	name: string,
	level: string,
	kind: string
): FamilyRow => ({
	depth: 0,
	relation,
	place_id,
	name_vi: name,
	name_en: name,
	level,
	kind
});
const NO_REGIONS = { '63': ['vung-tay-nguyen'], '34': [] };

describe('place', () => {
	const rows = [
		family('ancestor', 'vn', 'Việt Nam', 'national', 'quốc gia'),
		family('ancestor', '63-66', 'Đắk Lắk', 'province', 'tỉnh'),
		family('self', '63-644', 'Thị Xã Buôn Hồ', 'district', 'thị xã'),
		family('neighbour', '63-646', 'Huyện Ea Súp', 'district', 'huyện'),
		family('neighbour', '63-660', 'Thị Xã Xa', 'district', 'thị xã'),
		family('successor', '34-24305', 'Phường Buôn Hồ', 'commune', 'phường'),
		family('successor', '34-24340', 'Phường Cư Bao', 'commune', 'phường')
	];
	const at = slice({ place: '63-644', system: '63', stars: [4] });
	const view = placeView(rows, at, NO_REGIONS, 'vi');
	test('is named as a heading and within a sentence', () => {
		expect([view.name, view.inSentence]).toEqual(['Thị Xã Buôn Hồ', 'thị xã Buôn Hồ (Đắk Lắk)']);
	});
	test('has neighbours by name and keeps the filters on the way', () => {
		expect([view.previous?.name, view.next?.name]).toEqual(['Huyện Ea Súp', 'Thị Xã Xa']);
		expect(view.above.map(({ href }) => href)).toEqual(['?dia-gioi=63&sao=4', '?noi=63-66&sao=4']);
	});
	test('without one counterpart the other system begins at the country', () => {
		expect(view.otherSystem).toEqual({ href: '?sao=4', isCounterpart: false });
		expect(view.counterparts.map(({ href }) => href)[0]).toBe('?noi=34-24305&sao=4');
		const region = slice({ place: 'vung-tay-nguyen' });
		expect(placeView([], region, NO_REGIONS, 'en').otherSystem.isCounterpart).toBe(true);
		expect(placeView([], region, NO_REGIONS, 'en').isKnown).toBe(false);
	});
});
