import type { Lang } from '../text/format';

const vi = {
	heading: (figure: string, place: string) => `${figure}: ${place}`,
	asOf: (day: string) => `Số công bố, tính đến ${day}.`,
	sources: 'Nguồn',
	manySources: (n: string) => `${n} văn bản, nêu ở trang đầy đủ`,
	full: 'Bảng số liệu, nguồn và cách tính',
	code: {
		summary: 'Nhúng',
		label: 'Mã để đặt hình này vào trang khác',
		what: 'Khung luôn hiện số công bố mới nhất của trang này, không cần JavaScript.',
		open: 'Xem trang được nhúng',
		copy: 'Chép mã',
		copied: 'Đã chép mã.',
		notCopied: 'Trình duyệt không cho chép; mã đã được chọn, hãy bấm Ctrl+C.'
	}
};

const en: typeof vi = {
	heading: (figure, place) => `${figure}: ${place}`,
	asOf: (day) => `Published figures as of ${day}.`,
	sources: 'Source',
	manySources: (n) => `${n} publications, named on the full page`,
	full: 'Data table, sources and method',
	code: {
		summary: 'Embed',
		label: 'Code that puts this figure into another page',
		what: 'The frame always shows the newest published figures of this site and needs no JavaScript.',
		open: 'See the page that is embedded',
		copy: 'Copy the code',
		copied: 'Code copied.',
		notCopied: 'The browser does not allow copying; the code is selected, press Ctrl+C.'
	}
};

export function embedWords(lang: Lang): typeof vi {
	return lang === 'vi' ? vi : en;
}
