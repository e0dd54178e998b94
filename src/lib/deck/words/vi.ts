import type { NumberToken } from '../../views/view';
import { join, type Clause } from '../../text/grammar';

type C = Clause<NumberToken>;

/** Words of the slides, Vietnamese; en.ts has the same keys. Numbers arrive as tokens or texts. */
export const vi = {
	opening: {
		title: (when: string, place: string, total: C): C => join(`Đến ${when}, ${place} có `, total),
		none: (place: string) => `Chưa có tổng số sản phẩm OCOP của ${place}`,
		notes: (place: string, base: string, system: string, day: string) =>
			`Số liệu của ${place}: ${base}, tính đến ${day}. ${system}`,
		each: 'Bấm vào một con số bất kỳ để mở hồ sơ của số đó: định nghĩa, cách tính, các dòng phía sau, nguồn.'
	},
	selection: {
		series: { products: 'Sản phẩm', producers: 'Chủ thể' },
		empty: 'Không sản phẩm nào trong sổ đăng ký thỏa các điều kiện lọc này.',
		rule: 'Phần lọc đếm từ sổ đăng ký theo các điều kiện trong tiêu đề; các trang khác không lọc theo chúng.'
	},
	measures: {
		judged: (met: string, all: string) => `${met}/${all} số đo chính đạt chỉ tiêu`,
		unjudged: (known: string, all: string) =>
			`${known}/${all} số đo chính có số liệu, chưa có chỉ tiêu để so`,
		none: 'Chưa có số liệu cho các số đo chính',
		caption: 'Số đo chính',
		columns: { measure: 'Số đo', value: 'Giá trị', asOf: 'Thời điểm', goal: 'Chỉ tiêu', verdict: 'Đánh giá' }
	},
	stars: {
		moved: (what: C, from: string, to: string): C => join('Từ ', from, ' đến ', to, ': ', what),
		share: (three: NumberToken, all: C): C => join(three, ' trong ', all, ' đạt 3 sao'),
		total: (total: C, when: string): C => join(total, ` vào ${when}, chưa rõ hạng sao`),
		none: 'Chưa có số liệu theo hạng sao',
		noProduct: 'Chưa có sản phẩm nào để xếp theo hạng sao',
		unsplit: 'Chưa rõ hạng sao',
		name: (stars: number) => `${stars} sao`
	},
	producers: {
		share: (kind: string, share: C): C => join(`${kind} chiếm `, share),
		none: 'Chưa có số liệu chủ thể theo loại hình',
		total: (total: C): C => join(total, ', chưa rõ loại hình'),
		kinds: {
			cooperative: 'Hợp tác xã',
			cooperative_group: 'Tổ hợp tác',
			enterprise: 'Doanh nghiệp',
			household: 'Hộ kinh doanh',
			other: 'Chủ thể khác'
		}
	},
	attainment: {
		judged: (met: string, known: string) => `${met}/${known} chỉ tiêu có số liệu đã đạt`,
		late: (n: string) => `, ${n} chưa theo kịp`,
		noActual: (goals: string) => `${goals} chưa có số liệu thực hiện`,
		none: 'Chưa có chỉ tiêu nào được công bố',
		series: 'Thực hiện so với chỉ tiêu',
		remark: (status: string, goal: string) => `${status}, chỉ tiêu ${goal}`,
		more: (n: string) => `Trang chiếu nêu những chỉ tiêu cần bàn trước; còn ${n} chỉ tiêu ở bảng phía sau.`,
		rule: 'Vạch dọc là 100 % chỉ tiêu. Đánh giá theo đường thẳng từ số đầu kỳ đến chỉ tiêu.'
	},
	changes: {
		register: 'Sổ đăng ký: ',
		fromRegister:
			'Đếm từ sổ đăng ký, dù các trang khác lấy số công bố: chưa văn bản nào công bố biến động của năm này.',
		year: (year: string, what: C): C => join(`Năm ${year}: `, what),
		none: (year: string) => `Chưa có số liệu biến động của năm ${year}`,
		noneWhy: (year: string) =>
			`Chưa có văn bản nào công bố số sản phẩm mới, đánh giá lại, nâng hạng của năm ${year}. Số đếm từ sổ đăng ký sẽ hiện khi công cụ truy vấn của trang tải xong.`,
		nothing: (year: string) => `Theo số đang có, năm ${year} không có sản phẩm nào thay đổi.`,
		nothingSince: (day: string) => `Từ ${day} không có sản phẩm nào vào, ra hay đổi hạng.`,
		noneInForce: (day: string) => `Không có sản phẩm còn hiệu lực từ ${day}`,
		noneInForceWhy: 'Sổ đăng ký không có sản phẩm nào còn hiệu lực ở cả hai ngày.',
		products: 'Sản phẩm',
		kinds: {
			new_products: 'Công nhận mới',
			re_evaluated: 'Đánh giá lại, giữ hạng',
			upgraded: 'Nâng hạng',
			downgraded: 'Giảm hạng',
			lapsed: 'Hết hạn, chưa đánh giá lại',
			withdrawn: 'Bị thu hồi'
		},
		attribute: {
			new_products: 'mới',
			re_evaluated: 'được đánh giá lại',
			upgraded: 'nâng hạng',
			downgraded: 'giảm hạng',
			lapsed: 'hết hạn',
			withdrawn: 'bị thu hồi'
		},
		upTo: (day: string) => `đến ${day}`
	},
	exceptions: {
		title: (points: string) => `Có ${points}`,
		none: 'Không có điểm bất thường trong số liệu',
		why: 'Không chỉ tiêu nào chậm tiến độ, không tổng số nào giảm, không nguồn nào mâu thuẫn trong số liệu đang xem.',
		more: (n: string) => `Còn ${n} điểm nữa ở trang của địa bàn.`,
		rule: 'Đưa lên trang: chỉ tiêu chậm hoặc không đạt, tổng số giảm so với lần công bố trước, số đã cũ, nguồn mâu thuẫn.',
		caption: 'Điểm cần chú ý',
		point: 'Nội dung',
		status: 'Đánh giá'
	},
	expiry: {
		title: (certificates: C, within: string): C => join(certificates, ` hết hạn ${within}`),
		none: (within: string) => `Không giấy chứng nhận nào hết hạn ${within}`,
		noneWhy: (all: string, within: string) =>
			`${all} còn hiệu lực ở địa bàn này, không giấy nào hết hạn ${within}.`,
		share: (share: string, all: string) => `Bằng ${share} trong ${all} giấy chứng nhận còn hiệu lực.`,
		empty: 'Sổ đăng ký chưa có sản phẩm nào còn hiệu lực ở địa bàn này, nên không có giấy nào sắp hết hạn.',
		unasked: 'Chưa đếm từ sổ đăng ký',
		unaskedWhy:
			'Trang này đếm giấy chứng nhận trong sổ đăng ký, cần công cụ truy vấn của trang; số sẽ hiện khi công cụ tải xong.',
		rule: 'Giấy chứng nhận có giá trị 36 tháng; muốn giữ hạng phải được đánh giá lại trước khi hết hạn.',
		producers: (producers: string, within: string) => `Thuộc ${producers}, ${within}.`,
		within: (months: string) => `Trong ${months} tháng`,
		figure: 'Lịch hết hạn 36 tháng',
		listed: (months: string) => `Giấy chứng nhận hết hạn trong ${months} tháng tới`,
		listedFirst: (n: string, all: string, months: string) =>
			`${n} trong ${all} giấy chứng nhận hết hạn trong ${months} tháng tới, sớm nhất trước`,
		columns: {
			name: 'Sản phẩm',
			producer: 'Chủ thể',
			stars: 'Hạng sao',
			commune: 'Xã, phường',
			until: 'Hết hạn'
		},
		fromRegister:
			'Đếm từ sổ đăng ký, dù các trang khác lấy số công bố: không văn bản nào công bố số sắp hết hạn.'
	},
	decisions: {
		title: (decisions: string) => `Có ${decisions}`,
		none: 'Chưa có việc nào đủ tiêu chí cần quyết định',
		why: 'Không chỉ tiêu nào chậm, không giấy chứng nhận nào hết hạn trong 6 tháng tới, không hồ sơ 5 sao nào chờ, không số liệu nào thiếu.',
		renew: (certificates: C, until: string): C =>
			join('Lập đợt đánh giá lại cho ', certificates, ` hết hạn đến ${until}`),
		goal: (title: string, gap: string, until: string): C => [
			`Chọn biện pháp cho chỉ tiêu ${title}: còn thiếu ${gap}, hạn ${until}`
		],
		missed: (title: string, gap: string, until: string): C => [
			`Kết luận chỉ tiêu ${title} không đạt: thiếu ${gap} khi hết kỳ ${until}`
		],
		five: (dossiers: C): C => join('Hoàn thiện hồ sơ ', dossiers, ' trình cấp trung ương'),
		potential: 'tiềm năng 5 sao',
		lapsed: (products: C, year: string): C =>
			join('Xử lý ', products, ` đã hết hạn trong năm ${year} mà chưa đánh giá lại`),
		noGoal: (place: string): C => [`Giao chỉ tiêu kỳ mới cho ${place}: chưa có chỉ tiêu nào đang trong kỳ`],
		noTotal: (place: string): C => [`Yêu cầu báo cáo tổng số sản phẩm của ${place}: chưa có số công bố`],
		old: (day: string): C => [`Yêu cầu báo cáo số mới: tổng số gần nhất là của ${day}`],
		silent: (n: string): C => [`Đôn đốc ${n} chưa có tổng số sản phẩm được công bố`],
		disagree: (n: string): C => [`Giao đối chiếu ${n} chỗ mâu thuẫn giữa các nguồn`],
		rule: 'Tiêu chí: chỉ tiêu đang chậm, hoặc hết kỳ trong 12 tháng qua mà không đạt; giấy chứng nhận hết hạn trong 6 tháng tới; hồ sơ tiềm năng 5 sao; sản phẩm hết hạn chưa đánh giá lại; số liệu thiếu, cũ từ 3 năm hoặc mâu thuẫn; không có chỉ tiêu đang trong kỳ.',
		more: (n: string) => `Còn ${n} việc nữa đủ tiêu chí, nêu ở bảng phía sau.`,
		caption: 'Việc cần quyết định theo tiêu chí',
		columns: { no: 'STT', decision: 'Việc cần quyết định' }
	}
};
