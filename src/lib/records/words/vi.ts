/** Texts of the pages about one product or one producer; numbers and days arrive as texts. */
export const vi = {
	productTitle: 'Hồ sơ sản phẩm',
	producerTitle: 'Hồ sơ chủ thể',
	producerIntro:
		'Trang này mở từ tên chủ thể ở Danh mục sản phẩm hoặc từ ô tìm kiếm, và cần JavaScript: loại hình, địa bàn, các sản phẩm, các lần công nhận, giấy sắp hết hạn của một chủ thể.',
	description: 'Chủ thể, địa bàn, hạng sao, hiệu lực và quyết định công nhận của từng sản phẩm OCOP.',
	list: 'Danh mục sản phẩm',
	noProduct: (id: string) => `Không có sản phẩm mang mã “${id}” trong bộ dữ liệu này.`,
	noProducer: (id: string) => `Không có chủ thể mang mã “${id}” trong bộ dữ liệu này.`,
	noRecordHint:
		'Mã có thể thuộc bộ dữ liệu khác, hoặc thuộc tệp của bạn đã đóng. Hãy tìm theo tên ở ô tìm kiếm (phím /) hoặc trong danh mục.',
	unknown: (list: string) => `Liên kết có phần không hiểu được nên đã bỏ qua: ${list}.`,
	still: 'Trang đang hiện hồ sơ xem trước đó.',
	asOf: (day: string) => `Tính đến ${day}`,
	newest: 'Xem ngày mới nhất',

	stars: (n: number) => `${n} sao`,
	months: (n: string) => `${n} tháng`,
	days: (n: string) => `${n} ngày`,
	state: {
		in_force: (stars: string, day: string, left: string) =>
			`${stars}, còn hiệu lực; hết hạn ngày ${day}, còn ${left}.`,
		expired: (stars: string, day: string, since: string) =>
			`Đã hết hạn ngày ${day} (${since} trước); lần công nhận gần nhất: ${stars}.`,
		withdrawn: (stars: string, day: string) =>
			`Đã bị thu hồi${day && ` từ ngày ${day}`}; lần công nhận gần nhất: ${stars}.`,
		never: 'Chưa được công nhận.'
	},
	isPotential: 'Có hồ sơ tiềm năng 5 sao đang chờ kết quả (chưa phải hạng sao).',
	meaning: {
		title: 'Nếu không đánh giá lại',
		ended: 'Cách tính hiện nay',
		in_force: (day: string, stars: string, place: string) =>
			`Nếu trước ngày ${day} không có lần công nhận mới, từ ngày đó sản phẩm không còn được tính là còn hiệu lực: số sản phẩm ${stars} của ${place} và của cả nước giảm một, và sản phẩm được đếm vào mục “hết hạn, chưa đánh giá lại” của năm đó.`,
		expired: (place: string) =>
			`Sản phẩm không nằm trong tổng số còn hiệu lực của ${place} và của cả nước. Khi được công nhận lại, sản phẩm được tính từ ngày có hiệu lực của quyết định mới.`,
		withdrawn: (place: string) =>
			`Từ ngày bị thu hồi, sản phẩm không nằm trong tổng số còn hiệu lực của ${place} và của cả nước.`
	},

	facts: 'Thông tin chung',
	producer: 'Chủ thể',
	kind: 'Loại hình',
	kindWritten: (words: string) => `nguồn ghi: “${words}”`,
	group: 'Nhóm sản phẩm',
	set: (no: number) => `bộ ${no} theo Quyết định 26/2026/QĐ-TTg`,
	place34: 'Địa bàn (34 tỉnh)',
	place63: 'Địa bàn cũ (63 tỉnh, đến 30/06/2025)',
	noPlace63: 'Nguồn không ghi',
	note: 'Ghi chú của nguồn',
	source: 'Nguồn của dòng',
	origin: 'Vị trí trong tệp',
	originCells: (file: string, sheet: string, cells: string) =>
		`tệp ${file}${sheet && `, trang tính ${sheet}`}, ô ${cells}`,
	originLine: (file: string, line: string) => `tệp ${file}, dòng ${line}`,
	sampleRow: 'dòng do máy sinh, không có nguồn và không phải hồ sơ có thật.',
	noSource: 'Không ghi nguồn',

	recognitions: 'Các lần công nhận',
	noRecognitions: 'Sản phẩm chưa có lần công nhận nào trong sổ đăng ký.',
	timeline: 'Hiệu lực qua các lần công nhận',
	lane: (round: number, outcome: string, decision: string) =>
		[`Lần ${round}`, outcome, decision].filter(Boolean).join(' · '),
	recognitionTable: 'Từng lần công nhận với quyết định',
	column: {
		round: 'Lần',
		stars: 'Hạng',
		score: 'Điểm',
		decision: 'Quyết định',
		decisionDate: 'Ngày ký',
		authority: 'Cơ quan công nhận',
		validFrom: 'Có hiệu lực từ',
		expires: 'Hết hạn ngày',
		outcome: 'Kết quả',
		state: 'Tình trạng',
		withdrawn: 'Thu hồi',
		regime: 'Bộ tiêu chí',
		source: 'Nguồn',
		product: 'Sản phẩm',
		group: 'Nhóm',
		purpose: 'Đề nghị',
		proposedStars: 'Hạng đề nghị',
		proposedOn: 'Ngày chuyển hồ sơ',
		decidedOn: 'Ngày có kết quả',
		result: 'Kết quả'
	},
	roundState: {
		in_force: 'còn hiệu lực',
		replaced: 'được thay bằng lần sau',
		expired: 'đã hết hạn',
		withdrawn: 'đã bị thu hồi',
		later: 'sau ngày xem'
	} as Record<string, string>,
	regime: {
		R1: '1048/QĐ-TTg (2019)',
		R2: '148/QĐ-TTg (2023)',
		R3: '1489/QĐ-TTg (2025)',
		R4: '26/2026/QĐ-TTg'
	} as Record<string, string>,

	proposals: 'Hồ sơ đề nghị',
	proposalsNote: 'Hồ sơ đề nghị, kể cả tiềm năng 5 sao, không phải là hạng sao và không nằm trong tổng số.',
	noProposals: 'Không có hồ sơ đề nghị nào.',
	purpose: { new: 'công nhận mới', re_evaluation: 'đánh giá lại', upgrade: 'nâng hạng' } as Record<
		string,
		string
	>,
	result: {
		open: 'đang chờ',
		recognised: 'được công nhận',
		rejected: 'không đạt',
		unknown: 'nguồn không nêu'
	} as Record<string, string>,

	producerState: (inForce: string, byStars: string, ever: string) =>
		`${inForce} còn hiệu lực${byStars && ` (${byStars})`}; ${ever} từng được công nhận.`,
	producerNone: 'Chưa có sản phẩm nào được công nhận.',
	inForce: (n: string) => `${n} sản phẩm`,
	byStars: (n: string, stars: number) => `${n} sản phẩm ${stars} sao`,
	ended: (n: string) => `${n} đã hết hạn`,
	withdrawnCount: (n: string) => `${n} bị thu hồi`,
	next: 'Sắp hết hạn',
	nextNone: 'Không có sản phẩm nào còn hiệu lực.',
	nextLine: (day: string, left: string) => `hết hạn ngày ${day}, còn ${left}`,
	products: 'Sản phẩm của chủ thể',
	productTable: 'Sản phẩm và tình trạng tại ngày xem',
	producerTimeline: 'Hiệu lực của từng sản phẩm',
	neverRecognised: 'chưa được công nhận'
};
