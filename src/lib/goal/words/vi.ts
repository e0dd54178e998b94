import type { Forms } from '../../text/grammar';

/** Words of the page of one goal and of the page about projections; sentences are frames that the grammar fills. */
export const vi = {
	list: {
		title: 'Mọi chỉ tiêu',
		description:
			'Danh sách mọi chỉ tiêu OCOP đã công bố của trung ương, tỉnh, huyện: mức, kết quả, đánh giá, còn thiếu; mỗi chỉ tiêu một trang có dự báo.',
		lead: '{goals} của {places}, xét đến {day} theo số công bố. Bấm tên chỉ tiêu để xem cách tính, còn thiếu bao nhiêu và dự báo.',
		caption: 'Mọi chỉ tiêu đã công bố',
		place: 'Địa bàn',
		goal: 'Chỉ tiêu',
		period: 'Kỳ',
		level: 'Mức',
		actual: 'Thực hiện',
		gap: 'Chênh lệch',
		status: 'Đánh giá',
		remark: 'Ghi chú',
		unused: 'có mức khác được dùng'
	},
	page: {
		description: 'Một chỉ tiêu OCOP: cách tính, kết quả, đánh giá, còn thiếu bao nhiêu, dự báo khả năng đạt.',
		all: 'Mọi chỉ tiêu',
		scorecard: 'Chỉ tiêu',
		loading: 'Đang mở chỉ tiêu…',
		missing: (id: string) => `Không có chỉ tiêu nào mang mã “${id}”.`,
		notBegun: (day: string) => `Chỉ tiêu này chưa bắt đầu vào ${day}.`,
		failed: 'Không mở được chỉ tiêu này',
		unknown: (list: string) => `Liên kết có phần không hiểu được nên đã bỏ qua: ${list}.`,
		still: (day: string) => `Số đang hiện là của ${day}.`,
		asOf: 'Nhìn từ'
	},
	/** "Cả nước: Số sản phẩm 5 sao, 2021–2025" */
	title: (place: string, title: string, period: string) => `${place}: ${title}, ${period}`,
	lead: {
		none: 'Đến {day} chưa có số liệu thực hiện. Chỉ tiêu {level} đến {end}.',
		known: 'Thực hiện {actual}, chỉ tiêu {level} đến {end}; {apart}.'
	},
	meaning: {
		title: 'Chỉ tiêu này là gì',
		kind: 'Loại',
		formula: 'Cách tính',
		level: 'Mức phải đạt',
		atLeast: (goal: string) => `ít nhất ${goal}`,
		moreThan: (goal: string) => `hơn ${goal}`,
		range: (low: string, high: string) => `từ ${low} đến ${high}; xét theo mức thấp`,
		period: 'Kỳ',
		days: (from: string, to: string) => `${from} – ${to}`,
		stage: 'Cấp',
		stages: {
			national: 'cả nước',
			province: 'tỉnh, thành phố',
			district: 'huyện (đến 30/06/2025)',
			commune: 'xã'
		} as Readonly<Record<string, string>>,
		each: { each_district: 'giao cho từng huyện', each_province: 'giao cho từng tỉnh' } as Readonly<
			Record<string, string>
		>,
		base: 'Kết quả lấy từ',
		basis: {
			published: 'số đã công bố đúng như in',
			computed: 'tử số và mẫu số đã công bố, tính lại thành tỷ lệ',
			register: 'sổ đăng ký, đếm từng dòng',
			reported: 'báo cáo của đơn vị cho chỉ tiêu này'
		} as Readonly<Record<string, string>>,
		noBasis: 'chưa có',
		baseline: 'Điểm xuất phát',
		source: 'Nguồn chỉ tiêu',
		actualSource: 'Nguồn kết quả',
		remark: 'Lưu ý',
		versions: 'Các mức đã đặt',
		versionsCaption: 'Các mức đặt cho cùng địa bàn, cùng điều phải đạt và kỳ',
		used: 'được dùng',
		notUsed: 'không dùng',
		use: 'Dùng',
		rule: {
			stated: 'Dùng mức mà người quản lý dữ liệu ghi rõ là thay thế.',
			later_source: 'Dùng mức của văn bản công bố sau.',
			listed_later: 'Hai văn bản không rõ cái nào sau; dùng mức đứng sau trong danh sách.'
		} as Readonly<Record<string, string>>
	},
	kinds: {
		T1: ['Sản phẩm từ 3 sao trở lên', 'Đếm sản phẩm còn hiệu lực công nhận từ 3 sao trở lên vào ngày xét.'],
		T2: ['Sản phẩm mới', 'Đếm sản phẩm được công nhận lần đầu trong kỳ.'],
		T3: [
			'Sản phẩm được công nhận trong kỳ',
			'Cộng sản phẩm công nhận mới, đánh giá lại và nâng hạng trong kỳ.'
		],
		T4: [
			'Sản phẩm 5 sao',
			'Đếm sản phẩm 5 sao được trung ương công nhận còn hiệu lực, hoặc mới đạt trong kỳ.'
		],
		T5: ['Tiềm năng 5 sao', 'Đếm sản phẩm được đề nghị 5 sao, hoặc hồ sơ gửi trung ương trong kỳ.'],
		T6: [
			'Sản phẩm theo hạng sao',
			'Đếm sản phẩm đúng hạng sao nêu trong chỉ tiêu, còn hiệu lực vào ngày xét.'
		],
		T7: [
			'Nâng hạng',
			'Đếm lần công nhận có hạng sao cao hơn lần trước; dạng tỷ lệ thì chia cho số sản phẩm đã phân hạng.'
		],
		T8: ['Đánh giá lại', 'Đếm sản phẩm được công nhận lại khi đến hạn; dạng tỷ lệ thì chia cho số đến hạn.'],
		T9: ['Duy trì', 'Số sản phẩm còn hiệu lực chia cho số đã phân hạng lúc đầu kỳ.'],
		T10: [
			'Tỷ lệ chủ thể theo loại hình',
			'Số chủ thể thuộc loại hình nêu ra chia cho mọi chủ thể có sản phẩm còn hiệu lực.'
		],
		T11: ['Số chủ thể', 'Đếm chủ thể có sản phẩm còn hiệu lực, theo loại hình nếu chỉ tiêu nêu.'],
		T12: ['Xã có sản phẩm', 'Đếm xã có ít nhất một sản phẩm từ 3 sao; dạng tỷ lệ thì chia cho mọi xã.'],
		T13: [
			'Chuỗi giá trị xanh',
			'Số chủ thể có chuỗi giá trị xanh, tuần hoàn chia cho mọi chủ thể; sổ đăng ký không ghi.'
		],
		T14: ['Kênh bán hiện đại', 'Số chủ thể bán ở kênh hiện đại chia cho mọi chủ thể; sổ đăng ký không ghi.'],
		T15: [
			'Làng nghề có sản phẩm',
			'Số làng nghề có ít nhất một sản phẩm chia cho mọi làng nghề; sổ đăng ký không ghi.'
		],
		T16: ['Chủ thể được tập huấn', 'Số chủ thể được tập huấn chia cho số tham gia; sổ đăng ký không ghi.'],
		T17: ['Điểm bán, hạ tầng', 'Đếm điểm giới thiệu, hội chợ, mô hình đã có; sổ đăng ký không ghi.'],
		T18: ['Hỗ trợ nhãn hiệu, bao bì', 'Đếm sản phẩm được hỗ trợ trong kỳ; sổ đăng ký không ghi.'],
		T19: ['Sản phẩm du lịch', 'Đếm sản phẩm nhóm VI từ 3 sao trở lên còn hiệu lực.'],
		T20: ['Sản phẩm xuất khẩu', 'Đếm sản phẩm được xuất khẩu; sổ đăng ký không ghi.']
	} as Readonly<Record<string, readonly [string, string]>>,
	verdict: {
		title: 'Đánh giá',
		status: 'Đánh giá',
		why: 'Vì sao',
		actual: 'Thực hiện',
		expected: 'Tiến độ thẳng cần',
		expectedOn: (value: string, day: string) => `${value} vào ${day}`,
		ofPath: 'thực hiện bằng {share} mức cần',
		gap: 'So với chỉ tiêu',
		rules: {
			met: 'Kết quả đã thỏa chỉ tiêu.',
			not_met: 'Số liệu là của cuối kỳ và không thỏa chỉ tiêu.',
			not_closed:
				'Kỳ đã hết nhưng số gần nhất chưa phải của cuối kỳ; lúc đó kết quả từ {close} mức cần đạt nên chưa kết luận không đạt.',
			on_track: 'Kết quả bằng {share} mức cần đạt theo tiến độ thẳng ({actual}/{expected}).',
			close: 'Kết quả bằng {share} mức cần đạt ({actual}/{expected}): từ {close} đến dưới 100 %.',
			behind: 'Kết quả bằng {share} mức cần đạt ({actual}/{expected}): dưới {close}.',
			regressing: 'Tỷ lệ thấp hơn lúc bắt đầu: {baseline} ({as_of}).',
			below: 'Mới có một số liệu nên chưa vẽ được tiến độ; số đó chưa thỏa chỉ tiêu.',
			no_data: '{reason}.'
		},
		thresholds: 'Quy tắc và ngưỡng',
		thresholdsText: (onTrack: string, close: string) =>
			`Đạt: thỏa chỉ tiêu. Đúng tiến độ: thực hiện từ ${onTrack} mức mà đường thẳng từ điểm xuất phát đến chỉ tiêu cần có vào ngày của số liệu. Bám sát: từ ${close}. Chậm: thấp hơn. Không đạt: số cuối kỳ không thỏa. Ngưỡng là đề xuất của sản phẩm này, để trong tệp dữ liệu; chưa thấy văn bản quy định.`,
		other: {
			published: 'Theo số công bố',
			register: 'Theo sổ đăng ký'
		}
	},
	need: {
		title: 'Còn phải làm bao nhiêu',
		reasons: {
			met: 'Chỉ tiêu đã đạt nên không cần thêm.',
			over: 'Kỳ đã hết; {missing}. Không còn tháng nào để chia.',
			no_actual: 'Chưa có kết quả nên chưa biết còn thiếu bao nhiêu.'
		},
		thresholds: (feasible: string, stretch: string) =>
			`Trong tầm: cần không quá ${feasible} mười hai tháng tốt nhất của chính địa bàn; căng: không quá ${stretch}; vượt kỷ lục: hơn mọi mười hai tháng đã có.`
	},
	projection: {
		title: 'Dự báo',
		figure: 'Thực hiện, tiến độ thẳng và khoảng dự báo',
		figureKnown: 'Thực hiện và tiến độ thẳng',
		method: 'Dự báo này làm thế nào, đúng đến đâu',
		lookBack: (end: string, day: string) =>
			`Kỳ đã hết ngày ${end} nên không còn gì để dự báo. Đây là điều dự báo sẽ nói nếu nhìn từ ${day}, đặt cạnh điều đã xảy ra.`,
		chance: 'Khả năng đạt đến hết kỳ: {words}, {share} ({hits} trong {draws} lần thử).',
		words: {
			surely: 'gần như chắc chắn đạt',
			likely: 'nhiều khả năng đạt',
			rather: 'có phần nghiêng về đạt',
			even: 'đạt hay không ngang nhau',
			rather_not: 'có phần nghiêng về không đạt',
			unlikely: 'khó đạt',
			surely_not: 'gần như chắc chắn không đạt'
		},
		most: '> 99 %',
		least: '< 1 %',
		exactlyAll: '100 %',
		exactlyNone: '0 %',
		fixed: 'Hai mức đều do người xem đặt.',
		outcome: {
			in_half: 'Thực tế {value}: nằm trong nửa giữa của khoảng dự báo.',
			in_wide: 'Thực tế {value}: nằm trong khoảng 90 %, ngoài nửa giữa.',
			above: 'Thực tế {value}: cao hơn cả khoảng 90 %.',
			below: 'Thực tế {value}: thấp hơn cả khoảng 90 %.'
		},
		evidence: {
			published:
				'Căn cứ {words}: {n} nhịp tăng giữa hai lần công bố, của mọi địa bàn có số trong 12 tháng trước đó.' as Forms,
			register: 'Căn cứ {words}: {n} thay đổi của chính địa bàn trong 36 tháng trước đó.' as Forms,
			thin: 'mỏng',
			fair: 'vừa',
			thick: 'dày'
		},
		standstill:
			'Để không tụt: mỗi tháng cần {pace} sản phẩm mới, vì {certificates} hết hạn trước khi hết kỳ và tỷ lệ gia hạn là {renewal}.' as Forms,
		needed: 'Để chạm chỉ tiêu: mỗi tháng cần {pace} sản phẩm mới, đã gồm phần bù đó.',
		neededAlone: 'Để chạm chỉ tiêu: mỗi tháng cần {pace}.',
		best: 'Mười hai tháng tốt nhất của địa bàn: {pace} mỗi tháng.',
		none: 'Không dự báo chỉ tiêu này',
		reasons: {
			each_unit: 'Chỉ tiêu giao cho từng đơn vị cấp dưới, không phải cho cả địa bàn.',
			not_computable: 'Không nguồn nào có số liệu để đếm.',
			share_not_projected:
				'Tỷ lệ không được dự báo: tử số và mẫu số cùng thay đổi, và số công bố quá ít để biết chúng đi với nhau thế nào.',
			not_reported: 'Chưa có số nào để bắt đầu.',
			too_few: 'Quá ít số liệu đã qua để lấy thử.',
			not_begun: 'Chỉ tiêu chưa bắt đầu vào ngày này.'
		} as Readonly<Record<string, string>>,
		other: (base: string) => `Xem ${base}`
	},
	suppose: {
		title: 'Thử giả định khác',
		hint: 'Kéo hoặc gõ số. Mỗi thay đổi được tính lại trong trình duyệt và ghi vào địa chỉ trang.',
		renewal: 'Tỷ lệ gia hạn (%)',
		renewalPast: (share: string, ratio: string) =>
			`Thực tế 36 tháng trước đó: ${share} (${ratio} giấy đến hạn).`,
		renewalUnknown: 'Chưa giấy nào từng đến hạn nên chưa ai biết; dự báo đang thử mọi tỷ lệ như nhau.',
		renewalNone: {
			published:
				'Tỷ lệ gia hạn: số công bố chỉ cho thay đổi ròng nên không tách được gia hạn. Chọn sổ đăng ký để thử.',
			register: 'Tỷ lệ gia hạn không ảnh hưởng: đây là số trong kỳ, không mất đi khi giấy hết hạn.'
		},
		added: 'Sản phẩm mới mỗi tháng',
		addedNet: 'Tăng ròng mỗi tháng',
		addedPast: (n: string) => `Thực tế 36 tháng trước đó: ${n} mỗi tháng.`,
		addedPastNet: (n: string) => `Nhịp chung của các địa bàn, quy ra nơi này: ${n} mỗi tháng.`,
		typed: (label: string) => `${label}: gõ số`,
		reset: 'Về mức thực tế',
		isDefault: 'Đang dùng mức thực tế của chính địa bàn.',
		isDefaultNet: 'Đang dùng nhịp thực tế.',
		isChanged: 'Đang dùng mức người xem đặt.',
		said: 'Khả năng đạt mới: {share}.',
		still: 'Hình đang hiện là của giả định trước.'
	},
	beside: {
		title: 'Chỉ tiêu cùng nội dung của kỳ khác',
		caption: 'Chỉ tiêu năm và chỉ tiêu năm năm của cùng địa bàn',
		note: 'Chỉ tiêu trong kỳ (số mới) và chỉ tiêu cuối kỳ (số còn hiệu lực) không tự cộng lại với nhau, vì giấy chứng nhận có hết hạn.',
		districts: 'Chỉ tiêu của các huyện',
		districtsCaption: 'Chỉ tiêu giao cho huyện về cùng điều này',
		merged: (place: string) => `Sau sáp nhập: ${place}`,
		mergedCaption: (place: string) => `Các phần của chỉ tiêu gộp, ${place}`,
		methods: {
			summed: 'Cộng mọi tỉnh cũ: thực hiện {actual}, chỉ tiêu {level}: {status}.',
			partial: 'Chỉ gồm tỉnh cũ có đặt chỉ tiêu này: thực hiện {actual}, chỉ tiêu {level}: {status}.',
			recomputed:
				'Tỷ lệ tính lại từ tử số và mẫu số của các phần: thực hiện {actual}, chỉ tiêu {level}: {status}.',
			not_comparable: 'Không so sánh được: không có đủ tử số và mẫu số của các phần, nên chỉ liệt kê.'
		}
	},
	flags: { title: 'Lưu ý kèm phép tính' },
	explanations: { title: 'Giải trình của đơn vị', none: 'Chưa đơn vị nào gửi giải trình cho chỉ tiêu này.' },
	onward: {
		place: (place: string) => `Trang của ${place}`,
		expiry: 'Giấy chứng nhận sắp hết hạn',
		bullets: 'Bảng điểm chỉ tiêu'
	},
	method: {
		title: 'Dự báo được làm thế nào',
		description:
			'Dự báo chỉ tiêu OCOP giải thích cho người không làm thống kê: lấy thử lại các tháng đã qua, giả định gì, không biết gì, và kết quả kiểm nghiệm trên số công bố 2023, 2024.',
		lead: 'Không ai biết trước tương lai. Dự báo ở đây chỉ trả lời một câu: nếu các tháng tới giống các tháng đã qua của chính nơi này, chỉ tiêu sẽ tới đâu, và có thể lệch bao nhiêu?',
		exampleTitle: 'Một ví dụ',
		exampleSample: 'Ví dụ lấy từ sổ đăng ký mẫu, không phải số thật của địa phương.',
		example: (v: Readonly<Record<'place' | 'title' | 'goal' | 'day' | 'start' | 'end' | 'months', string>>) =>
			`${v.place}, chỉ tiêu “${v.title}”: ${v.goal} đến ${v.end}. Ngày ${v.day} đã có ${v.start}; còn ${v.months} tháng.`,
		steps: {
			blocks: (added: string) =>
				`Viết mỗi tháng trong 36 tháng đã qua lên một tờ giấy: tháng đó thêm bao nhiêu sản phẩm. Ở đây trung bình ${added} mỗi tháng, nhưng có tháng nhiều, có tháng không.`,
			draw: (months: string) =>
				`Rút ngẫu nhiên từng xấp 12 tờ liền nhau, để mùa vụ và đợt chấm không bị xé lẻ, cho đến khi đủ ${months} tháng tới. Đó là một tương lai có thể.`,
			lapse: (lapsing: string, share: string, ratio: string) =>
				`Trừ giấy chứng nhận hết hạn: ${lapsing} giấy trong thời gian đó; phần được gia hạn lấy theo quá khứ (ở đây ${share}, ${ratio}), mỗi lần thử rút lại một chút khác.`,
			repeat: '300 lần như vậy cho 300 tương lai. Xếp chúng từ thấp đến cao.',
			read: (v: Readonly<Record<'low' | 'high' | 'middle' | 'chance', string>>) =>
				`Bỏ 15 lần thấp nhất và 15 lần cao nhất, còn lại nằm giữa ${v.low} và ${v.high}: đó là khoảng 90 %. Lần đứng giữa là ${v.middle}. Số lần chạm chỉ tiêu cho khả năng đạt: ${v.chance}.`
		},
		stepsTitle: 'Năm bước',
		name: 'Thống kê gọi cách này là bootstrap theo khối (Künsch, 1989). Việc rút được định trước bằng một hàm băm nên ai chạy lại, ở máy chủ hay trình duyệt, cũng ra đúng các con số này.',
		assumesTitle: 'Giả định',
		assumes: [
			'Các tháng tới giống 36 tháng vừa qua của chính nơi đó.',
			'Giấy chứng nhận hết hạn sau 36 tháng kể từ ngày bắt đầu (148/QĐ-TTg, 26/2026/QĐ-TTg) và được gia hạn theo tỷ lệ đã qua; sản phẩm mới của hôm nay cũng sẽ hết hạn sau 36 tháng.',
			'Chưa giấy nào từng đến hạn thì mọi tỷ lệ gia hạn được thử như nhau, nên khoảng rất rộng.',
			'Theo số công bố: chỉ biết tổng số thay đổi giữa hai lần công bố, mỗi nơi lại có ít lần; nên nhịp tăng được rút từ mọi nơi có số trong 12 tháng trước.'
		],
		ignoresTitle: 'Điều nó không biết',
		ignores: [
			'Chính sách, bộ tiêu chí, kinh phí sắp thay đổi; đợt chấm bị dồn hay hoãn.',
			'Sáp nhập: nơi mới không có quá khứ của riêng mình.',
			'Tỷ lệ phần trăm không được dự báo.',
			'Nơi có ít số liệu thì khoảng có thể hẹp một cách giả tạo: hãy đọc dòng “căn cứ”.'
		],
		backtestTitle: 'Nó đã đúng đến đâu',
		backtest:
			'Cách thử: giả vờ đang ở cuối 2022, rồi cuối 2023; chỉ dùng số đã công bố đến lúc đó để dự báo các tổng số công bố trong 12 tháng sau; so với số thật.',
		result: (v: Readonly<Record<'wide' | 'half' | 'all' | 'nominalWide' | 'nominalHalf', string>>) =>
			`Trong ${v.all} số thử được, ${v.wide} nằm trong khoảng 90 % (đúng ra ${v.nominalWide}) và ${v.half} nằm trong nửa giữa (đúng ra ${v.nominalHalf}).`,
		bias: (year: string, n: string, all: string) =>
			`Năm ${year}: ${n} trong ${all} số thật thấp hơn mức giữa.`,
		honest:
			'Khoảng rộng đáng tin, nửa giữa thì chưa: thực tế lệch khỏi giữa nhiều hơn dự báo nói, và lệch cùng một phía ở nhiều nơi khi nhịp của năm trước không lặp lại. Cửa sổ 12 tháng được chọn bằng chính phép thử này, nên kết quả đẹp hơn thực lực; số thử ít, có nơi góp nhiều số, nên tỷ lệ còn thô. Cách dự báo theo sổ đăng ký chưa kiểm nghiệm được vì sổ đi kèm là mẫu.',
		coverage: {
			caption: 'Bao nhiêu số công bố nằm trong khoảng dự báo',
			year: 'Năm',
			tried: 'Thử được',
			wide: 'Trong khoảng 90 %',
			half: 'Trong nửa giữa',
			lower: 'Thấp hơn mức giữa',
			untried: 'Không thử được',
			total: 'Cả hai năm'
		},
		figure: (year: string) => `Khoảng dự báo và số công bố, năm ${year}`,
		untriedNote: 'Không thử được: trước đó nơi ấy chưa có số nào để bắt đầu.',
		links: { goals: 'Mọi chỉ tiêu', projection: 'Câu lệnh của dự báo', backtest: 'Câu lệnh của kiểm nghiệm' }
	}
};
