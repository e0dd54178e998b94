import type { QualityClass } from '../schema/quality_class';
import { QUALITY_SCORES } from '../schema/quality_rule';
import type { Lang } from '../text/format';

/** In the order they are read out. */
export const SCORES = QUALITY_SCORES;
export type Score = (typeof QUALITY_SCORES)[number];

export const isScore = (text: string | null): text is Score => SCORES.includes(text as Score);

const vi = {
	lead: {
		published: (sources: string, read: string, used: string, left: string) =>
			`Bộ dữ liệu có ${sources} nguồn. Số đã công bố: đọc ${read} dòng số liệu và chỉ tiêu, dùng ${used}, để riêng ${left}.`,
		registers: (files: string, read: string, used: string, quarantined: string, others: string) =>
			`Sổ đăng ký: ${files} tệp, đọc ${read} dòng = ${used} dòng được dùng + ${quarantined} dòng để riêng chờ sửa + ${others} dòng tiêu đề, tên nhóm, cộng, chữ ký hoặc trống.`,
		noRegister: 'Bộ dữ liệu chưa có tệp sổ đăng ký nào của cơ quan.',
		weakest: (score: string, weak: string, all: string) =>
			`Điểm yếu nhất là “${score}”: ${weak} trong ${all} tỉnh, thành phố bị xếp loại yếu.`,
		noneWeak: (all: string) => `Không điểm nào của ${all} tỉnh, thành phố bị xếp loại yếu.`
	},
	score: { correct: 'Đúng', complete: 'Đủ', clean: 'Sạch', current: 'Sống' } satisfies Record<Score, string>,
	none: 'Không thuộc điểm nào',
	class: { good: 'Tốt', fair: 'Khá', weak: 'Yếu' } satisfies Record<QualityClass, string>,
	communes: 'Xã có sản phẩm',
	place: 'Địa bàn',
	register: 'Sổ đăng ký',
	days: (n: string, day: string) => `${n} ngày (từ ${day})`,
	nothing: 'Không có gì để chấm',
	scores: {
		heading: 'Bốn điểm của mỗi tỉnh',
		meaning: {
			correct:
				'Đúng: không bị quy tắc nào về tính đúng bắt lỗi (hạng và điểm, thẩm quyền, ngày, tổng các phần).',
			complete:
				'Đủ: với số công bố, bao nhiêu trong mười số đo chính đã từng được công bố; với sổ đăng ký, bao nhiêu ô bắt buộc có giá trị. Số xã có sản phẩm trên tổng số xã đứng bên cạnh.',
			clean: 'Sạch: không trùng lặp, không viết nhiều cách, không lỗi gõ.',
			current: 'Sống: số ngày từ số liệu, lần công nhận hoặc quyết định mới nhất đến ngày của bộ dữ liệu.'
		} satisfies Record<Score, string>,
		proposal: 'Định nghĩa và ngưỡng là đề xuất của sản phẩm này; không tìm thấy quy định chính thức.',
		threshold: (name: string, share: string, days: string) => `${name}: từ ${share}, hoặc đến ${days} ngày`,
		rest: (name: string) => `${name}: thấp hơn`,
		published: 'Số đã công bố, theo tỉnh',
		registerByPlace: 'Sổ đăng ký, theo tỉnh',
		bySource: 'Từng sổ đăng ký',
		sample: 'Dữ liệu mẫu do máy sinh ra nên không được chấm điểm.',
		system: { '34': 'Theo 34 tỉnh, thành phố', '63': 'Theo 63 tỉnh, thành phố (đến 30/06/2025)' }
	},
	sheets: {
		heading: 'Các dòng đọc được đi đâu',
		file: 'Tệp',
		figures: 'Số liệu công bố (figures.csv)',
		targets: 'Chỉ tiêu (targets.csv)',
		caption: 'Mỗi dòng một trang tính: số dòng đọc được bằng tổng các cột sau nó.',
		hidden: (n: string) => `trong đó ${n} dòng ẩn`,
		hiddenSheet: 'trang tính ẩn'
	},
	trend: {
		heading: 'Điểm qua các bộ dữ liệu',
		single: (day: string) =>
			`Hiện mới có một bộ dữ liệu (tính đến ${day}); diễn biến bắt đầu từ bộ dữ liệu tiếp theo.`,
		unscored: (n: string) => `${n} bộ dữ liệu cũ lập trước khi có bốn điểm nên không so sánh được.`,
		caption: 'Điểm của cả nước ở mỗi bộ dữ liệu, mới nhất trước',
		snapshot: 'Tính đến',
		base: 'Cơ sở',
		bases: { published: 'Số đã công bố', register: 'Sổ đăng ký' },
		moved: (before: string, after: string) => `Điểm thay đổi từ ${before} đến ${after}`,
		unmoved: (before: string, after: string) => `Từ ${before} đến ${after} không điểm nào của tỉnh thay đổi.`,
		scoreColumn: 'Điểm',
		before: 'Trước',
		after: 'Sau'
	},
	quarantined: {
		heading: 'Dòng để riêng chờ sửa',
		none: 'Không dòng nào bị để riêng.',
		file: 'Tệp',
		sheet: 'Trang tính',
		cell: 'Ô',
		value: 'Giá trị',
		rule: 'Quy tắc',
		right: 'Sai ở đâu, cần sửa thế nào',
		line: (row: string, column: string) => `dòng ${row}, cột ${column}`,
		row: (row: string) => `dòng ${row}`
	},
	findings: { heading: 'Những điều khác các bước kiểm tra tìm thấy', none: 'Không có gì khác.' },
	cut: (shown: string, all: string) =>
		`Bảng này dừng ở ${shown} trong ${all} dòng; báo cáo Excel của từng tệp ghi đủ.`,
	rules: {
		heading: 'Quy tắc nào thuộc điểm nào',
		caption: 'Quy tắc, điểm mà quy tắc làm giảm, số lần phát hiện',
		score: 'Điểm',
		rule: 'Quy tắc',
		id: 'Mã',
		count: 'Số lần'
	}
};
export type QualityWords = typeof vi;

