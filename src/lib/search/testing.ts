import type { Row } from '../engine/engine';
import { Catalogue } from './catalogue';
import { find } from './find';

/** Rows of metric search-places for tests: id, name, kind, the place it lies in, its successor. */
export function placeRow(
	id: string,
	name_vi: string,
	kind: string,
	parent_id: string | null = null,
	successor_id: string | null = null
): Row {
	const level = { 5: 'province', 6: 'district', 8: 'commune' }[id.length] ?? 'region';
	return { place_id: id, level, name_vi, name_en: null, kind, parent_id, successor_id };
}

/** Rows of metric search-register for tests. */
export function registerRow(entry: string, id: string, name: string, more: Partial<Row> = {}): Row {
	const empty = { producer_id: null, place_63: null, place_34: null, authorities: null };
	const rest = { first_on: null, last_on: null, products: null, is_sample: true };
	return { entry, id, name, ...empty, ...rest, ...more } as Row;
}

/** Enough of the country to tell old from new, large from small, and one name from another. */
export function smallCatalogue(): Catalogue {
	const catalogue = new Catalogue();
	catalogue.addPlaces(
		[
			placeRow('vung-dong-bang-song-cuu-long', 'Đồng bằng sông Cửu Long', 'vùng'),
			placeRow('34-19', 'Thái Nguyên', 'tỉnh'),
			placeRow('34-25', 'Phú Thọ', 'tỉnh'),
			placeRow('34-79', 'Hồ Chí Minh', 'thành phố'),
			placeRow('63-06', 'Bắc Kạn', 'tỉnh', null, '34-19'),
			placeRow('63-17', 'Hòa Bình', 'tỉnh', null, '34-25'),
			placeRow('63-77', 'Bà Rịa - Vũng Tàu', 'tỉnh', null, '34-79'),
			placeRow('63-79', 'Hồ Chí Minh', 'thành phố', null, '34-79'),
			placeRow('63-058', 'Thành phố Bắc Kạn', 'thành phố', '63-06'),
			placeRow('63-066', 'Huyện Na Rì', 'huyện', '63-06'),
			placeRow('63-760', 'Quận 1', 'quận', '63-79'),
			placeRow('63-770', 'Quận 10', 'quận', '63-79')
		],
		[
			['Bắc Cạn', '63-06'],
			['BR-VT', '63-77'],
			['TP.HCM', '63-79'],
			['TP.HCM', '34-79']
		]
	);
	catalogue.addPlaces([
		placeRow('34-02155', 'Xã Na Rì', 'xã', '34-19'),
		placeRow('34-02149', 'Xã Hòa Bình', 'xã', '34-25'),
		placeRow('63-02155', 'Xã Kim Lư', 'xã', '63-066', '34-02155'),
		placeRow('63-02116', 'Thị trấn Yến Lạc', 'thị trấn', '63-066', '34-02155'),
		placeRow('63-04900', 'Xã Hoa Bình', 'xã', '63-17', '34-02149')
	]);
	catalogue.addRegister([
		registerRow('decision', '1821/QĐ-UBND', '1821/QĐ-UBND', {
			authorities: 'UBND huyện Na Rì; UBND tỉnh Hòa Bình',
			first_on: '2021-12-01',
			last_on: '2022-12-01',
			products: 7
		}),
		registerRow('decision', '18/QĐ-UBND', '18/QĐ-UBND', { authorities: 'UBND tỉnh Bắc Kạn', products: 2 }),
		registerRow('producer', 'c1', 'HTX Na Rì', { place_63: '63-06', place_34: '34-19', products: 2 }),
		registerRow('producer', 'c2', 'Hợp tác xã nông nghiệp Tài Hoan', { place_63: '63-06', products: 1 }),
		registerRow('producer', 'c3', 'Công ty TNHH Đồng Tâm', { place_34: '34-25', products: 0 }),
		registerRow('product', 'p1', 'Miến dong Tài Hoan', {
			producer_id: 'c2',
			place_63: '63-02155',
			place_34: '34-02155'
		}),
		registerRow('product', 'p2', 'Miến dong Na Rì', { producer_id: 'c1', place_34: '34-02155' }),
		registerRow('product', 'p3', 'Trà hoa vàng', { producer_id: 'c3', place_34: '34-25' })
	]);
	return catalogue;
}

/** Names found for a text, kind by kind as they are listed. */
export function found(catalogue: Catalogue, text: string): string[] {
	return find(catalogue, text, () => 5).flatMap(({ entries }) => entries.map(({ id }) => id));
}
