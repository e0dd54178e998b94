import type { ChartTitles, MissingReason } from './keys';

/** Vietnamese texts of pages and views; charts and metrics hold their own in text.json. */
export const vi = {
	product: 'Toàn cảnh OCOP',
	tagline: 'Theo dõi Chương trình Mỗi xã một sản phẩm: hạng sao, chủ thể, chỉ tiêu',
	skip: 'Đến nội dung chính',
	country: 'Cả nước',
	nav: {
		home: 'Việt Nam',
		provinces: 'Tỉnh, thành',
		stars: 'Hạng sao',
		producers: 'Chủ thể',
		targets: 'Chỉ tiêu',
		goals: 'Từng chỉ tiêu',
		forecast: 'Cách dự báo',
		changes: 'Thay đổi',
		present: 'Trình bày',
		reconciliation: 'Đối chiếu',
		metrics: 'Số liệu và cách tính',
		sources: 'Nguồn',
		quality: 'Chất lượng',
		check: 'Kiểm tra tệp',
		slice: 'Phân tích',
		expiry: 'Sắp hết hạn',
		products: 'Sản phẩm',
		compare: 'So sánh',
		sql: 'Truy vấn SQL',
		dictionary: 'Từ điển dữ liệu',
		more: 'Dữ liệu và công cụ'
	},
	otherLanguage: 'English',
	controls: {
		label: 'Cách xem',
		asOf: 'Tính đến',
		newest: (day: string) => day,
		anyDay: 'Ngày khác',
		go: 'Xem',
		system: 'Địa giới',
		system63: '63 tỉnh',
		system34: '34 tỉnh',
		base: 'Nguồn số',
		published: 'Số công bố',
		register: 'Sổ đăng ký',
		noscript: 'Trang này đang ở chế độ xem mặc định. Bật JavaScript để đổi thời điểm, địa giới và nguồn số.',
		unknown: (list: string) => `Liên kết có phần không hiểu được nên đã bỏ qua: ${list}.`
	},
	underSystem: {
		'63': 'Tính theo 63 tỉnh, thành (địa giới đến 30/06/2025).',
		'34': 'Tính theo 34 tỉnh, thành (địa giới từ 01/07/2025).'
	},
	sample: 'Dữ liệu mẫu',
	sampleShort: 'mẫu',
	countrySentence: 'cả nước',
	sampleExplained:
		'Sổ đăng ký đi kèm là dữ liệu mẫu do máy sinh, khớp với số đã công bố của từng tỉnh tại ngày công bố; không phải sản phẩm có thật, trừ các dòng có ghi nguồn.',
	sources: 'Nguồn',
	source: 'Nguồn',
	asOf: 'Thời điểm',
	definition: 'Cách tính',
	measures: {
		title: 'Số đo chính',
		total: 'Sản phẩm từ 3 sao trở lên',
		fiveStar: 'Sản phẩm 5 sao',
		cooperativeShare: 'Tỷ lệ chủ thể là hợp tác xã',
		newInYear: (year: string) => `Sản phẩm mới năm ${year}`,
		communes: 'Xã có sản phẩm',
		enterpriseShare: 'Tỷ lệ chủ thể là doanh nghiệp',
		producers: 'Chủ thể',
		goal: (text: string, until: string) => `Chỉ tiêu ${text} đến ${until}`,
		noGoal: 'Chưa có chỉ tiêu được công bố',
		outOf: (all: string, share: string) => `trong ${all} xã (${share})`,
		noFinal: 'kỳ đã hết, chưa có số liệu cuối kỳ',
		atDate: (day: string, value: string) => `${day}: ${value}`,
		implied: 'Suy ra: các hạng khác đã đủ tổng số',
		movement: (from: string, asOf: string) => `từ ${from} (${asOf})`,
		ratio: (text: string) => `bằng ${text} chỉ tiêu`,
		ofLower: (text: string) => `bằng ${text} mức thấp của chỉ tiêu`,
		missingGap: (text: string) => `còn thiếu ${text}`,
		over: (text: string) => `vượt ${text}`
	},
	exceptions: {
		title: 'Cần chú ý',
		none: 'Không có điểm bất thường trong số liệu đang xem.',
		disagree: 'Nguồn mâu thuẫn hoặc không khớp',
		noTarget: 'Chưa có chỉ tiêu nào được công bố cho địa bàn này.',
		onlyOldTargets: 'Chưa có chỉ tiêu riêng; chỉ tiêu của các tỉnh cũ ở mục Thực hiện chỉ tiêu.',
		old: (day: string) => `Tổng số gần nhất đã cũ: ${day}`
	},
	sections: {
		map: 'Bản đồ',
		tileMap: 'Lưới ô',
		outlineMap: 'Bản đồ ranh giới tỉnh',
		stars: 'Hạng sao',
		producers: 'Chủ thể theo loại hình',
		targets: 'Thực hiện chỉ tiêu',
		changes: 'Biến động trong năm',
		groups: 'Nhóm sản phẩm',
		figures: 'Mọi số liệu đã công bố',
		findings: 'Nguồn mâu thuẫn, số không khớp',
		related: 'Địa bàn liên quan'
	},
	chart: {
		starsByPlaceRegion: (region: string) => `Sản phẩm theo hạng sao, các tỉnh vùng ${region}`,
		producersByPlaceRegion: (region: string) => `Chủ thể theo loại hình, các tỉnh vùng ${region}`,
		matrixOfPlace: 'Chỉ tiêu theo từng năm',
		matrixOf: (kind: string) => `Thực hiện chỉ tiêu theo tỉnh và năm: ${kind}`,
		fromShares: 'Số từng hạng tính tròn từ tỷ lệ được công bố.',
		dates: (oldAsOf: string, oldPlace: string, newAsOf: string, newPlace: string) =>
			`Mỗi tỉnh lấy số công bố gần nhất, nên thời điểm khác nhau: từ ${oldAsOf} (${oldPlace}) đến ${newAsOf} (${newPlace}).`,
		targetsIn63: 'Chỉ tiêu được đặt theo 63 tỉnh, chưa quy đổi sang 34 tỉnh.'
	},
	flags: {
		disagree: 'Nguồn khác cho số khác',
		notAdding: 'Cộng các phần không bằng tổng',
		fromShares: 'Tính từ tỷ lệ',
		moreThan: 'Nguồn ghi "hơn"',
		derived: 'Tổng do cộng các phần',
		inside: 'Tiềm năng 5 sao nằm trong 4 sao',
		asFive: 'Nguồn ghi tiềm năng là 5 sao'
	},
	missing: {
		not_reported: 'Chưa được công bố',
		parts_missing: 'Chưa đủ số của các tỉnh cũ hợp thành',
		years_missing: 'Thiếu số của một số năm trong kỳ',
		not_computable: 'Không nguồn nào có số liệu này',
		each_unit: 'Chỉ tiêu giao cho từng đơn vị cấp dưới',
		only_before_period: 'Chỉ có số trước kỳ',
		nothing_to_count: 'Chưa có sản phẩm để tính',
		not_comparable: 'Không so sánh được'
	} satisfies Record<MissingReason, string>,
	target: {
		columns: {
			target: 'Chỉ tiêu',
			place: 'Địa bàn',
			period: 'Kỳ',
			goal: 'Mức',
			actual: 'Thực hiện',
			gap: 'Chênh lệch',
			expected: 'Cần đạt theo tiến độ',
			status: 'Đánh giá',
			asOf: 'Thời điểm số',
			source: 'Nguồn chỉ tiêu',
			actualSource: 'Nguồn kết quả',
			kind: 'Loại'
		},
		eachDistrict: (place: string) => `Mỗi huyện của ${place}`,
		eachProvince: 'Mỗi tỉnh',
		beforePeriod: (value: string, asOf: string) => `Trước kỳ: ${value} (${asOf})`,
		caption: 'Chỉ tiêu, kết quả và đánh giá',
		none: 'Chưa thấy chỉ tiêu nào được công bố cho địa bàn này.',
		noTargetYear: 'Không có chỉ tiêu',
		latestKnown: (value: string, asOf: string) => `Chưa có số liệu của năm này; gần nhất ${value} (${asOf})`,
		provincesWithout: (n: string) =>
			`${n} trong 63 tỉnh, thành không có chỉ tiêu loại này được công bố nên không có dòng.`,
		range: (low: string, high: string) => `${low}–${high}`,
		notes: 'Ghi chú'
	},
	units: { products: 'sản phẩm', producers: 'chủ thể', communes: 'xã', count: '', percentPoints: 'điểm %' },
	figuresTable: {
		caption: 'Số liệu đã công bố',
		metric: 'Chỉ số',
		value: 'Giá trị',
		asOf: 'Thời điểm',
		source: 'Nguồn',
		place: 'Địa bàn',
		remark: 'Ghi chú',
		none: 'Chưa có số liệu nào được công bố cho địa bàn này.'
	},
	place: {
		successor: (name: string) => `Từ 01/07/2025 thuộc ${name} (34 tỉnh)`,
		same: (name: string) => `Từ 01/07/2025: ${name}, địa giới không đổi`,
		predecessors: 'Gồm các tỉnh cũ:',
		region: (name: string) => `Vùng ${name}`,
		list63: '63 tỉnh, thành đến 30/06/2025',
		list34: '34 tỉnh, thành từ 01/07/2025'
	},
	onward: {
		slice: 'Lọc theo huyện, xã, hạng sao, chủ thể',
		expiry: 'Giấy chứng nhận sắp hết hạn',
		present: 'Trình bày và tải bộ tài liệu họp',
		compare: 'So sánh các địa phương',
		peers: 'So sánh với địa phương tương đồng'
	},
	engine: {
		loading: 'Đang tải công cụ truy vấn và dữ liệu…',
		why: 'Cách xem này chưa được tính sẵn nên được tính ngay trong trình duyệt từ dữ liệu của trang. Bảng và biểu đồ hiện có vẫn dùng được.',
		cancel: 'Dừng',
		cancelled: 'Đã dừng. Trang vẫn giữ cách xem trước.',
		rerun: 'Chạy lại trong trình duyệt',
		match: (n: string, ms: string) => `Khớp: ${n} dòng giống hệt bản tính sẵn (${ms} giây).`,
		mismatch: (n: string) => `Không khớp: ${n} dòng khác với bản tính sẵn.`,
		ran: (n: string, seconds: string) =>
			`Đã chạy: ${n} dòng (${seconds} giây); cách xem này không có bản tính sẵn để so.`,
		failed: 'Không tính được cách xem này',
		still: (base: string, day: string) =>
			`Số đang hiện là ${base}, tính đến ${day}, chưa phải cách xem vừa chọn.`,
		computing: 'Đang tính…',
		retry: 'Thử lại'
	},
	metricPage: {
		notComputed: 'Cách xem này không được tính sẵn. Bấm "Chạy lại trong trình duyệt" để tính.',
		title: 'Số liệu và cách tính',
		definition: 'Định nghĩa',
		caveats: 'Lưu ý',
		sql: 'Câu lệnh SQL',
		params: 'Tham số',
		columns: 'Các cột kết quả',
		column: 'Cột',
		type: 'Kiểu',
		meaning: 'Ý nghĩa',
		rows: 'Kết quả mặc định',
		rowCount: (n: string) => `${n} dòng`,
		sources: 'Nguồn',
		folder: 'Nơi tính trong mã nguồn',
		prelude: 'Các macro dùng chung',
		index:
			'Mỗi con số trên các trang được tính một lần bằng SQL; trang của từng số liệu nêu định nghĩa, lưu ý, câu lệnh và nguồn.'
	},
	sourcePage: {
		title: 'Nguồn',
		publisher: 'Cơ quan, báo',
		date: 'Ngày',
		address: 'Địa chỉ',
		note: 'Lưu ý về nguồn này',
		figures: 'Số liệu lấy từ nguồn này',
		targets: 'Chỉ tiêu lấy từ nguồn này',
		none: 'Không có.',
		index: 'Mọi văn bản, bài báo mà số liệu và chỉ tiêu được lấy từ đó. Địa chỉ chỉ để tra cứu.'
	},
	qualityPage: { title: 'Chất lượng dữ liệu', figures: 'Số liệu công bố', targets: 'Chỉ tiêu' },
	local: {
		label: 'Bộ dữ liệu đang xem',
		open: 'Đang xem tệp của bạn:',
		only: '(chỉ trên máy này)',
		pinned: 'Đang xem bộ dữ liệu',
		pinnedBy: '(theo liên kết, không phải bộ mới nhất)',
		gone: (id: string, current: string) =>
			`Liên kết dẫn tới bộ dữ liệu ${id}, nay không còn trên máy chủ này. Đang hiện bộ ${current}: số có thể khác số đã trích dẫn.`,
		close: 'Đóng',
		report: 'Báo cáo',
		published: 'Trang này vẫn hiện số của bộ dữ liệu đã công bố, không phải của tệp.',
		lost: (name: string) =>
			`Trang vừa được tải lại nên tệp ${name} đã đóng; các trang hiện số của bộ dữ liệu đã công bố.`,
		again: 'Mở lại tệp'
	},
	reconciliationPage: {
		title: 'Đối chiếu sổ đăng ký và số công bố',
		measure: {
			total: 'Tổng',
			stars_3: '3 sao',
			stars_4: '4 sao',
			stars_5: '5 sao',
			potential: 'Tiềm năng 5 sao'
		} as Record<string, string>,
		columns: {
			place: 'Địa bàn',
			asOf: 'Thời điểm',
			measure: 'Mục',
			published: 'Công bố',
			register: 'Sổ đăng ký',
			difference: 'Chênh lệch',
			source: 'Nguồn'
		},
		finding: (same: string, all: string) => `${same} trong ${all} mục khớp hoàn toàn.`,
		intro: 'Với mỗi con số đã công bố: sổ đăng ký đếm được bao nhiêu vào cùng ngày.'
	},
	moreFindings: (n: string) => `Còn ${n} mục nữa: xem trang Chất lượng hoặc báo cáo của tệp.`,
	provincesPage: { title: 'Tỉnh, thành' },
	printed: (base: string, system: string, day: string, id: string) =>
		`${base} · ${system} · tính đến ${day} · bộ dữ liệu ${id}`,
	footer: {
		snapshot: 'Bộ dữ liệu',
		asOf: 'dữ liệu đến',
		map: 'Đường viền tỉnh: @svg-maps/vietnam, CC BY 4.0.',
		licence: 'Mã nguồn: giấy phép MIT.'
	},
	notFound: 'Không có trang này.',
	chartTitle: (id: string) => titles[id as keyof ChartTitles] ?? id
};

const titles: ChartTitles = {
	'stars-by-year': 'Sản phẩm theo hạng sao qua các kỳ',
	'stars-by-place': 'Sản phẩm theo hạng sao, từng tỉnh',
	'producers-by-year': 'Chủ thể theo loại hình qua các kỳ',
	'producers-by-place': 'Chủ thể theo loại hình, từng tỉnh',
	'attainment-matrix': 'Thực hiện chỉ tiêu theo địa bàn và năm',
	'attainment-bullets': 'Kết quả so với chỉ tiêu',
	'changes-by-year': 'Sản phẩm vào và ra trong từng năm',
	groups: 'Sản phẩm theo nhóm',
	'tile-map': 'Sản phẩm OCOP theo tỉnh, lưới ô',
	'outline-map': 'Sản phẩm OCOP theo tỉnh, bản đồ',
	series: 'Diễn biến'
};
