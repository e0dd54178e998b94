export const vi = {
	title: 'Truy vấn SQL',
	lead: 'Hỏi bộ dữ liệu bằng câu lệnh của riêng bạn. Câu lệnh chạy ngay trong trình duyệt, chỉ đọc, không gửi gì đi đâu và không sửa được số liệu của các trang khác.',
	noscript:
		'Cần JavaScript để chạy câu lệnh: số liệu được tính ngay trên máy của bạn. Câu hỏi mẫu và danh mục bảng vẫn đọc được.',
	editor: 'Câu lệnh SQL',
	editorHint:
		'Ctrl + Enter (máy Mac: ⌘ + Enter) để chạy. Ctrl + dấu cách để gợi ý. Phím Tab chuyển sang nút tiếp theo, không thụt dòng.',
	run: 'Chạy',
	cancel: 'Dừng',
	rowLimit: 'Số dòng tối đa',
	timeLimit: 'Thời gian tối đa',
	seconds: (n: string) => `${n} giây`,
	link: 'Sao chép liên kết',
	linkCopied: 'Đã sao chép liên kết. Người mở sẽ thấy câu lệnh và tự bấm Chạy.',
	linkShown: 'Liên kết nằm ở thanh địa chỉ; trình duyệt không cho sao chép tự động.',
	linkTooLong: (n: string) =>
		`Câu lệnh quá dài để đặt vào liên kết (dài hơn ${n} ký tự sau khi mã hóa). Hãy tải tệp .sql và gửi tệp.`,
	save: 'Tải tệp .sql',
	fromLink: 'Truy vấn từ liên kết: đọc trước khi chạy',
	fromLinkText:
		'Câu lệnh dưới đây do người gửi liên kết viết và chưa chạy. Bấm Chạy nếu bạn muốn xem kết quả.',
	otherSnapshot: (asked: string, current: string) =>
		`Liên kết được lập trên bộ dữ liệu ${asked}; trang đang dùng ${current} nên kết quả có thể khác.`,
	localFile: (name: string) => `Câu lệnh sẽ hỏi tệp của bạn đang mở: ${name}.`,
	examples: 'Câu hỏi mẫu',
	examplesLead: 'Bấm để đưa câu lệnh vào khung soạn thảo; câu lệnh chưa chạy cho đến khi bạn bấm Chạy.',
	elsewhere: [
		{
			title: 'Cần trang in cho cuộc họp, bảng Excel, danh sách đằng sau?',
			path: '/tinh/',
			text: 'Trang của từng tỉnh in được trên giấy A4 và tải được từng bảng'
		},
		{ title: 'Tệp của tôi như thế này: sai ở đâu?', path: '/kiem-tra/', text: 'Trang kiểm tra tệp' }
	],
	schema: {
		title: 'Bảng và cột',
		dictionary: 'Từ điển dữ liệu đầy đủ',
		search: 'Tìm bảng, cột',
		found: (n: string) => `Tìm thấy ${n} bảng, hàm hoặc số liệu.`,
		none: 'Không có bảng, cột, hàm hay số liệu nào khớp.',
		tables: 'Bảng',
		macros: 'Hàm dựng sẵn',
		metrics: 'Số liệu của trang',
		metricsLead: 'Bấm Chèn để đưa nguyên văn câu lệnh của số liệu vào khung soạn thảo.',
		insert: 'Chèn',
		insertNamed: (name: string) => `Chèn ${name}`,
		inserted: (name: string) => `Đã chèn ${name} vào câu lệnh.`,
		key: 'khóa'
	},
	completion: {
		list: 'Gợi ý',
		columnOf: (tables: string) => `cột của ${tables}`,
		macro: 'hàm',
		metric: 'số liệu',
		table: 'bảng'
	},
	loading: 'Đang tải bộ máy tính và số liệu',
	running: 'Đang chạy câu lệnh…',
	preparing: 'Đang chuẩn bị…',
	cancelled: 'Đã dừng theo yêu cầu. Câu lệnh còn nguyên trong khung soạn thảo.',
	timedOut: (seconds: string) =>
		`Câu lệnh chạy quá ${seconds} giây nên đã bị dừng. Hãy thêm điều kiện WHERE, bớt bảng, hoặc chọn thời gian tối đa dài hơn.`,
	oldResult: 'Kết quả dưới đây là của lần chạy trước.',
	failed: 'Câu lệnh có lỗi',
	refused: 'Câu lệnh chưa được chạy',
	engineFailed: 'Chưa tính được',
	verbatim: 'Nguyên văn của DuckDB (tiếng Anh)',
	at: (line: string, column: string) => `Dòng ${line}, cột ${column}`,
	toPlace: 'Đến chỗ sai',
	refusals: {
		empty: 'Chưa có câu lệnh nào. Hãy viết một câu SELECT hoặc chọn một câu hỏi mẫu.',
		several: 'Có hơn một câu lệnh. Trang này chạy mỗi lần một câu: hãy xóa phần sau dấu chấm phẩy.',
		unclosed: {
			comment: 'Ghi chú /* chưa được đóng bằng */.',
			string: 'Chuỗi ký tự chưa được đóng bằng dấu nháy.',
			name: 'Tên trong dấu nháy kép chưa được đóng.'
		},
		notReading: (word: string, allowed: string) =>
			`Câu lệnh bắt đầu bằng “${word}”. Trang này chỉ đọc số liệu: câu lệnh phải bắt đầu bằng ${allowed}.`
	},
	faults: {
		noTable: (name: string) => `Không có bảng hoặc hàm nào tên là “${name}”.`,
		noColumn: (name: string) => `Không có cột nào tên là “${name}” trong các bảng sau FROM.`,
		noFunction: (name: string) => `DuckDB trên trang này không có hàm “${name}”.`,
		similar: (names: string) => `Tên gần giống: ${names}.`,
		syntaxAt: (word: string) => `Sai cú pháp ở gần “${word}”.`,
		syntaxAtEnd: 'Câu lệnh kết thúc dở dang.',
		notOneQuery: 'Chỉ nhận đúng một câu lệnh đọc số liệu. PIVOT cần nêu rõ các giá trị: ON cột IN (…).',
		conversion: (what: string) =>
			`Không đổi kiểu được: ${what}. Có thể dùng TRY_CAST để các giá trị ấy thành trống.`,
		notGrouped: (name: string) =>
			`Cột “${name}” phải có trong GROUP BY hoặc nằm trong một hàm gộp như count, sum.`,
		ambiguous: (name: string) => `Tên “${name}” có ở nhiều bảng: hãy viết kèm tên bảng, ví dụ p.${name}.`,
		forbidden:
			'Trang này không đọc, ghi tệp và không nối mạng: câu lệnh chỉ dùng được các bảng của bộ dữ liệu.',
		noExtension:
			'Câu lệnh cần phần mở rộng của DuckDB mà trang này không tải (múi giờ, json, parquet, COLLATE…).',
		parameters: 'Câu lệnh có tham số ($1, ?) mà trang này không điền được: hãy viết thẳng giá trị.',
		other: 'DuckDB không chạy được câu lệnh này.'
	},
	result: {
		title: 'Kết quả',
		rows: (n: string, seconds: string) => `${n} dòng · ${seconds} giây`,
		cut: (n: string, seconds: string) =>
			`${n} dòng đầu của một kết quả dài hơn · ${seconds} giây. Tệp tải về cũng chỉ có ${n} dòng này; muốn nhiều hơn, hãy tăng số dòng tối đa rồi chạy lại.`,
		empty: 'Câu lệnh chạy xong và không có dòng nào thỏa điều kiện.',
		plan: 'Kế hoạch thực hiện của DuckDB',
		page: (from: string, to: string, all: string) => `Dòng ${from}–${to} trong ${all}`,
		previous: 'Trang trước',
		next: 'Trang sau',
		pages: 'Các trang của bảng kết quả',
		missing: '…: trống (NULL)',
		yes: 'đúng',
		no: 'sai',
		caption: 'Kết quả truy vấn'
	},
	chart: {
		title: 'Hình vẽ',
		mark: 'Kiểu hình',
		marks: { bars: 'Thanh ngang', stacked: 'Thanh ngang xếp chồng', line: 'Đường', none: 'Không vẽ' },
		x: 'Theo cột',
		y: 'Số',
		series: 'Chia theo',
		noSeries: 'Không chia',
		empty: '(trống)',
		more: (n: string) => `và ${n} mục khác, xem bảng`,
		bars: (y: string, x: string, top: string, value: string) =>
			`${y} theo ${x}: cao nhất là ${top} (${value}).`,
		line: (y: string, x: string, from: string, to: string) => `${y} theo ${x}, từ ${from} đến ${to}.`,
		why: {
			'no-rows': 'Không có dòng nào để vẽ.',
			'no-number': 'Không vẽ được: kết quả không có cột số nào có giá trị.',
			'no-category': 'Không vẽ được: kết quả không có cột chữ, ngày hay năm để vẽ theo.',
			repeats:
				'Không vẽ được: một mục có nhiều số, vẽ ra sẽ chồng lên nhau. Hãy gộp bằng GROUP BY hoặc chọn cột để chia.',
			negative: 'Không vẽ thanh được vì có số âm.',
			'many-series':
				'Không vẽ được: cột để chia có quá nhiều giá trị (tối đa 6) nên không phân biệt được màu.',
			'no-time': 'Không vẽ đường được: kết quả không có cột ngày hay năm.',
			'one-moment': 'Không vẽ đường được: chỉ có một thời điểm.'
		},
		download: 'Tải hình và bảng'
	}
};
