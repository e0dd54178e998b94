import { grammar } from '../../text/grammar';

/** Words of the meeting pack, Vietnamese; en.ts has the same keys. */
export const vi = {
	product: 'Toàn cảnh OCOP',
	title: (place: string) => `Tiến độ Chương trình OCOP: ${place}`,
	asOf: (day: string) => `Số liệu tính đến ${day}`,
	source: 'Nguồn',
	noSource: 'Toàn cảnh OCOP',
	andOthers: (n: string) => `và ${n} nguồn khác`,
	snapshot: 'Bộ dữ liệu',
	sample: 'Dữ liệu mẫu',
	sampled: 'Có dữ liệu mẫu do máy sinh theo số đã công bố; không phải hồ sơ thật.',
	continued: 'tiếp theo',
	page: (n: string, all: string) => `Trang ${n}/${all}`,
	noNumber: grammar('vi').missing,
	noRows: 'Không có dòng nào.',
	signs: '0: không có; …: chưa có số liệu; –: không áp dụng',
	statement: 'Câu lệnh SQL',
	more: (n: string) => `Còn ${n} dòng, xem tệp XLSX.`,
	/** Subject in the file names. */
	files: {
		pack: 'tien-do',
		slides: 'trinh-chieu',
		paper: 'bao-cao',
		workbook: 'bang-so-lieu',
		brief: 'tom-tat',
		link: 'lien-ket',
		pictures: 'hinh'
	},
	brief: {
		measures: 'Số đo chính',
		findings: 'Điểm chính',
		noPictures: 'Gói này không có hình PNG vì không tìm thấy trình duyệt để vẽ; hình SVG có đủ.'
	},
	sheets: {
		summary: 'Tóm tắt',
		results: '1 Tổng hợp',
		products: '2 Danh mục',
		due: '3 Hết hạn, đến hạn',
		groups: '4 Theo nhóm',
		goals: '5 Chỉ tiêu - kết quả',
		slide: (n: string) => `Trang chiếu ${n}`,
		definitions: 'Định nghĩa',
		sources: 'Nguồn'
	},
	summary: {
		place: 'Địa phương',
		asOf: 'Tính đến',
		base: 'Loại số liệu',
		system: 'Địa giới hành chính',
		sample: 'Dữ liệu mẫu',
		snapshot: 'Bộ dữ liệu',
		url: 'Địa chỉ trang',
		slide: 'Trang chiếu',
		measure: 'Số đo',
		value: 'Giá trị',
		detail: 'Diễn giải',
		text: 'Nội dung'
	},
	definitions: {
		metric: 'Mã số liệu',
		title: 'Tên',
		definition: 'Định nghĩa',
		caveats: 'Lưu ý',
		sql: 'Câu lệnh SQL'
	},
	sources: { title: 'Tên tài liệu', publisher: 'Cơ quan, báo', id: 'Mã' },
	official: {
		no: 'STT',
		total: 'Tổng số',
		elsewhere: 'Chưa rõ đơn vị',
		results: {
			caption: (place: string, day: string) =>
				`Biểu 1. Tổng hợp kết quả thực hiện Chương trình OCOP, ${place}, tính đến ${day}`,
			plans:
				'Kế hoạch: chỉ tiêu tổng số sản phẩm của kỳ đang tính; thực hiện: số của cùng chỉ tiêu. Dấu … là chưa có chỉ tiêu hoặc chưa có số liệu.',
			producersOnce:
				'Một chủ thể có sản phẩm ở nhiều đơn vị được tính ở mỗi đơn vị, tính một lần ở dòng tổng; chủ thể loại hình khác có trong tổng số, không có cột riêng.',
			published:
				'Số công bố gần nhất của từng đơn vị; sản phẩm và chủ thể có thể khác thời điểm. Dòng tổng là số công bố của cả địa bàn, có thể khác tổng các dòng.'
		},
		products: {
			caption: (place: string, day: string) =>
				`Biểu 2. Danh mục sản phẩm OCOP còn hiệu lực, ${place}, tính đến ${day}`,
			name: 'Tên sản phẩm',
			producer: 'Chủ thể',
			kind: 'Loại hình',
			unit: 'Xã, phường',
			province: 'Tỉnh, thành',
			group: 'Nhóm sản phẩm',
			stars: 'Hạng sao',
			decision: 'Số quyết định',
			from: 'Ngày công nhận',
			until: 'Ngày hết hạn',
			starsText: (n: string) => `${n} sao`
		},
		due: {
			caption: (place: string, day: string, until: string) =>
				`Biểu 3. Sản phẩm hết hạn, đến hạn đánh giá lại, ${place}, tính đến ${day} (đến hạn trước ${until})`,
			state: 'Tình trạng',
			expired: 'Đã hết hạn',
			due: 'Đến hạn đánh giá lại'
		},
		groups: {
			caption: (place: string, day: string) =>
				`Biểu 4. Sản phẩm OCOP theo nhóm sản phẩm, ${place}, tính đến ${day}`,
			group: 'Nhóm sản phẩm',
			products: 'Số sản phẩm',
			share: 'Tỷ lệ (%)',
			printed: (day: string) => `Số theo nhóm công bố gần nhất: ${day}.`,
			none: 'Chưa có số theo nhóm được công bố.'
		},
		goals: {
			caption: (place: string, day: string) => `Biểu 5. Chỉ tiêu – kết quả, ${place}, tính đến ${day}`,
			places: 'Chỉ tiêu đặt cho đơn vị khác thì ghi tên đơn vị trước tên chỉ tiêu.'
		},
		register: 'Nguồn: sổ đăng ký sản phẩm trong bộ dữ liệu.'
	},
	button: {
		make: 'Tải trọn bộ họp (ZIP)',
		what: 'PowerPoint, PDF, Excel, hình và tóm tắt của cùng một bộ số',
		cancel: 'Thôi',
		cancelled: 'Đã thôi, chưa có tệp nào được tạo.',
		done: (name: string) => `Đã tạo ${name}.`,
		failed: (reason: string) =>
			`Không tạo được trọn bộ họp: ${reason} Các trang và tệp tải riêng vẫn dùng được.`,
		progress: 'Tạo trọn bộ họp',
		steps: {
			rows: 'Đọc số liệu',
			pictures: 'Vẽ hình',
			fonts: 'Tải phông chữ',
			pptx: 'Ghi PowerPoint',
			xlsx: 'Ghi Excel',
			pdf: 'Ghi PDF',
			zip: 'Nén'
		}
	},
	errors: {
		worker: 'Trình duyệt không chạy được chương trình tạo tệp.',
		font: 'Không tải được phông chữ của tệp PDF; hãy kiểm tra mạng rồi thử lại.'
	}
};

export type PackWords = typeof vi;
