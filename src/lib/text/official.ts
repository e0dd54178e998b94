import type { Lang } from './format';

/**
 * Headings of tables as official reports word them: those of the pack's workbook, and those a table of a page has
 * on paper in the official look.
 */
const vi = {
	unit: 'Đơn vị',
	goal: 'Chỉ tiêu',
	/** What a goal is counted in. */
	measuredIn: 'Đơn vị tính',
	period: 'Kỳ',
	plan: 'Kế hoạch',
	done: 'Thực hiện',
	/** Beside numbers without the sign, and with it. */
	percent: 'Tỷ lệ (%)',
	rate: 'Tỷ lệ',
	verdict: 'Đánh giá',
	products: 'Tổng số sản phẩm',
	stars5: '5 sao',
	stars4: '4 sao',
	stars3: '3 sao',
	potential: 'Tiềm năng 5 sao',
	producers: 'Tổng số chủ thể',
	cooperative: 'HTX',
	cooperative_group: 'THT',
	enterprise: 'DN',
	household: 'Hộ KD'
};
const en: typeof vi = {
	unit: 'Unit',
	goal: 'Goal',
	measuredIn: 'Measured in',
	period: 'Period',
	plan: 'Plan',
	done: 'Done',
	percent: 'Rate (%)',
	rate: 'Rate',
	verdict: 'Verdict',
	products: 'Products in total',
	stars5: '5 stars',
	stars4: '4 stars',
	stars3: '3 stars',
	potential: 'Potential 5 stars',
	producers: 'Producers in total',
	cooperative: 'Coop.',
	cooperative_group: 'Coop. group',
	enterprise: 'Enterpr.',
	household: 'House-hold'
};

export type OfficialHeadings = typeof vi;

export const officialHeadings = (lang: Lang): OfficialHeadings => (lang === 'vi' ? vi : en);
