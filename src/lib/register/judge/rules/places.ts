import type { Rule } from '../rule';

const LISTS = {
	vi: 'Mỗi sản phẩm thuộc một địa phương trong danh mục; tên không có trong danh mục không được đoán.',
	en: 'Every product belongs to a place of the lists; a name they do not hold is never guessed.'
};
const MERGER = 'Nghị quyết 202/2025/QH15';

/** Rules of the place resolver, which says itself what is wrong with a row (understand/place-problems). */
export const PLACE_RULES = {
	'province-unknown': rule(
		'error',
		'correct',
		'Tỉnh không có trong danh mục',
		'Province not in the lists',
		LISTS
	),
	'district-unknown': rule(
		'error',
		'correct',
		'Huyện không có trong danh mục',
		'District not in the lists',
		LISTS
	),
	'commune-unknown': rule(
		'error',
		'correct',
		'Xã không có trong danh mục',
		'Commune not in the lists',
		LISTS
	),
	'place-ambiguous': rule(
		'error',
		'correct',
		'Tên địa phương có nhiều nghĩa',
		'Place name with several meanings',
		{
			vi: 'Huyện và thị xã cùng tên, xã cùng tên ở nhiều huyện là những đơn vị khác nhau.',
			en: 'A district and a town of one name, or communes of one name in several districts, are different units.'
		}
	),
	'place-missing': {
		...rule('error', 'complete', 'Thiếu địa phương', 'Place missing', LISTS),
		otherwise: 'warning'
	},
	'commune-missing': rule('warning', 'complete', 'Thiếu xã, phường', 'Commune missing', {
		vi: 'Chỉ tiêu về số xã có sản phẩm và việc chuyển sang đơn vị mới cần biết xã.',
		en: 'Coverage of communes, and the step to the new units, need the commune.'
	}),
	'place-other-province': rule(
		'warning',
		'correct',
		'Địa phương của tỉnh khác',
		'Place of another province',
		{
			vi: 'Sổ của một tỉnh thường chỉ có sản phẩm của tỉnh đó.',
			en: "A province's register usually holds its own products only."
		}
	),
	'place-contradiction': rule(
		'warning',
		'correct',
		'Các ô địa phương mâu thuẫn',
		'Place cells contradict each other',
		{
			vi: 'Dòng có thể nằm dưới tiêu đề sai hoặc địa chỉ chưa được sửa.',
			en: 'The row may stand below the wrong heading, or an address was not mended.'
		}
	),
	'place-kind-changed': rule('info', 'current', 'Đơn vị đã đổi loại', 'Unit whose kind changed', {
		vi: 'Nhiều huyện thành thị xã, xã thành phường hoặc thị trấn; vẫn là một đơn vị.',
		en: 'Districts became towns and communes wards; they are one unit.'
	}),
	'place-spelling': rule('info', 'clean', 'Tên địa phương viết thiếu dấu', 'Place name without its marks', {
		vi: 'Tên không dấu chỉ được nhận khi trong danh mục chỉ có một đơn vị như vậy.',
		en: 'A name without marks is taken only where the lists have one such unit.'
	}),
	'place-not-in-force': rule(
		'warning',
		'correct',
		'Địa phương không tồn tại vào ngày đó',
		'Place that did not exist on that day',
		{
			vi: 'Đơn vị cũ kết thúc ngày 30/06/2025, đơn vị mới bắt đầu ngày 01/07/2025.',
			en: 'The old units ended on 30/06/2025, the new ones began on 01/07/2025.'
		},
		MERGER
	),
	'commune-split': rule(
		'info',
		'current',
		'Xã cũ được chia về nhiều xã mới',
		'Old commune divided among new ones',
		{
			vi: 'Không biết thôn thì không biết sản phẩm thuộc xã mới nào.',
			en: 'Without the hamlet the new commune is not certain.'
		},
		MERGER
	),
	'place-estimated': rule(
		'warning',
		'complete',
		'Địa phương là ước tính',
		'Place is an estimate',
		{
			vi: 'Chuyển đơn vị mới về đơn vị cũ chỉ chính xác khi biết xã.',
			en: 'The step from a new unit back to an old one is exact only where the commune is known.'
		},
		MERGER
	),
	'place-code-unknown': {
		...rule('error', 'correct', 'Mã địa phương lạ', 'Unknown place code', {
			vi: 'Chỉ là cảnh báo khi dòng còn ghi tên địa phương.',
			en: 'Only a warning where the row also names the place.'
		}),
		otherwise: 'warning'
	},
	'place-code-differs': rule('warning', 'correct', 'Mã khác tên địa phương', 'Code differs from the name', {
		vi: 'Một trong hai sai; lấy theo tên.',
		en: 'One of the two is wrong; the name is taken.'
	})
} as const satisfies Record<string, Rule>;

function rule(
	severity: Rule['severity'],
	score: Rule['score'],
	vi: string,
	en: string,
	reason: Rule['reason'],
	source: string | null = null
): Rule {
	return { severity, step: 'places', score, title: { vi, en }, reason, source };
}
