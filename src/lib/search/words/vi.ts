import type { EntryKind } from '../entry';

const COUNTED: Record<EntryKind, string> = {
	place: 'địa bàn',
	product: 'sản phẩm',
	producer: 'chủ thể',
	decision: 'quyết định',
	target: 'chỉ tiêu',
	metric: 'số liệu',
	page: 'trang'
};

/** Vietnamese texts of the search results; the box's own few are in ../text.json. */
export const vi = {
	groups: {
		place: 'Địa bàn',
		product: 'Sản phẩm',
		producer: 'Chủ thể',
		decision: 'Quyết định',
		target: 'Chỉ tiêu',
		metric: 'Số liệu và cách tính',
		page: 'Trang'
	} satisfies Record<EntryKind, string>,
	/** Above a group of which not all are shown. */
	shownOf: (shown: string, all: string) => `${shown} trong ${all}`,
	more: (count: string, group: string) => `Xem thêm ${count} mục ở nhóm ${group}`,
	list: 'Kết quả',
	results: (count: string, parts: string) => `${count} kết quả: ${parts}.`,
	part: (count: string, kind: EntryKind) => `${count} ${COUNTED[kind]}`,
	hint: 'Tìm địa bàn của cả hai hệ địa giới, sản phẩm, chủ thể, số quyết định, chỉ tiêu, số liệu và các trang.',
	hintSpelling:
		'Không cần gõ dấu, thứ tự từ không quan trọng; viết tắt như HTX, TNHH, TP.HCM, H. Na Rì đều được. Thêm tên huyện, tỉnh hay chủ thể để thu hẹp.',
	none: (text: string) => `Không thấy “${text}” trong tên của:`,
	noneHelp:
		'Thử bớt từ, gõ phần đầu của từ, hoặc kiểm tra lại chính tả. Sản phẩm chưa có trong sổ đăng ký thì không tìm thấy ở đây.',
	/** What a search without answer went through. */
	searched: {
		places: (count: string) =>
			`${count} địa bàn (63 tỉnh đến 30/06/2025 và 34 tỉnh từ 01/07/2025, cả huyện, xã)`,
		register: (products: string, producers: string, decisions: string) =>
			`${products} sản phẩm, ${producers} chủ thể, ${decisions} số quyết định trong sổ đăng ký`,
		rest: (targets: string, metrics: string, pages: string) =>
			`${targets} loại chỉ tiêu, ${metrics} mục số liệu, ${pages} trang`
	},
	loading: {
		base: 'Đang tải danh mục…',
		communes: 'Đang tải thêm tên xã, sản phẩm, chủ thể…',
		register: 'Đang tải thêm sản phẩm, chủ thể, quyết định…'
	},
	failed: {
		base: 'Không tải được danh mục để tìm.',
		communes:
			'Không tải được tên xã, sản phẩm, chủ thể, quyết định; vẫn tìm được tỉnh, huyện, chỉ tiêu, số liệu và các trang.',
		register:
			'Không tải được tên sản phẩm, chủ thể, quyết định; vẫn tìm được địa bàn, chỉ tiêu, số liệu và các trang.'
	},
	retry: 'Thử lại',
	localFile: (name: string) => `Sản phẩm, chủ thể và quyết định lấy từ tệp của bạn: ${name}.`,
	keys: '↑ ↓ chọn, Enter mở, Esc đóng',
	sample: 'mẫu',
	until: '(đến 30/06/2025)',
	since: '(từ 01/07/2025)',
	now: (place: string) => `nay: ${place}`,
	region: 'vùng, cả hai hệ địa giới',
	products: (count: string) => `${count} sản phẩm`,
	moreAuthorities: (count: string) => `và ${count} cơ quan khác`,
	days: (first: string, last: string) => `${first} đến ${last}`,
	target: (code: string, targets: string, places: string) =>
		`loại ${code}, ${targets} chỉ tiêu của ${places} địa bàn`,
	metric: 'định nghĩa, câu lệnh SQL, nguồn'
};
