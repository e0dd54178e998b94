import { describe, expect, test } from 'vitest';
import { DEFAULT_SLICE, type Slice } from '../filters/slice';
import { sentence, sentenceText } from './sentence';

const told = (slice: Partial<Slice>, place = 'Đắk Lắk', products = 37, producers = 21) => ({
	slice: { ...DEFAULT_SLICE, ...slice },
	day: '2026-09-30',
	place,
	products,
	producers
});

describe('the sentence in Vietnamese', () => {
	test.each<[Partial<Slice>, string]>([
		[{}, 'Ngày 30/09/2026, Đắk Lắk có 37 sản phẩm còn hiệu lực, thuộc 21 chủ thể.'],
		[
			{ stars: [4], kinds: ['cooperative'] },
			'Ngày 30/09/2026, Đắk Lắk có 37 sản phẩm 4 sao còn hiệu lực của hợp tác xã, thuộc 21 chủ thể.'
		],
		[
			{ stars: [3, 4, 5], groups: [1, 2] },
			'Ngày 30/09/2026, Đắk Lắk có 37 sản phẩm 3, 4 hoặc 5 sao thuộc nhóm Thực phẩm hoặc Đồ uống còn hiệu lực, thuộc 21 chủ thể.'
		],
		[
			{ standing: 'expiring', within_months: 6, levels: ['district'] },
			'Ngày 30/09/2026, Đắk Lắk có 37 sản phẩm còn hiệu lực nhưng hết hạn trong 6 tháng tới do cấp huyện công nhận, thuộc 21 chủ thể.'
		],
		[
			{ standing: 'ever', outcomes: ['lapsed', 'withdrawn'] },
			'Ngày 30/09/2026, Đắk Lắk có 37 sản phẩm đã từng được công nhận, hết hạn mà chưa được đánh giá lại hoặc bị thu hồi trong năm 2026, thuộc 21 chủ thể.'
		],
		[
			{ potential: 'yes', words: 'mat ong', decision: '303/QĐ-UBND' },
			'Ngày 30/09/2026, Đắk Lắk có 37 sản phẩm còn hiệu lực theo quyết định 303/QĐ-UBND, đang được đề nghị công nhận 5 sao, tên sản phẩm hoặc chủ thể có "mat ong", thuộc 21 chủ thể.'
		]
	])('%j', (slice, expected) => {
		expect(sentenceText(told(slice), 'vi')).toBe(expected);
	});

	test('nothing is said to be nothing', () => {
		expect(sentenceText(told({ stars: [5] }, 'xã Ea Ly (Đắk Lắk)', 0, 0), 'vi')).toBe(
			'Ngày 30/09/2026, xã Ea Ly (Đắk Lắk) không có sản phẩm nào 5 sao còn hiệu lực.'
		);
	});
});

describe('the sentence in English', () => {
	test.each<[Partial<Slice>, number, number, string]>([
		[{}, 17488, 9577, 'On 30 Sept 2026, Viet Nam had 17,488 products in force, from 9,577 producers.'],
		[{ stars: [5] }, 1, 1, 'On 30 Sept 2026, Viet Nam had 1 5-star product in force, from 1 producer.'],
		[
			{ stars: [3, 4], kinds: ['cooperative', 'household'] },
			12,
			7,
			'On 30 Sept 2026, Viet Nam had 12 3-star or 4-star products in force, made by cooperatives or households, from 7 producers.'
		],
		[
			{ standing: 'expiring', within_months: 1 },
			1,
			1,
			'On 30 Sept 2026, Viet Nam had 1 product in force that runs out within 1 month, from 1 producer.'
		],
		[
			{ standing: 'expired', levels: ['district', 'province'] },
			2,
			2,
			'On 30 Sept 2026, Viet Nam had 2 products that have expired, recognised at district or province level, from 2 producers.'
		],
		[
			{ outcomes: ['new', 'upgraded'], groups: [6] },
			2,
			1,
			'On 30 Sept 2026, Viet Nam had 2 products of the product group Community tourism and ecotourism in force, newly recognised or upgraded in 2026, from 1 producer.'
		],
		[
			{ potential: 'no' },
			0,
			0,
			'On 30 Sept 2026, Viet Nam had no products in force, not proposed for 5 stars.'
		]
	])('%j %i', (slice, products, producers, expected) => {
		expect(sentenceText(told(slice, 'Viet Nam', products, producers), 'en')).toBe(expected);
	});
});

test('each number leads to its dossier, with the filters of the slice', () => {
	const parts = sentence(told({ place: '63-06', system: '63', standing: 'expiring', stars: [4] }), 'vi');
	const paths = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.path]));
	expect(paths).toEqual([
		'/ho-so/?m=slice-summary&c=products&noi=63-06&den=2026-09-30&hieu-luc=sap-het&sao=4',
		'/ho-so/?m=slice-summary&c=producers&noi=63-06&den=2026-09-30&hieu-luc=sap-het&sao=4'
	]);
});
