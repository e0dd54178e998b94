import { expect, test } from 'vitest';
import { compareLinks } from './compare-links';
import type { FamilyRow } from './questions';
import { answer, child, slice } from './testing';

const relative = (relation: string, place_id: string, level = 'district'): FamilyRow => ({
	...{ depth: 10, relation, place_id, level, kind: 'huyện' },
	...{ name_vi: place_id, name_en: place_id }
});

test('the six places below with the most products, on the day of the slice', () => {
	const places = [3, 9, 0, 4, 5, 1, 8].map((products, at) => child(`63-06${at}`, `Huyện ${at}`, products));
	const { below, around } = compareLinks(
		answer({ places: [...places, child(null, null, 20)] }),
		slice({ place: '63-06', system: '63', asOf: '2024', stars: [4] })
	);
	expect(below).toEqual({
		href: '/so-sanh/?noi=63-061,63-066,63-064,63-063,63-060,63-065&den=2024&so=dang-ky',
		count: 6,
		level: 'district'
	});
	expect(around).toBeNull();
});

test('a place with the neighbours of the nearest codes, five at most', () => {
	const ids = ['63-060', '63-061', '63-062', '63-063', '63-065', '63-066', '63-067'];
	const family = [relative('self', '63-064'), ...ids.map((id) => relative('neighbour', id))];
	const { around } = compareLinks(answer({ family }), slice({ place: '63-064', system: '63' }));
	expect(around?.href).toBe('/so-sanh/?noi=63-064,63-063,63-065,63-062,63-066,63-061&so=dang-ky');
});

test('regions have no comparison of their own, nor has a place alone', () => {
	const regions = [relative('self', 'vung-bac', 'region'), relative('neighbour', 'vung-nam', 'region')];
	expect(compareLinks(answer({ family: regions }), slice({ place: 'vung-bac' })).around).toBeNull();
	const one = answer({
		places: [child('34-00004', 'Xã D', 2)],
		family: [relative('self', '34-04', 'province')]
	});
	expect(compareLinks(one, slice({ place: '34-04' }))).toEqual({ below: null, around: null });
});