const en: QualityWords = {
	lead: {
		published: (sources, read, used, left) =>
			`The snapshot has ${sources} sources. Published figures and targets: ${read} rows read, ${used} used, ${left} set aside.`,
		registers: (files, read, used, quarantined, others) =>
			`Registers: ${files} files, ${read} rows read = ${used} used + ${quarantined} set aside to be mended + ${others} titles, group headings, totals, signatures or blanks.`,
		noRegister: 'The snapshot holds no register file of an office yet.',
		weakest: (score, weak, all) => `The weakest score is “${score}”: weak in ${weak} of ${all} provinces.`,
		noneWeak: (all) => `No score of the ${all} provinces is weak.`
	},
	score: { correct: 'Correct', complete: 'Complete', clean: 'Clean', current: 'Current' },
	none: 'No score',
	class: { good: 'Good', fair: 'Fair', weak: 'Weak' },
	communes: 'Communes with a product',
	place: 'Place',
	register: 'Register',
	days: (n, day) => `${n} days (from ${day})`,
	nothing: 'Nothing to judge',
	scores: {
		heading: 'The four scores of each province',
		meaning: {
			correct:
				'Correct: no finding of the rules on correctness (rank and score, authority, dates, sums of parts).',
			complete:
				'Complete: for published figures, how many of ten main measures were ever published; for registers, how many required cells are filled. Communes with a product out of all communes stand beside it.',
			clean: 'Clean: no repetition, no variant spelling, no mistyping.',
			current: 'Current: days from the newest figure, recognition or decision to the day of the snapshot.'
		},
		proposal: 'Definitions and thresholds are a proposal of this product; no official rule was found.',
		threshold: (name, share, days) => `${name}: from ${share}, or up to ${days} days`,
		rest: (name) => `${name}: below`,
		published: 'Published figures, by province',
		registerByPlace: 'Registers, by province',
		bySource: 'Each register',
		sample: 'Sample data is made by a machine and not judged.',
		system: { '34': 'By the 34 provinces', '63': 'By the 63 provinces (until 30 June 2025)' }
	},
	sheets: {
		heading: 'What became of the rows read',
		file: 'File',
		figures: 'Published figures (figures.csv)',
		targets: 'Targets (targets.csv)',
		caption: 'A sheet a line: the rows read are the sum of the columns after them.',
		hidden: (n) => `${n} of them hidden`,
		hiddenSheet: 'hidden sheet'
	},
	trend: {
		heading: 'Scores over the snapshots',
		single: (day) => `There is one snapshot so far (as of ${day}); the trend begins with the next.`,
		unscored: (n) => `${n} older snapshots were built before the scores and cannot be compared.`,
		caption: 'Scores of the whole country in each snapshot, newest first',
		snapshot: 'As of',
		base: 'Basis',
		bases: { published: 'Published figures', register: 'Registers' },
		moved: (before, after) => `Scores that changed from ${before} to ${after}`,
		unmoved: (before, after) => `From ${before} to ${after} no score of a province changed.`,
		scoreColumn: 'Score',
		before: 'Before',
		after: 'After'
	},
	quarantined: {
		heading: 'Rows set aside to be mended',
		none: 'No row was set aside.',
		file: 'File',
		sheet: 'Sheet',
		cell: 'Cell',
		value: 'Value',
		rule: 'Rule',
		right: 'What is wrong and what would be right',
		line: (row, column) => `line ${row}, column ${column}`,
		row: (row) => `row ${row}`
	},
	findings: { heading: 'What else the checks found', none: 'Nothing else.' },
	cut: (shown, all) => `This table stops at ${shown} of ${all} rows; the Excel report of each file has all.`,
	rules: {
		heading: 'Which rule takes from which score',
		caption: 'Rules, the score they take from, and how often they spoke',
		score: 'Score',
		rule: 'Rule',
		id: 'Id',
		count: 'Times'
	}
};

const words: Readonly<Record<Lang, QualityWords>> = { vi, en };

/** Texts of the quality page. */
export function qualityWords(lang: Lang): QualityWords {
	return words[lang];
}
