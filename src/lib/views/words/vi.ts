import type { Forms } from '../../text/grammar';

/** Words around the numbers of a sentence. */
type Words2 = readonly [string, string];
type Words3 = readonly [string, string, string];
type Words4 = readonly [string, string, string, string];

export const vi = {
	exceptions: {
		gap: '{name} {actual}, còn {apart} so với chỉ tiêu {level}',
		away: '{name} {moves}, xa dần chỉ tiêu {level}',
		fell: '{place}: {moves}',
		noFigure: '{part} chưa có tổng số sản phẩm được công bố' as Forms,
		lapsed: '{products} hết hạn trong năm {year} chưa được đánh giá lại'
	},
	total: ['Đến ', ', ', ' có ', ' từ 3 sao trở lên'] as Words4,
	noTotal: (place: string, day: string) =>
		`Chưa có số công bố về tổng số sản phẩm OCOP của ${place} tính đến ${day}.`,
	partsMissing: ' Mới có số của {known} trong {all} tỉnh cũ hợp thành.',
	fromParts: ' (cộng từ {all} tỉnh cũ)',
	fromOnePart: ' (số công bố trước 01/07/2025, địa giới không đổi)',
	of: ', trong đó ',
	splitLater: ['. Cơ cấu hạng sao công bố gần nhất (', '): '] as Words2,
	splitOf: ' trong ',
	stars: (n: number) => ` sản phẩm ${n} sao`,
	potential: ['; ngoài ra có ', ' sản phẩm tiềm năng 5 sao'] as Words2,
	potentialInTotal: ['; trong tổng này còn ', ' sản phẩm tiềm năng 5 sao chưa xếp hạng'] as Words2,
	newerFiveStar: ['; số 5 sao gần nhất là ', ' (', ')'] as Words3,
	fiveStarProvincial: ' sản phẩm được tỉnh chấm 5 sao (chưa phải 5 sao quốc gia)',
	toEndOf: 'Đến hết ',
	accordingTo: 'Theo số công bố ',
	potentialInside: ['; trong số 4 sao có ', ' sản phẩm tiềm năng 5 sao'] as Words2,
	producers: '. Các sản phẩm của ',
	producersLater: ['. Chủ thể (', '): '] as Words2,
	kindShares: {
		cooperative: ' là hợp tác xã',
		enterprise: ' là doanh nghiệp',
		household: ' là hộ kinh doanh',
		cooperative_group: ' là tổ hợp tác'
	},
	changes: (year: string) => `. Trong năm ${year}: `,
	newProducts: ' sản phẩm mới' as Forms,
	reEvaluated: ' sản phẩm được đánh giá lại',
	upgraded: ' sản phẩm nâng hạng',
	lapsed: ' sản phẩm hết hạn chưa đánh giá lại',
	withdrawn: ' sản phẩm bị thu hồi',
	including: ', gồm '
};
