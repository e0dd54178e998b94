import type { SpokenRule } from '../rule';

const CRITERIA = '1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg';

/** Rules on one product's certificates: rank, score, authority, days. */
export const CERTIFICATE_RULES = {
	'score-against-stars': {
		severity: 'warning',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Điểm không khớp hạng sao', en: 'Score does not fit the rank' },
		message: {
			vi: 'Điểm {score} không thuộc khoảng của hạng {stars} sao ({range}).',
			en: 'A score of {score} is outside the range of {stars} stars ({range}).'
		},
		reason: {
			vi: '3 sao từ 50 đến dưới 70 điểm, 4 sao từ 70 đến dưới 90, 5 sao từ 90 đến 100. Điểm từ 90 của sản phẩm 4 sao là hợp lệ khi có đề nghị 5 sao.',
			en: '3 stars from 50 to under 70 points, 4 from 70 to under 90, 5 from 90 to 100. 90 and more with 4 stars is right where 5 stars are proposed.'
		},
		source: CRITERIA
	},
	'five-stars-not-by-centre': {
		severity: 'error',
		step: 'judge',
		score: 'correct',
		title: { vi: '5 sao không do Trung ương công nhận', en: 'Five stars not from the centre' },
		message: {
			vi: 'Hạng 5 sao chỉ do Bộ công nhận, nhưng ở đây là {authority}. Nếu là sản phẩm được đề nghị, ghi "tiềm năng 5 sao".',
			en: 'Only the ministry recognises 5 stars, here it is {authority}. If the product was proposed, write "tiềm năng 5 sao".'
		},
		reason: {
			vi: 'Mọi thời kỳ 5 sao đều do cấp Trung ương công nhận; nhiều báo cáo ghi tiềm năng 5 sao thành 5 sao.',
			en: 'At all times the centre recognises 5 stars; many reports print potential 5 stars as 5 stars.'
		},
		source: '1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg'
	},
	'authority-against-regime': {
		severity: 'warning',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Không đúng thẩm quyền công nhận', en: 'Not the authority of that time' },
		message: {
			vi: 'Ngày {day} hạng {stars} sao do {right} công nhận, không phải {found}.',
			en: 'On {day} {stars} stars were recognised by the {right}, not by the {found}.'
		},
		reason: {
			vi: '21/08/2019–23/02/2023: tỉnh công nhận 3 và 4 sao; 24/02/2023–05/07/2025: huyện 3 sao, tỉnh 4 sao; từ 06/07/2025: tỉnh 3 và 4 sao; 5 sao luôn do Trung ương.',
			en: '21/08/2019–23/02/2023: province 3 and 4 stars; 24/02/2023–05/07/2025: district 3, province 4; from 06/07/2025: province 3 and 4; 5 stars always the centre.'
		},
		source: '1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg'
	},
	'district-decision-after-abolition': {
		severity: 'warning',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Quyết định của huyện sau 30/06/2025', en: 'District decision after 30/06/2025' },
		message: {
			vi: 'Cấp huyện kết thúc ngày 30/06/2025 nhưng quyết định ghi ngày {day}. Kiểm tra ngày và cơ quan.',
			en: 'Districts ended on 30/06/2025, the decision is of {day}. Check day and authority.'
		},
		reason: {
			vi: 'Từ 01/07/2025 không còn đơn vị hành chính cấp huyện.',
			en: 'From 01/07/2025 there is no district level.'
		},
		source: '202/2025/QH15, 1489/QĐ-TTg'
	},
	'expiry-not-36-months': {
		severity: 'warning',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Hết hạn không đúng 36 tháng', en: 'Expiry is not 36 months on' },
		message: {
			vi: 'Hết hạn {expires} không phải 36 tháng sau {start} ({right}); lấy theo ô.',
			en: 'Expiry {expires} is not 36 months after {start} ({right}); the cell is taken.'
		},
		reason: {
			vi: 'Giấy chứng nhận có hiệu lực 36 tháng. Ngày liền trước cũng được chấp nhận, vì nhiều sổ ghi ngày cuối cùng còn hiệu lực.',
			en: 'A certificate holds for 36 months. The day before is accepted as well: many registers write the last day in force.'
		},
		source: CRITERIA
	},
	'expires-before-start': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Hết hạn trước khi công nhận', en: 'Expiry before recognition' },
		message: {
			vi: 'Ngày hết hạn không sau ngày công nhận {start}; ô được bỏ qua và tính 36 tháng.',
			en: 'The expiry is not after the recognition, {start}; the cell is left aside and 36 months are taken.'
		},
		reason: {
			vi: 'Một trong hai ngày sai; giấy chứng nhận có hiệu lực 36 tháng.',
			en: 'One of the two is wrong; a certificate holds for 36 months.'
		},
		source: CRITERIA
	},
	'withdrawn-before-recognised': {
		severity: 'error',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Thu hồi trước khi công nhận', en: 'Withdrawal before recognition' },
		message: {
			vi: 'Ngày thu hồi {withdrawn} trước ngày công nhận {start}.',
			en: 'The withdrawal {withdrawn} is before the recognition {start}.'
		},
		reason: {
			vi: 'Một trong hai ngày sai, hoặc thu hồi thuộc lần công nhận khác.',
			en: 'One of the days is wrong, or the withdrawal belongs to another round.'
		},
		source: null
	},
	'rounds-not-in-order': {
		severity: 'warning',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Các lần công nhận không theo thứ tự', en: 'Rounds not in order' },
		message: {
			vi: 'Lần {later} ({laterDay}) không sau lần {earlier} ({earlierDay}); các lần được xếp lại theo ngày.',
			en: 'Round {later} ({laterDay}) is not after round {earlier} ({earlierDay}); rounds are put in order of days.'
		},
		reason: {
			vi: 'Hạng của sản phẩm là hạng của lần công nhận sau cùng.',
			en: 'The rank of a product is that of its latest recognition.'
		},
		source: null
	},
	'two-rounds-one-decision': {
		severity: 'warning',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Hai lần công nhận cùng quyết định', en: 'Two rounds of one decision' },
		message: {
			vi: 'Lần {earlier} và lần {later} cùng ghi quyết định {decision}. Sửa số quyết định của một lần.',
			en: 'Rounds {earlier} and {later} both name decision {decision}. Mend one of them.'
		},
		reason: {
			vi: 'Một quyết định công nhận một sản phẩm một lần.',
			en: 'A decision recognises a product once.'
		},
		source: null
	},
	'day-after-as-of': {
		severity: 'error',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Ngày ở tương lai', en: 'A day in the future' },
		message: {
			vi: 'Ngày {day} sau ngày chốt số liệu {asOf}. Sửa ngày, hoặc chốt số liệu muộn hơn.',
			en: '{day} is after the as-of date {asOf}. Mend the day, or take a later as-of date.'
		},
		reason: {
			vi: 'Sổ đến ngày chốt không thể có quyết định sau ngày đó; thường là gõ sai năm.',
			en: 'A register up to a day cannot hold later decisions; mostly the year is mistyped.'
		},
		source: null
	},
	'decision-before-programme': {
		severity: 'warning',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Quyết định trước năm 2018', en: 'Decision before 2018' },
		message: {
			vi: 'Ngày {day} trước khi Chương trình bắt đầu (năm 2018). Kiểm tra năm.',
			en: '{day} is before the programme began in 2018. Check the year.'
		},
		reason: {
			vi: 'Chương trình OCOP toàn quốc bắt đầu ngày 07/05/2018; chỉ chương trình riêng của tỉnh mới có quyết định sớm hơn.',
			en: "The national programme began on 07/05/2018; only a province's own programme has earlier decisions."
		},
		source: '490/QĐ-TTg'
	},
	'start-far-from-decision': {
		severity: 'warning',
		step: 'judge',
		score: 'correct',
		title: { vi: 'Ngày công nhận xa ngày quyết định', en: 'Recognition far from its decision' },
		message: {
			vi: 'Ngày công nhận {start} cách ngày quyết định {decision} hơn sáu tháng. Kiểm tra cả hai.',
			en: 'The recognition {start} is more than six months from its decision {decision}. Check both.'
		},
		reason: {
			vi: 'Một số quyết định tính hiệu lực từ ngày khác ngày ký, nhưng chỉ chênh vài tuần.',
			en: 'Some decisions count from another day than the signing, but by weeks only.'
		},
		source: null
	}
} as const satisfies Record<string, SpokenRule>;
