import type { Forms } from '../../text/grammar';

/** Words of the expiry radar; numbers and dates arrive as texts. */
export const vi = {
	title: 'Sắp hết hạn',
	description:
		'Giấy chứng nhận OCOP hết hiệu lực trong 3, 6, 12 tháng tới theo địa phương, hạng sao, loại hình chủ thể; lịch tháng, danh sách chủ thể và tác động tới chỉ tiêu.',
	rule: 'Giấy chứng nhận có giá trị 36 tháng; muốn giữ hạng phải được đánh giá lại trước khi hết hạn.',
	lead: {
		some: '{within}, tính từ {day}, {certificates} ({share} trong {in_force} giấy còn hiệu lực) của {place}{filters} hết hiệu lực nếu không được đánh giá lại, thuộc {producers}{others}.' as Forms,
		none: '{within}, tính từ {day}, {no_certificate} của {place}{filters} hết hiệu lực, trong {in_force} giấy còn hiệu lực{others}.',
		other: '; {within}: {number}',
		filters: (filters: string) => ` (${filters})`
	},
	windows: {
		label: 'Hết hạn trong bao lâu',
		months: (months: string) => `${months} tới`,
		until: (day: string) => `đến ${day}`,
		producers: (producers: string) => `của ${producers}`,
		share: (share: string) => `${share} số còn hiệu lực`,
		unit: 'giấy chứng nhận',
		other: 'Số tháng khác',
		show: 'Xem'
	},
	noFilter: 'Không lọc: mọi hạng sao, loại hình, nhóm sản phẩm.',
	figure: {
		stars: 'Theo hạng sao',
		kinds: 'Chủ thể theo loại hình',
		levels: 'Theo cấp công nhận',
		places: (children: string) => `Theo ${children}`,
		calendar: 'Lịch hết hạn 36 tháng'
	},
	calendarNote: 'Bấm vào một tháng để xem mọi giấy chứng nhận hết hạn đến tháng đó.',
	goals: {
		title: 'Tác động tới chỉ tiêu',
		ofPlace: (place: string) =>
			`Chỉ tiêu về số sản phẩm còn hiệu lực của ${place}, tính riêng phần hết hạn và gia hạn: chưa cộng sản phẩm mới nào.`,
		goal: '{title}, {place}: {level} đến {until}',
		finding: 'Nếu không gia hạn giấy nào: còn {none}{before}; chỉ tiêu {level}.',
		findingBefore: '; nếu gia hạn như trước nay: còn {left}',
		caption: (goal: string) => `Số sản phẩm lúc hết kỳ theo mức gia hạn. ${goal}`,
		case: 'Trường hợp',
		left: 'Sản phẩm',
		gap: 'So với chỉ tiêu',
		today: (day: string) => `Hôm nay (${day})`,
		ifNone: 'Không gia hạn giấy nào',
		asBefore: (ratio: string, share: string) => `Gia hạn như trước nay (${ratio}, ${share})`,
		past: '36 tháng qua có {due} đến hạn, trong đó {renewed} được đánh giá lại đúng hạn.' as Forms,
		noPast: '36 tháng qua chưa có giấy nào đến hạn nên không có tỷ lệ gia hạn trước nay.',
		ifAll: 'Gia hạn tất cả',
		others:
			'Chỉ tiêu khác đang trong kỳ, không tính từ số sản phẩm còn hiệu lực hoặc sổ đăng ký chưa đủ số liệu:',
		other: '{title} ({place}): {level}, đến {until}',
		each: { each_district: 'mỗi huyện', each_province: 'mỗi tỉnh' } as Readonly<Record<string, string>>,
		all: 'Xem trang chỉ tiêu',
		none: (place: string, day: string) =>
			`Tại ngày ${day}, ${place} không có chỉ tiêu nào đang trong kỳ trong dữ liệu đã công bố, nên chỉ có số sản phẩm còn lại dưới đây.`,
		noneMoved: (place: string) =>
			`${place} không có chỉ tiêu đang trong kỳ nào tính từ số sản phẩm còn hiệu lực.`,
		still: 'Phần này chưa theo lựa chọn mới.'
	},
	stock: {
		title: 'Nếu không gia hạn giấy nào và không có sản phẩm mới',
		caption: (filters: string) => `Số sản phẩm còn hiệu lực nếu không giấy nào được gia hạn${filters}`,
		when: 'Thời điểm',
		day: 'Ngày',
		left: 'Còn hiệu lực',
		lapsed: 'Đã hết hạn',
		share: 'Còn lại',
		today: 'Hôm nay',
		after: (months: string) => `Sau ${months}`
	},
	list: {
		title: 'Danh sách',
		by: 'Xếp theo',
		byProduct: 'Sản phẩm',
		byProducer: 'Chủ thể cần gọi',
		products: 'Giấy chứng nhận sắp hết hạn',
		producers: 'Chủ thể có giấy chứng nhận sắp hết hạn',
		daysLeft: 'Còn (ngày)',
		month: 'Tháng hết hạn',
		inMonth: (month: string) => `Hết hạn tháng ${month}`,
		productCount: 'Số sản phẩm',
		names: 'Sản phẩm',
		first: 'Hết hạn sớm nhất',
		last: 'Hết hạn muộn nhất',
		decisions: 'Quyết định',
		firstOfGroup: 'Số ngày đến hạn sớm nhất',
		firstIn: (days: string) => `sớm nhất sau ${days}`,
		firstRows: (shown: string) => `Đang hiện ${shown} giấy hết hạn sớm nhất.`,
		loadAll: (all: string) => `Tải cả ${all}`,
		whole: 'Mở trong bảng sản phẩm',
		none: 'Không có giấy chứng nhận nào hết hạn trong thời gian này.',
		still: 'Danh sách chưa theo lựa chọn mới.',
		noscript: 'Bật JavaScript để xem cả danh sách, lọc và tải tệp.'
	},
	calendar: {
		download: (events: string) => `Tải lịch nhắc .ics (${events})`,
		explained: 'Mỗi việc là một chủ thể và một quyết định, cả ngày, nhắc trước 90 ngày lúc 8 giờ.',
		done: (file: string) => `Đã tạo ${file}.`,
		subject: 'lịch hết hạn OCOP',
		name: (place: string) => `OCOP sắp hết hạn: ${place}`,
		about: (day: string) =>
			`Giấy chứng nhận OCOP hết hiệu lực, tính từ ${day}. Ngày ghi là ngày đầu tiên không còn hiệu lực.`,
		summary: (producer: string, what: string, decision: string) =>
			`OCOP hết hạn: ${producer}, ${what}${decision}`,
		decision: (no: string) => ` (${no})`,
		from: (day: string) => `Không còn hiệu lực từ ${day} nếu không được đánh giá lại.`,
		producer: (name: string, kind: string) => `Chủ thể: ${name} (${kind})`,
		decided: (no: string) => `Quyết định công nhận: ${no}`,
		noDecision: 'Quyết định công nhận: chưa ghi',
		productLine: (name: string, about: string) => `- ${name} (${about})`,
		remind: (days: string, summary: string) => `Còn ${days} ngày. ${summary}`,
		sample: '[Dữ liệu mẫu]',
		category: 'OCOP'
	},
	still: (day: string, place: string) => `Số đang hiện là của ${place}, ngày ${day}, chưa phải lựa chọn mới.`,
	said: (within: string, certificates: string) => `${within}: ${certificates} hết hạn`,
	printed: (system: string, day: string, id: string) =>
		`Sổ đăng ký · ${system} · tính đến ${day} · bộ dữ liệu ${id}`
};
