/** Words of the slice workbench; numbers and dates arrive as texts. */
export const vi = {
	title: 'Phân tích',
	description:
		'Lọc và xem sổ đăng ký OCOP theo địa phương, ngày, hiệu lực, hạng sao, loại hình chủ thể, nhóm sản phẩm.',
	country: 'Cả nước',
	inCountry: 'cả nước',
	region: (name: string) => `Vùng ${name}`,
	inRegion: (name: string) => `vùng ${name}`,
	unknownPlace: (id: string) => `Không rõ nơi (${id})`,
	noSuchPlace: (id: string) =>
		`Không có địa phương mang mã ${id} trong bộ dữ liệu này. Hãy chọn lại từ cả nước.`,
	trail: 'Địa bàn',
	previous: (name: string) => `Trước: ${name}`,
	next: (name: string) => `Sau: ${name}`,
	neighbours: (n: string, above: string) => `${n} nơi cùng cấp thuộc ${above}`,
	regions: 'Xem theo vùng',
	successors: 'Cùng phần đất trong địa giới 34 tỉnh',
	predecessors: 'Cùng phần đất trong địa giới 63 tỉnh',
	controls: 'Thời điểm và địa giới',
	noCounterpart: 'Nơi này không có đơn vị tương ứng trong địa giới kia: về cả nước.',
	noscript:
		'Trang đang hiện cả nước, ngày mới nhất. Bật JavaScript để lọc, đổi địa phương, thời điểm và địa giới.',
	filters: 'Bộ lọc',
	active: 'Bộ lọc đang dùng',
	noFilter: 'Chưa dùng bộ lọc nào: đang xem mọi sản phẩm còn hiệu lực.',
	remove: (chip: string) => `bỏ lọc ${chip}`,
	removeAll: 'bỏ tất cả',
	choose: (what: string) => `lọc ${what}`,
	chip: (filter: string, value: string) => `${filter}: ${value}`,
	left: (products: string) => `còn ${products}`,
	leftNone: 'không còn sản phẩm nào',
	filter: {
		standing: 'hiệu lực',
		stars: 'hạng sao',
		potential: 'tiềm năng 5 sao',
		kinds: 'loại hình chủ thể',
		groups: 'nhóm sản phẩm',
		outcomes: 'biến động trong năm',
		levels: 'cấp công nhận',
		words: 'tên có chữ',
		decision: 'quyết định'
	},
	standing: {
		in_force: 'còn hiệu lực',
		expiring: 'sắp hết hạn',
		ever: 'đã từng được công nhận',
		expired: 'đã hết hạn',
		withdrawn: 'đã bị thu hồi'
	},
	within: (months: string) => `hết hạn trong ${months} tháng`,
	otherMonths: 'Số tháng khác',
	stars: (n: number) => `${n} sao`,
	potential: { any: 'tất cả', yes: 'có', no: 'không' },
	kinds: {
		cooperative: 'hợp tác xã',
		cooperative_group: 'tổ hợp tác',
		enterprise: 'doanh nghiệp',
		household: 'hộ kinh doanh',
		other: 'chủ thể khác'
	} as Readonly<Record<string, string>>,
	groups: [
		'Thực phẩm',
		'Đồ uống',
		'Dược liệu và sản phẩm từ dược liệu',
		'Thủ công mỹ nghệ',
		'Sinh vật cảnh',
		'Du lịch cộng đồng, sinh thái'
	],
	outcomes: {
		new: 'công nhận mới',
		re_evaluated: 'đánh giá lại, giữ hạng',
		upgraded: 'nâng hạng',
		downgraded: 'giảm hạng',
		lapsed: 'hết hạn, chưa đánh giá lại',
		withdrawn: 'thu hồi'
	} as Readonly<Record<string, string>>,
	levels: { district: 'cấp huyện', province: 'cấp tỉnh', national: 'cấp trung ương' } as Readonly<
		Record<string, string>
	>,
	unstated: 'chưa nêu',
	alsoEver:
		'Biến động tính cả sản phẩm nay không còn hiệu lực; chọn một biến động thì trang cũng xem mọi sản phẩm đã từng được công nhận.',
	outcomesDoNotAddUp: 'Một sản phẩm có thể có nhiều biến động trong năm nên các dòng không cộng thành tổng.',
	searchLabel: 'Tên sản phẩm hoặc chủ thể có chữ',
	search: 'Lọc',
	figure: {
		stars: 'Hạng sao',
		kinds: 'Chủ thể theo loại hình',
		groups: 'Nhóm sản phẩm',
		outcomes: (year: string) => `Biến động trong năm ${year}`,
		levels: 'Cấp công nhận',
		expiry: 'Lịch hết hạn',
		places: (children: string) => `Theo ${children}`,
		years: 'Qua các năm'
	},
	expiryTitle: (month: string, n: string, months: string, until: string) =>
		`${month}: ${n} sản phẩm hết hạn. Lọc sản phẩm hết hạn trong ${months} tháng tới (đến ${until})`,
	expiryLater: (n: string) => `${n} sản phẩm hết hạn muộn hơn các tháng trong lịch.`,
	placeTitle: (place: string, n: string) => `${place}: ${n} sản phẩm. Xem trong ${place}`,
	yearTitle: (day: string, n: string) => `${day}: ${n} sản phẩm. Xem tại ngày này`,
	children: { province: 'tỉnh, thành', district: 'huyện', commune: 'xã, phường' } as Readonly<
		Record<string, string>
	>,
	unplaced: { province: 'Chưa rõ tỉnh', district: 'Chưa rõ huyện', commune: 'Chưa rõ xã' } as Readonly<
		Record<string, string>
	>,
	unplacedTitle: (place: string, n: string) => `${place}: ${n} sản phẩm`,
	compare: {
		below: (n: string, children: string) => `So sánh ${n} ${children} nhiều sản phẩm nhất`,
		around: 'So sánh với đơn vị lân cận',
		unfiltered: '(bảng so sánh không dùng bộ lọc)'
	},
	nothing: {
		title: 'Nơi chưa có sản phẩm nào',
		filtered: 'Nơi không có sản phẩm nào khớp bộ lọc',
		count: (n: string, all: string, children: string) =>
			`${n} trong ${all} ${children} không có sản phẩm nào trong lát cắt này.`,
		all: (children: string) => `Mọi ${children} đều có sản phẩm trong lát cắt này.`,
		list: (n: string) => `Danh sách ${n} nơi`
	},
	products: {
		title: 'Sản phẩm',
		caption: (n: string) => `${n} sản phẩm đầu danh sách, theo tên`,
		all: 'Xem cả danh sách',
		name: 'Sản phẩm',
		producer: 'Chủ thể',
		stars: 'Hạng sao',
		state: 'Hiệu lực',
		expires: 'Hết hạn',
		decision: 'Quyết định',
		place: 'Địa bàn',
		sample: 'Ghi chú',
		isSample: 'dữ liệu mẫu',
		potential: 'tiềm năng 5 sao',
		states: { in_force: 'còn hiệu lực', expired: 'đã hết hạn', withdrawn: 'đã thu hồi' } as Readonly<
			Record<string, string>
		>
	},
	empty: {
		title: 'Không có sản phẩm nào khớp tất cả bộ lọc',
		one: 'Bỏ riêng một bộ lọc sau đây thì còn:',
		row: (chip: string, n: string) => `${chip}: bỏ đi thì còn ${n} sản phẩm`,
		still: (chip: string) => `${chip}: bỏ đi vẫn không có sản phẩm nào`,
		remove: 'Bỏ',
		ever: 'Tính cả sản phẩm không còn hiệu lực',
		several: 'Bỏ riêng từng bộ lọc vẫn không có sản phẩm nào; phải bỏ nhiều bộ lọc cùng lúc.',
		placeHas: (place: string, inForce: string, ever: string) =>
			`Không lọc gì, ${place} có ${inForce} sản phẩm còn hiệu lực, ${ever} sản phẩm đã từng được công nhận.`,
		placeNone: (place: string) => `Đến ngày này ${place} chưa từng có sản phẩm nào được công nhận.`
	},
	unknown: (list: string) => `Liên kết có phần không hiểu được nên đã bỏ qua: ${list}.`,
	still: (day: string, place: string) =>
		`Số đang hiện là của ${place}, ngày ${day}, chưa phải lát cắt vừa chọn.`,
	printed: (system: string, day: string, id: string) =>
		`Sổ đăng ký · ${system} · tính đến ${day} · bộ dữ liệu ${id}`
};
