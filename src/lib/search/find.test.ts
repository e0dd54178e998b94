import { describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue';
import { find } from './find';
import { found, placeRow, registerRow, smallCatalogue } from './testing';

const catalogue = smallCatalogue();

describe('the first that is found', () => {
	test.each([
		// as typed, what it should lead to
		['hoa binh', '63-17'],
		['Hoà Bình', '63-17'],
		['hòa bình', '63-17'],
		['HÒA BÌNH', '63-17'],
		['hoabinh', '63-17'],
		['tỉnh hòa bình', '63-17'],
		['bac kan', '63-06'],
		['bắc cạn', '63-06'],
		['bac', '63-06'],
		['tp bắc kạn', '63-058'],
		['tp hcm', '34-79'],
		['TP.HCM', '34-79'],
		['tphcm', '34-79'],
		['hcm', '34-79'],
		['sai gon', '34-79'],
		['br-vt', '63-77'],
		['vung tau', '63-77'],
		['na ri', '63-066'],
		['ri na', '63-066'],
		['h. na rì', '63-066'],
		['h na r', '63-066'],
		['xã na rì', '34-02155'],
		['q1', '63-760'],
		['q.1', '63-760'],
		['quận 10', '63-770'],
		['tt yen lac', '63-02116'],
		['kim lu na ri bac kan', '63-02155'],
		['dong bang', 'vung-dong-bang-song-cuu-long'],
		['htx na ri', 'c1'],
		['hợp tác xã na rì', 'c1'],
		['HTX NN Tài Hoan', 'c2'],
		['htx tai', 'c2'],
		['cty tnhh dong tam', 'c3'],
		['công ty trách nhiệm hữu hạn Đồng', 'c3'],
		['mien dong', 'p2'],
		['mien hoan tai', 'p1'],
		['mien dong htx na ri', 'p2'],
		['miến kim lư', 'p1'],
		['tra hoa', 'p3'],
		['1821', '1821/QĐ-UBND'],
		['1821/qd', '1821/QĐ-UBND'],
		['quyết định số 1821', '1821/QĐ-UBND'],
		['qđ 18', '18/QĐ-UBND'],
		['1821 tỉnh hoà bình', '1821/QĐ-UBND'],
		['chat luong', '/chat-luong/'],
		['SQL', '/truy-van/'],
		['targets', '/muc-tieu/']
	])('%s', (text, id) => {
		expect(found(catalogue, text)[0]).toBe(id);
	});
});

describe('rank', () => {
	test('larger before smaller, current before old', () => {
		expect(found(catalogue, 'ho chi minh').slice(0, 2)).toEqual(['34-79', '63-79']);
		expect(found(catalogue, 'na ri').slice(0, 2)).toEqual(['63-066', '34-02155']);
	});
	test('marks as typed come first among equals, and exclude nothing', () => {
		const marked = new Catalogue();
		marked.addPlaces([
			placeRow('34-20', 'Hoa Bình', 'tỉnh'),
			placeRow('34-30', 'Hòa Bình', 'tỉnh'),
			placeRow('34-40', 'Đông Sơn', 'tỉnh'),
			placeRow('34-50', 'Động Sơn', 'tỉnh')
		]);
		expect(found(marked, 'hoa binh')).toEqual(['34-20', '34-30']);
		expect(found(marked, 'hòa binh')).toEqual(['34-30', '34-20']);
		expect(found(marked, 'hoà bình')).toEqual(['34-30', '34-20']);
		// The page of changes is also called "Biến động".
		expect(found(marked, 'độn')).toEqual(['34-50', '34-40', '/thay-doi/']);
		expect(found(marked, 'dong son')).toEqual(['34-40', '34-50']);
	});
	test('exact, beginning of the name, of a word, inside a word', () => {
		const ranked = smallCatalogue();
		ranked.clearRegister();
		const names = ['Lúa Vangana', 'Đỗ ga', 'Lạc gan', 'Gan'];
		ranked.addRegister(names.map((name, at) => registerRow('product', `p${at}`, name)));
		expect(found(ranked, 'gan')).toEqual(['p3', 'p2', 'p0']);
		expect(found(ranked, 'ga')).toEqual(['p3', 'p1', 'p2']);
	});
	test('the group with the best answer comes first, all that was found is counted', () => {
		const groups = find(catalogue, 'na ri', () => 1);
		expect(groups.map(({ kind, total, entries }) => [kind, total, entries.length])).toEqual([
			['place', 2, 1],
			['product', 1, 1],
			['producer', 1, 1]
		]);
		expect(find(catalogue, 'htx', () => 5)[0]).toMatchObject({ kind: 'producer', total: 2 });
	});
});

describe('nothing is found', () => {
	test.each(['', '   ', '…', '/', 'na ri xyz', 'zz'])('for "%s"', (text) => {
		expect(found(catalogue, text)).toEqual([]);
	});
	test('by the names of the places alone: a district does not list its products', () => {
		expect(found(catalogue, 'kim lư')).toEqual(['63-02155']);
	});
	test('of a register that was taken out', () => {
		const emptied = smallCatalogue();
		emptied.clearRegister();
		expect(found(emptied, 'mien dong')).toEqual([]);
		emptied.addRegister([registerRow('product', 'p9', 'Miến dong')]);
		expect(found(emptied, 'mien dong')).toEqual(['p9']);
	});
});

test('a name of one word is found under its kind, in any system', () => {
	const own = smallCatalogue();
	own.addPlaces([placeRow('34-22', 'Huế', 'thành phố')]);
	expect(found(own, 'thanh pho hue')[0]).toBe('34-22');
	expect(found(own, 'hu')[0]).toBe('34-22');
});
