export const vi = {
	title: 'So sánh',
	description:
		'So sánh hai đến sáu địa phương, hai thời điểm, hoặc số công bố với sổ đăng ký: sản phẩm OCOP, chủ thể, độ phủ và chỉ tiêu, kèm chênh lệch và tỷ số.',
	mode: {
		label: 'So sánh theo',
		places: 'Các địa phương',
		dates: 'Hai thời điểm',
		bases: 'Số công bố và sổ đăng ký'
	},
	controls: {
		label: 'Cách so sánh',
		otherAsOf: 'So với',
		place: 'Địa bàn',
		anyDay: 'Ngày khác',
		unknown: (list: string) =>
			`Liên kết có phần không dùng được nên đã bỏ qua: ${list}. Trang này so sánh cả nước, tỉnh, huyện, xã cùng một địa giới, nhiều nhất sáu nơi; hai thời điểm hoặc hai nguồn số thì của một nơi.`
	},
	chooser: {
		label: 'Địa phương được so sánh',
		add: 'Thêm địa phương',
		change: 'Chọn địa bàn',
		choose: 'Chọn …',
		addButton: 'Thêm',
		changeButton: 'Chọn',
		full: 'Đã đủ sáu địa phương; bỏ bớt một nơi để thêm nơi khác.',
		remove: (place: string) => `Bỏ ${place}`,
		reference: 'mốc so sánh',
		makeReference: 'lấy làm mốc',
		makeReferenceOf: (place: string) => `${place}: lấy làm mốc`,
		country: 'Cả nước',
		nearby: (unit: string) => `Cùng thuộc ${unit}`,
		noscript: 'Bật JavaScript để chọn địa phương, thời điểm và nguồn số khác.'
	},
	origin: {
		chosen: '',
		regions:
			'Đang so sánh nơi có nhiều sản phẩm nhất của mỗi vùng. Chọn địa phương ở trên để so sánh nơi khác.',
		peers: 'Đang so sánh với các địa phương tương đồng nhất (xem tiêu chí ở cuối trang).',
		province: 'Đang đặt cạnh cả tỉnh. Chọn đơn vị lân cận ở trên để so sánh.',
		country: 'Chưa chọn địa bàn: đang so sánh số của cả nước.'
	},
	/** Districts and communes. */
	lower: {
		within: (units: string) => `Thuộc ${units}.`,
		unknown: (ids: string) => `Không có địa phương mang mã ${ids} trong bộ dữ liệu này nên đã bỏ qua.`,
		notPublished: 'Chỉ công bố đến cấp tỉnh',
		noCoverage: 'Chỉ tính cho cấp tỉnh',
		noGoal: 'Chỉ tiêu của cấp tỉnh',
		inForce: 'trong số còn hiệu lực',
		limits: 'Huyện, xã chỉ có số đếm từ sổ đăng ký; độ phủ theo xã và thực hiện chỉ tiêu tính cho cấp tỉnh.',
		asksRegister: 'Số công bố chỉ có đến cấp tỉnh; số của huyện, xã đếm từ sổ đăng ký.',
		showRegister: 'So sánh theo sổ đăng ký'
	},
	status: (columns: string) => `Đang so sánh: ${columns}.`,
	sections: { table: 'Bảng so sánh', charts: 'Cùng một thang đo', peers: 'Địa phương tương đồng' },
	table: {
		caption: 'Từng chỉ số, chênh lệch và tỷ số so với cột mốc',
		measure: 'Chỉ số',
		unit: 'Đơn vị',
		reference: 'mốc',
		difference: 'Chênh lệch',
		ratio: 'Tỷ số',
		differenceOf: (column: string) => `${column}: chênh lệch so với mốc`,
		ratioOf: (column: string) => `${column}: tỷ số so với mốc`,
		asOfOf: (column: string) => `${column}: thời điểm`,
		sourceOf: (column: string) => `${column}: nguồn`,
		fractionOf: (column: string) => `${column}: tử số/mẫu số`,
		sources: 'Nguồn của các số trong bảng',
		legend: '…: chưa được công bố · –: không áp dụng · [số]: nguồn, xem dưới bảng'
	},
	units: { count: 'số lượng', percent: '%', percentPoints: 'điểm %' },
	times: (ratio: string) => `${ratio} lần`,
	noNewer: 'Không có số công bố mới hơn giữa hai ngày, nên không tính chênh lệch.',
	otherDate: (asOf: string) => `Số của nguồn khác với tổng số (${asOf}), xem bảng so sánh`,
	noGoal: 'Không có chỉ tiêu',
	goalUntil: (period: string) => `kỳ ${period}`,
	groups: {
		products: 'Sản phẩm từ 3 sao trở lên',
		year: 'Biến động trong năm của ngày xem',
		producers: 'Chủ thể',
		coverage: 'Độ phủ và chỉ tiêu'
	},
	measures: {
		total: 'Tổng số sản phẩm',
		stars_3: '3 sao',
		stars_4: '4 sao',
		stars_5: '5 sao',
		potential: 'Tiềm năng 5 sao (đứng riêng)',
		new_products: 'Sản phẩm mới',
		lapsed: 'Hết hạn chưa đánh giá lại',
		producers: 'Tổng số chủ thể',
		cooperative: 'Hợp tác xã',
		cooperative_group: 'Tổ hợp tác',
		enterprise: 'Doanh nghiệp',
		household: 'Hộ kinh doanh',
		communes: 'Xã có sản phẩm',
		communes_share: 'Tỷ lệ xã có sản phẩm',
		attainment: 'Thực hiện chỉ tiêu số sản phẩm'
	},
	figures: {
		stock: 'Số sản phẩm theo hạng sao và số chủ thể',
		shares: 'Cơ cấu chủ thể, độ phủ và thực hiện chỉ tiêu (%)',
		kinds: 'Cơ cấu chủ thể (%)',
		year: 'Sản phẩm mới và hết hạn trong năm',
		scale: 'Mọi thanh trong hình dùng chung một thang đo bắt đầu từ 0; vạch đứng là số của cột mốc.'
	},
	finding: {
		two: '{a} có {m} từ 3 sao trở lên ({day_a}), {b} có {n} ({day_b}): {b} {difference}{ratio}.',
		equal:
			'{a} và {b} có số sản phẩm OCOP từ 3 sao trở lên bằng nhau: {a_number} ({day_a}) và {n} ({day_b}).',
		many: 'Trong các địa phương được so sánh, {a} có nhiều sản phẩm OCOP từ 3 sao trở lên nhất: {a_number} ({day_a}); {b} ít nhất: {n} ({day_b}), {difference}{most}.',
		dates: '{place}: từ {from} đến {to}, số sản phẩm OCOP từ 3 sao trở lên {moves}, tức {changed}{ratio}.',
		datesEqual:
			'{place}: số sản phẩm OCOP từ 3 sao trở lên không đổi từ {from} đến {to}: {a_number} ({day_a}) và {n} ({day_b}).',
		datesSame:
			'{place}: giữa {from} và {to} không có tổng số sản phẩm mới được công bố; cả hai ngày đều dùng số {a_number} ({day_a}).',
		bases:
			'{place}, tính đến {to}: {name_a} ghi {m} từ 3 sao trở lên ({day_a}), {name_b} ghi {n} ({day_b}), {difference}{ratio}.',
		basesEqual: '{place}, tính đến {to}: {name_a} và {name_b} cùng ghi {m} từ 3 sao trở lên.',
		share: 'Tỷ lệ khác nhau nhiều nhất là “{measure}”: {m} ({a}) và {n} ({b}), chênh {difference}.',
		missing: 'Chưa có tổng số sản phẩm của: {list}.',
		nothing: 'Chưa đủ số để so sánh tổng số sản phẩm.',
		ratio: ', bằng {ratio} lần',
		most: ' (nơi nhiều nhất gấp {ratio} lần nơi ít nhất)',
		sampleRegister: 'sổ đăng ký (dữ liệu mẫu)',
		register: 'sổ đăng ký',
		published: 'số công bố'
	},
	notes: {
		nothing: (list: string) => `Không cột nào có số về: ${list}.`,
		dates: (from: string, to: string) =>
			`Số công bố không cùng thời điểm (từ ${from} đến ${to}), nên chênh lệch gồm cả chênh về thời gian.`,
		rules: 'Tỷ lệ chênh nhau tính bằng điểm %; tỷ số là số của cột chia cho số của cột mốc.'
	},
	peers: {
		caption: (place: string) => `Năm địa phương gần ${place} nhất theo sáu tiêu chí`,
		country: 'Địa phương tương đồng chỉ tính cho tỉnh, thành phố: hãy lấy một tỉnh, thành phố làm mốc.',
		compare: (place: string) => `So sánh ${place} với các địa phương này`,
		explain:
			'Tiêu chí: số xã; {parts}; số sản phẩm từ 3 sao trở lên trên mỗi xã và tỷ lệ hợp tác xã ({base}, tính đến {day}); số sản phẩm cuối năm 2020; vùng. Mỗi số được chuẩn hóa thành điểm z so với các tỉnh, thành phố cùng địa giới; khác vùng tính là 1. Khoảng cách là căn bậc hai của tổng bình phương các chênh lệch z; tiêu chí thiếu số thì bỏ qua và tổng được nhân lên theo số tiêu chí còn lại. Không có dân số, diện tích hay thu nhập trong bộ dữ liệu. Tiêu chí là đề xuất của sản phẩm này.',
		parts63: 'số huyện',
		parts34: 'số tỉnh cũ hợp thành',
		method: 'Cách tính',
		columns: {
			rank: 'Thứ',
			place: 'Địa phương',
			distance: 'Khoảng cách',
			compared: 'Tiêu chí so được',
			communes: 'Số xã',
			perCommune: 'Sản phẩm/xã',
			cooperative: 'Tỷ lệ hợp tác xã',
			start: 'Sản phẩm cuối 2020',
			region: 'Cùng vùng'
		},
		reference: 'mốc',
		yes: 'có',
		no: 'không'
	}
};
