import type { SpokenRule } from '../rule';

/** Rules on decision cells, authorities and scores as written. */
export const DECISION_RULES = {
	'decision-unreadable': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Số quyết định không đọc được', en: 'Decision number not understood' },
		message: {
			vi: 'Không thấy số quyết định trong ô. Ghi như "303/QĐ-UBND ngày 04/02/2020".',
			en: 'No decision number in the cell. Write it as "303/QĐ-UBND ngày 04/02/2020".'
		},
		reason: {
			vi: 'Số quyết định là căn cứ để đối chiếu từng lần công nhận.',
			en: 'The decision is the evidence of a recognition.'
		},
		source: null
	},
	'decision-several': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Nhiều quyết định trong một ô', en: 'Several decisions in one cell' },
		message: {
			vi: 'Ô có {count} quyết định và ngày công nhận không cho biết quyết định nào; ghi mỗi lần công nhận ở cột hoặc dòng riêng.',
			en: 'The cell holds {count} decisions and the day of recognition does not tell which; give each round its own columns or row.'
		},
		reason: {
			vi: 'Mỗi lần công nhận có một quyết định, một ngày và một hạng sao.',
			en: 'Each recognition has one decision, one day and one rank.'
		},
		source: null
	},
	'authority-unknown': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Không rõ cấp công nhận', en: 'Level of recognition not told' },
		message: {
			vi: 'Không biết cơ quan này thuộc cấp nào. Ghi như "UBND tỉnh Lâm Đồng", "UBND huyện Cư Jút", "Bộ Nông nghiệp và Môi trường".',
			en: 'The level of this authority is not clear. Write it as "UBND tỉnh Lâm Đồng", "UBND huyện Cư Jút", "Bộ Nông nghiệp và Môi trường".'
		},
		reason: {
			vi: 'Thẩm quyền công nhận thay đổi theo từng thời kỳ nên cần biết cấp ký quyết định.',
			en: 'Who may recognise changed over time, so the level that signed must be known.'
		},
		source: '1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg'
	},
	'authority-of-commune': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Cấp xã không công nhận', en: 'Communes do not recognise' },
		message: {
			vi: 'Cấp xã tiếp nhận và chuyển hồ sơ, không công nhận sản phẩm. Ghi cơ quan đã ký quyết định.',
			en: 'Communes receive and forward dossiers, they do not recognise. Write the authority that signed.'
		},
		reason: {
			vi: 'Không thời kỳ nào cấp xã có thẩm quyền công nhận hạng sao.',
			en: 'At no time could a commune recognise a rank.'
		},
		source: '1489/QĐ-TTg, 26/2026/QĐ-TTg'
	},
	'score-unreadable': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Điểm không đọc được', en: 'Score not understood' },
		message: {
			vi: 'Không đọc được điểm; ô được bỏ qua. Ghi số từ 0 đến 100, ví dụ 78,66.',
			en: 'The score cannot be read and is left aside. Write a number from 0 to 100, for example 78,66.'
		},
		reason: {
			vi: 'Điểm dùng để đối chiếu hạng sao.',
			en: 'The score is what the rank is checked against.'
		},
		source: null
	},
	'score-out-of-range': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Điểm ngoài khoảng 0–100', en: 'Score outside 0–100' },
		message: {
			vi: 'Điểm phải từ 0 đến 100; ô được bỏ qua.',
			en: 'A score lies between 0 and 100; the cell is left aside.'
		},
		reason: {
			vi: 'Bộ tiêu chí có tổng điểm tối đa là 100.',
			en: 'The criteria add up to 100 points.'
		},
		source: '1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg'
	}
} as const satisfies Record<string, SpokenRule>;
