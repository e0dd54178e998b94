import type { Correction } from '../../metrics/change-corrections/metric';
import type { Step } from '../../metrics/change-breakdown/metric';

export const vi = {
	title: 'Thay đổi từ cuộc họp trước',
	description:
		'Sản phẩm OCOP tăng, giảm vì đâu giữa hai thời điểm: công nhận mới, trở lại, nâng hạng, giảm hạng, hết hạn, thu hồi, chuyển do sáp nhập; thay đổi thật tách khỏi đính chính.',
	step: {
		kept: 'Giữ nguyên',
		re_evaluated: 'Đánh giá lại, giữ hạng',
		upgraded: 'Nâng hạng',
		downgraded: 'Giảm hạng',
		new: 'Công nhận mới',
		re_entered: 'Được công nhận trở lại',
		lapsed: 'Hết hạn',
		withdrawn: 'Bị thu hồi',
		moved: 'Chuyển do sáp nhập tỉnh',
		corrected: 'Đính chính'
	} satisfies Record<Step, string>,
	bar: {
		'moved-came': 'Chuyển đến do sáp nhập tỉnh',
		'moved-went': 'Chuyển đi do sáp nhập tỉnh',
		'upgraded-came': 'Lên hạng này',
		'upgraded-went': 'Lên hạng cao hơn',
		'downgraded-came': 'Xuống hạng này',
		'downgraded-went': 'Xuống hạng thấp hơn',
		'corrected-came': 'Đính chính, thêm vào',
		'corrected-went': 'Đính chính, bỏ ra',
		'corrected-stayed': 'Đính chính hạng sao'
	} as Readonly<Record<string, string>>,
	unchanged: (products: string) => `${products} (không đổi tổng số)`,
	kind: {
		cooperative: 'Hợp tác xã',
		cooperative_group: 'Tổ hợp tác',
		enterprise: 'Doanh nghiệp',
		household: 'Hộ kinh doanh',
		other: 'Loại hình khác'
	} as Readonly<Record<string, string>>,
	stars: (n: string) => `${n} sao`,
	unknownValue: 'Không rõ',
	moment: {
		recorded: (day: string) => `Kỳ dữ liệu ${day}`,
		day: (day: string) => `Ngày ${day}`,
		newest: (day: string) => `Kỳ dữ liệu mới nhất (${day})`
	},
	sentence: {
		moved: 'Từ {since} đến {until}, số sản phẩm OCOP còn hiệu lực của {place} {moved}{net}{added}{taken}.',
		net: ' ({delta})',
		added: ': thêm {list}',
		taken: '; bớt {list}',
		takenOnly: ': bớt {list}',
		ranks: 'Trong số còn hiệu lực, {list}.',
		corrected: 'Đính chính sổ làm tổng số {change} (thêm {added}, bỏ {taken}).',
		noChange: '{none} thay đổi.',
		/** A step of the bridge; `products` is the number `n` with its noun. */
		new: '{products} công nhận mới',
		re_entered: '{products} được công nhận trở lại',
		moved_in: '{products} chuyển đến do sáp nhập',
		lapsed: '{products} hết hạn',
		withdrawn: '{products} bị thu hồi',
		moved_out: '{products} chuyển đi do sáp nhập',
		upgraded: '{products} được nâng hạng',
		downgraded: '{products} bị giảm hạng'
	},
	chart: {
		title: 'Từ tổng số kỳ trước đến tổng số kỳ này',
		titleStars: (stars: string) => `Sản phẩm ${stars} sao: từ kỳ trước đến kỳ này`
	},
	rule: {
		real: 'Mỗi sản phẩm thuộc đúng một bước. Thay đổi thật là điều xảy ra giữa hai ngày; đính chính là khi sổ ngày nay ghi về ngày trước khác với sổ khi đó.',
		oneSnapshot:
			'Hai ngày của cùng một kỳ dữ liệu, theo sổ ngày nay, nên không có đính chính. Chọn hai kỳ dữ liệu để thấy điều đã được sửa.',
		merger: 'Địa bàn theo đơn vị hành chính của từng ngày: tỉnh cũ nối tiếp ở tỉnh mới cùng tên.'
	},
	controls: {
		since: 'So với',
		until: 'Đến',
		place: 'Địa bàn',
		units: 'Đơn vị hành chính',
		system: { '63': '63 tỉnh', '34': '34 tỉnh', 'tung-ngay': 'Theo từng ngày' } as Record<string, string>,
		asRecorded: 'Kỳ dữ liệu, theo sổ khi đó',
		otherDay: 'Ngày khác, theo sổ ngày nay',
		otherDayLabel: 'Ngày so với (theo sổ ngày nay)',
		untilDayLabel: 'Ngày kết thúc (theo sổ ngày nay)',
		show: 'Xem'
	},
	unknown: (parts: string) => `Không hiểu phần này của địa chỉ nên bỏ qua: ${parts}.`,
	noSuchPlace: (id: string) => `Không có địa bàn mã ${id}.`,
	noOlder: 'Tệp đang mở chỉ so được hai ngày của chính nó.',
	live: (since: string, until: string) => `Đang xem thay đổi từ ${since} đến ${until}.`,
	tables: {
		heading: 'Theo hạng sao, loại hình và địa bàn',
		stars: 'Sản phẩm còn hiệu lực theo hạng sao',
		kind: 'Sản phẩm còn hiệu lực theo loại hình chủ thể',
		place: 'Sản phẩm còn hiệu lực theo địa bàn',
		value: { stars: 'Hạng sao', kind: 'Loại hình', place: 'Địa bàn' },
		total: 'Tổng số',
		rankUp: 'Nâng hạng',
		rankDown: 'Giảm hạng',
		moved: 'Chuyển do sáp nhập',
		change: 'Thay đổi',
		note: 'Cột nâng hạng, giảm hạng, chuyển và đính chính là số thuần: thêm trừ bớt.',
		unchanged: (places: string) => `${places} không có sản phẩm nào thay đổi và không nêu trong bảng.`
	},
	lists: {
		heading: 'Danh sách từng bước',
		product: 'Sản phẩm',
		producer: 'Chủ thể',
		province: 'Tỉnh',
		commune: 'Xã',
		kind: 'Loại hình',
		earlierStars: 'Sao kỳ trước',
		laterStars: 'Sao kỳ này',
		decision: 'Quyết định',
		day: 'Ngày',
		cause: 'Vì sao',
		caption: (step: string) => `Sản phẩm: ${step.toLowerCase()}`,
		load: (products: string) => `Tải danh sách ${products}`,
		loading: 'Đang tải danh sách …',
		show: (step: string, products: string) => `${step} (${products})`,
		none: 'Không có sản phẩm nào thay đổi giữa hai thời điểm này.',
		choose: 'Chọn bước để xem danh sách'
	},
	cause: {
		added_late: 'ghi bổ sung',
		removed: 'bỏ khỏi sổ',
		re_placed: 'ghi lại địa bàn',
		mended: 'sửa nội dung'
	} as Readonly<Record<string, string>>,
	corrections: {
		heading: 'Đính chính',
		explained:
			'Những gì được ghi về thời gian đến ngày trước, nay ghi khác đi. Không phải thay đổi thật; không tính vào công nhận mới, hết hạn hay thu hồi.',
		none: 'Không có đính chính nào.',
		summary: (parts: string) => `Gồm ${parts}.`,
		count: (n: string, what: string) => `${n} ${what}`,
		kind: {
			added_late: 'ghi bổ sung',
			removed: 'bỏ khỏi sổ',
			re_dated: 'sửa ngày',
			re_placed: 'sửa địa bàn',
			renamed: 'sửa tên',
			mended: 'sửa nội dung khác'
		} satisfies Record<Correction, string>,
		field: {
			record: 'Lần công nhận (ngày có hiệu lực)',
			valid_from: 'Ngày có hiệu lực',
			expires_on: 'Ngày hết hạn',
			decision_date: 'Ngày ký',
			withdrawn_on: 'Ngày thu hồi',
			decision_no: 'Số quyết định',
			stars: 'Số sao',
			score: 'Điểm',
			name: 'Tên sản phẩm',
			producer: 'Chủ thể',
			producer_name: 'Tên chủ thể',
			kind: 'Loại hình chủ thể',
			group_no: 'Nhóm sản phẩm',
			place: 'Địa bàn'
		} as Readonly<Record<string, string>>,
		caption: 'Đính chính: từng mục với giá trị cũ và mới',
		what: 'Loại',
		where: 'Mục',
		before: 'Ghi khi đó',
		after: 'Ghi ngày nay',
		load: 'Tải danh sách đính chính'
	},
	targets: {
		heading: 'Chỉ tiêu đổi trạng thái',
		caption: 'Chỉ tiêu có trạng thái khác nhau ở hai thời điểm',
		none: 'Không chỉ tiêu nào đổi trạng thái.',
		target: 'Chỉ tiêu',
		place: 'Địa bàn',
		period: 'Kỳ',
		base: 'Cơ sở',
		goal: 'Mức phải đạt',
		earlier: 'Kỳ trước',
		later: 'Kỳ này',
		actualEarlier: 'Thực hiện kỳ trước',
		actualLater: 'Thực hiện kỳ này',
		reason: 'Vì sao',
		summary: (goals: string) => `${goals} đổi trạng thái.`,
		why: {
			status: 'số thực hiện hoặc thời gian',
			added: 'chỉ tiêu mới ghi',
			removed: 'chỉ tiêu đã bỏ',
			superseded: 'được thay bằng mức khác'
		},
		absent: 'chưa có',
		unavailable: 'Trạng thái chỉ tiêu của kỳ dữ liệu này chưa được tính sẵn.'
	},
	meeting: {
		heading: 'Cuộc họp',
		explained: 'Ngày họp được nhớ trên thiết bị này, không gửi đi đâu.',
		last: 'Ngày họp trước',
		next: 'Ngày họp tới',
		sinceLast: (day: string) => `Xem từ cuộc họp trước (${day})`,
		remembered: (day: string) => `Đã nhớ ngày ${day}.`,
		forgotten: 'Đã quên ngày họp.',
		forget: 'Quên',
		outside: (first: string, last: string) => `Ngày họp trước phải từ ${first} đến ${last}.`,
		calendar: 'Tải lịch họp (.ics)',
		done: (file: string) => `Đã tải ${file}.`,
		event: (place: string) => `Họp rà soát OCOP: ${place}`,
		eventDescription: (day: string) =>
			`Xem thay đổi từ ${day} ở trang “Thay đổi từ cuộc họp trước” của Toàn cảnh OCOP.`,
		name: (place: string) => `Họp rà soát OCOP – ${place}`,
		category: 'OCOP',
		subject: 'lịch họp'
	},
	feed: {
		title: (place: string) => `Thay đổi OCOP: ${place}`,
		description: (place: string) => `Mỗi kỳ dữ liệu một mục: sản phẩm OCOP của ${place} tăng, giảm vì đâu.`,
		item: (since: string, until: string) => `Thay đổi từ ${since} đến ${until}`,
		subscribe: 'Theo dõi thay đổi',
		explained: (place: string) => `Mỗi kỳ dữ liệu mới thêm một mục cho ${place}, bằng tiếng Việt.`,
		sample: 'Có dữ liệu mẫu do máy sinh.'
	},
	printed: (until: string, data: string) => `Số liệu đến ${until}; kỳ dữ liệu ${data}.`,
	downloads: 'Tải về'
};
