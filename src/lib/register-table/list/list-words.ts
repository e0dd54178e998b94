import type { Lang } from '../../text/format';

const vi = {
	title: 'Danh mục sản phẩm',
	description:
		'Từng sản phẩm OCOP trong sổ đăng ký: chủ thể, hạng sao, địa bàn, ngày hết hạn, quyết định. Sắp xếp, gộp nhóm, chọn cột, tải về.',
	caption: 'Sản phẩm trong sổ đăng ký',
	sentence: (products: string, producers: string, place: string, standing: string, day: string) =>
		`${place}: ${products} ${standing}, của ${producers}, tính đến ${day}.`,
	firstRows: (n: string) => `Bảng đang hiện ${n} dòng đầu theo tên.`,
	loadAll: (n: string) => `Tải đủ ${n} dòng để chép, tải về`,
	search: 'Tên sản phẩm hoặc chủ thể có chữ',
	searchButton: 'Lọc',
	workbench: 'Xem bằng biểu đồ, đổi bộ lọc ở trang Phân tích',
	filters: 'Bộ lọc đang dùng',
	placeChip: (place: string) => `địa bàn: ${place}`,
	dayChip: (day: string) => `tính đến: ${day}`,
	systemChip: 'địa giới: 63 tỉnh',
	remove: (chip: string) => `bỏ lọc ${chip}`,
	still: 'Bảng đang hiện là của cách xem trước.',
	empty: 'Không có sản phẩm nào khớp tất cả bộ lọc.',
	emptyWithout: (chip: string, products: string) => `Bỏ ${chip}: còn ${products}`,
	emptyAlways: 'Bỏ riêng từng bộ lọc vẫn không có sản phẩm nào.',
	country: 'Cả nước',
	unknownPlace: (id: string) => `Nơi có mã ${id}`,
	noscript:
		'Bảng đang hiện những dòng đầu của cả nước. Bật JavaScript để xem tiếp, lọc, sắp xếp và tải về; toàn bộ dữ liệu cũng có ở trang Từ điển dữ liệu.'
};

const en: typeof vi = {
	title: 'Products',
	description:
		'Every OCOP product of the register: producer, stars, place, day of expiry, decision. Sort, group, choose columns, download.',
	caption: 'Products of the register',
	sentence: (products, producers, place, standing, day) =>
		`${place}: ${products} ${standing}, of ${producers}, as of ${day}.`,
	firstRows: (n) => `The table shows the first ${n} rows by name.`,
	loadAll: (n) => `Load all ${n} rows to copy or download`,
	search: 'Name of product or producer contains',
	searchButton: 'Filter',
	workbench: 'See it in charts, change filters on the analysis page',
	filters: 'Active filters',
	placeChip: (place) => `place: ${place}`,
	dayChip: (day) => `as of: ${day}`,
	systemChip: 'boundaries: 63 provinces',
	remove: (chip) => `remove filter ${chip}`,
	still: 'The table shown is of the view before.',
	empty: 'No product fits all the filters.',
	emptyWithout: (chip, products) => `Without ${chip}: ${products}`,
	emptyAlways: 'Removing any single filter still leaves none.',
	country: 'Viet Nam',
	unknownPlace: (id) => `Place with the code ${id}`,
	noscript:
		'The table shows the first rows of the whole country. Turn on JavaScript to see more, filter, sort and download; all data are also on the data dictionary page.'
};

/** Texts of the page of products. */
export function listWords(lang: Lang): typeof vi {
	return lang === 'vi' ? vi : en;
}
