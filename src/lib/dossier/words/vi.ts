/** Vietnamese texts of the dossier of a number. */
export const vi = {
	title: 'Hồ sơ của một con số',
	intro: [
		'Mỗi con số trên trang này có một hồ sơ: con số là gì, tính ra sao, từ những dòng nào, theo quyết định hoặc văn bản nào, của bộ dữ liệu nào.',
		'Bấm vào một con số bất kỳ để mở hồ sơ bên cạnh; mở liên kết trong thẻ mới để có trang riêng, có địa chỉ riêng để trích dẫn.'
	],
	contains: 'Một hồ sơ gồm',
	contents: [
		'Con số kèm đơn vị, địa bàn, thời điểm, nguồn số và hệ địa giới.',
		'Định nghĩa, công thức bằng lời; tử số và mẫu số nếu là tỷ lệ.',
		'Các dòng phía sau: sản phẩm của sổ đăng ký với quyết định, tệp, trang tính và ô; hoặc số liệu đã công bố với văn bản nguồn.',
		'Câu lệnh SQL đúng như đã chạy, và nút chạy lại ngay trong trình duyệt để xem có khớp hay không.',
		'Mã bộ dữ liệu và mã SHA-256 của từng tệp mà câu lệnh đọc.'
	],
	example: 'Ví dụ',
	exampleLink: 'Hồ sơ của tổng số sản phẩm cả nước',
	withoutScript:
		'Hồ sơ của từng con số được tính trong trình duyệt nên cần JavaScript. Định nghĩa và câu lệnh của mọi số liệu có ở danh mục dưới đây.',
	allMetrics: 'Các số liệu có hồ sơ',
	panel: 'Hồ sơ của con số',
	close: 'Đóng',
	ownPage: 'Mở thành trang riêng',
	loading: 'Đang mở hồ sơ…',
	unknown: (list: string) => `Liên kết có phần không hiểu được nên đã bỏ qua: ${list}.`,
	noMetric: (name: string) => `Không có số liệu nào tên “${name}”. Danh mục dưới đây có mọi số liệu.`,
	noColumn: (column: string, metric: string) => `Số liệu “${metric}” không có cột “${column}”.`,
	noRow: 'Không có dòng nào của địa bàn này vào ngày này với các điều kiện của liên kết.',
	otherSnapshot: (pinned: string, here: string) =>
		`Liên kết được chép từ bộ dữ liệu ${pinned}; trang này hiện có bộ dữ liệu ${here}, nên con số có thể khác.`,
	noColumnKnown:
		'Liên kết không cho biết con số ở cột nào: dưới đây là cả dòng, các ô bằng con số được đánh dấu.',
	row: 'Dòng kết quả',
	place: 'Địa bàn',
	source: 'Nguồn',
	day: 'Tính đến',
	printedOf: 'Thời điểm của con số',
	base: 'Nguồn số',
	system: 'Hệ địa giới',
	filters: 'Bộ lọc',
	bases: {
		published: 'Số công bố: con số in trong báo cáo, bài báo',
		register: 'Sổ đăng ký: đếm từng dòng sản phẩm'
	},
	systems: {
		'63': '63 tỉnh, thành (đến 30/06/2025)',
		'34': '34 tỉnh, thành (từ 01/07/2025)'
	},
	marked: 'là con số này',
	definition: 'Định nghĩa',
	formula: 'Công thức',
	caveats: 'Lưu ý',
	method: 'Trang cách tính của số liệu này',
	fraction: 'Tử số và mẫu số',
	numerator: 'Tử số',
	denominator: 'Mẫu số',
	notPrinted: 'không được công bố; chỉ có tỷ lệ',
	behind: 'Các dòng phía sau',
	openBehind: 'Mở các dòng phía sau',
	openBehindWhy: 'Trình duyệt tải công cụ truy vấn và các bảng cần đọc, rồi tìm các dòng ngay trên máy này.',
	/** Why a number has no rows of the register behind it, by what it is. */
	/** Of a number merged from the goals of old provinces. */
	goalParts: { title: 'Các chỉ tiêu được gộp', noActual: 'chưa có số' },
	without: {
		need: 'Con số này được tính từ các cột khác của dòng kết quả ở trên: kết quả, mức chỉ tiêu, số tháng còn lại, giấy sắp hết hạn, tỷ lệ gia hạn và mười hai tháng tốt nhất của chính địa bàn; các dòng phía sau kết quả có trong hồ sơ của kết quả thực hiện.',
		goal: 'Đây là mức do văn bản đặt ra, không phải số đếm; văn bản nguồn có trong dòng kết quả ở trên.',
		derived:
			'Con số này được tính từ các cột khác của dòng kết quả ở trên (kết quả, mức chỉ tiêu, mức bắt đầu, ngày); các dòng của sổ đăng ký nằm sau cột “Kết quả thực hiện”.',
		reported: 'Kết quả này do đơn vị báo cáo, kèm nguồn ở dòng kết quả; sổ đăng ký không ghi điều này.',
		registerHistory: (day: string, observations: string) =>
			`Đây là dự báo nên không có dòng sản phẩm nào phía sau. Các dòng của nó là lịch sử: ${observations} lần thay đổi (công nhận, nâng hạng, thu hồi, hết hạn) trong 36 tháng đến ${day}, được lấy lại theo tháng.`,
		renewals: (due: string, renewed: string) =>
			`Trong thời gian đó ${due} giấy chứng nhận đến hạn, ${renewed} được gia hạn kịp.`,
		publishedHistory: (day: string, observations: string) =>
			`Đây là dự báo nên không có con số in sẵn nào phía sau. Các dòng của nó là lịch sử: ${observations} lần thay đổi giữa hai số công bố liền nhau của các địa bàn trong 12 tháng, kể từ số công bố của địa bàn ngày ${day}.`,
		noHistory: 'Chưa có dự báo: lịch sử quá ngắn hoặc chỉ tiêu không dự báo được; lý do ở dòng kết quả.'
	},
	noneDeclared:
		'Con số này không phải là số đếm các dòng của một lát cắt sổ đăng ký; câu lệnh SQL dưới đây cho biết nó được tính từ những bảng nào.',
	counted: {
		products: (n: string) => `${n} sản phẩm`,
		producers: (n: string) => `${n} chủ thể khác nhau`,
		communes: (n: string) => `${n} xã khác nhau`,
		recognitions: (n: string) => `${n} lần công nhận`,
		dossiers: (n: string) => `${n} hồ sơ đề nghị 5 sao`
	},
	counts: (counted: string) => `Các dòng phía sau cho ${counted}`,
	agree: 'khớp với con số.',
	agreeNumerator: (number: string) => `khớp với tử số ${number} của con số.`,
	disagree: (number: string) =>
		`không khớp với con số ${number}: có sản phẩm được tính nhiều lần hoặc nằm ngoài lát cắt.`,
	firstRows: (shown: string, all: string) => `${shown} sản phẩm đầu theo tên, trong ${all}`,
	firstEntries: (shown: string, all: string) => `${shown} dòng đầu theo tên, trong ${all}`,
	allRows: 'Xem mọi dòng ở trang Sản phẩm',
	productColumns: {
		name: 'Sản phẩm',
		producer: 'Chủ thể',
		stars: 'Sao',
		decision: 'Quyết định',
		validity: 'Hiệu lực',
		origin: 'Tệp, trang tính, ô',
		proposed: (stars: string, day: string) => `đề nghị ${stars} sao ngày ${day}`
	},
	sampleRow: 'dòng mẫu, không có tệp',
	noOrigin: 'không ghi',
	decisions: (n: string) => `${n} quyết định phía sau`,
	noDecision: 'Chưa ghi số quyết định',
	decisionProducts: (n: string) => `${n} sản phẩm`,
	moreDecisions: (n: string) => `và ${n} quyết định nữa`,
	figuresUsed: 'Số liệu đã công bố được dùng',
	noFigures: 'Không tìm thấy con số in sẵn: con số được suy ra từ các con số khác của cùng nguồn.',
	parts: 'Tổng của các tỉnh cũ hợp thành',
	part: (place: string, number: string) => `${place}: ${number}`,
	figureColumns: {
		measure: 'Chỉ số',
		value: 'Giá trị',
		asOf: 'Thời điểm',
		source: 'Nguồn',
		published: 'Ngày công bố'
	},
	figureLine: (id: string) => `dòng ${id} của data/published/figures.csv`,
	sql: 'Câu lệnh SQL',
	sqlWhy: 'Đúng câu lệnh mà nút chạy lại gửi cho công cụ truy vấn, với mọi bộ lọc của con số này.',
	copy: 'Chép câu lệnh',
	copied: 'Đã chép câu lệnh.',
	notCopied: 'Trình duyệt không cho chép; hãy chọn và chép câu lệnh bằng tay.',
	openQuery: 'Mở trong ô truy vấn',
	tooLong: 'Câu lệnh quá dài cho một liên kết: hãy chép rồi dán vào ô truy vấn.',
	rerun: 'Chạy lại',
	rerunSame: (number: string) => `Con số vừa tính là ${number}: khớp với con số đang hiện.`,
	rerunOther: (number: string, shown: string) =>
		`Con số vừa tính là ${number}: không khớp với con số đang hiện, ${shown}.`,
	rerunNone: 'Câu lệnh vừa chạy không cho dòng nào của con số này.',
	snapshot: 'Bộ dữ liệu',
	snapshotId: 'Mã',
	snapshotDay: 'Dữ liệu đến',
	localFile: 'Tệp đang mở trên máy này',
	sampleOf: 'Có dữ liệu mẫu',
	yes: 'có: một phần sổ đăng ký là dữ liệu mẫu do máy sinh',
	no: 'không',
	notOfRegister: 'sổ đăng ký của bộ dữ liệu có, nhưng con số này chỉ đọc số công bố',
	files: 'Các tệp mà câu lệnh đọc',
	file: 'Tệp',
	rows: 'Số dòng',
	hash: 'SHA-256',
	filesLater: 'Hiện khi mở các dòng phía sau hoặc chạy lại.',
	cite: 'Liên kết để trích dẫn',
	citeWhy: 'Ghi rõ bộ dữ liệu, để sau này biết con số được lấy từ đâu.'
};
export type DossierWords = typeof vi;
