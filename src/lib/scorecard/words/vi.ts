import type { Forms } from '../../text/grammar';

/** Words of the scorecard of goals; sentences are frames that the grammar fills. */
export const vi = {
	description:
		'Bảng điểm chỉ tiêu OCOP: điều tốt, điều lo, điều cần quyết định; địa phương nào đạt, chậm, thiếu bao nhiêu, cần mỗi tháng bao nhiêu.',
	/** T1–T20, as heading of a column. */
	kinds: {
		T1: 'Sản phẩm từ 3 sao',
		T2: 'Sản phẩm mới',
		T3: 'Công nhận trong năm',
		T4: '5 sao',
		T5: 'Tiềm năng 5 sao',
		T6: '3 sao, 4 sao',
		T7: 'Nâng hạng',
		T8: 'Đánh giá lại',
		T9: 'Duy trì',
		T10: 'Tỷ lệ loại hình chủ thể',
		T11: 'Số chủ thể',
		T12: 'Xã có sản phẩm',
		T13: 'Chuỗi giá trị xanh',
		T14: 'Kênh bán hiện đại',
		T15: 'Làng nghề',
		T16: 'Tập huấn',
		T17: 'Điểm bán, hạ tầng',
		T18: 'Hỗ trợ nhãn hiệu',
		T19: 'Du lịch',
		T20: 'Xuất khẩu'
	} as Readonly<Record<string, string>>,
	groups: {
		met: 'Đạt',
		on_course: 'Đúng tiến độ, bám sát',
		behind: 'Chậm',
		not_met: 'Không đạt',
		unknown: 'Chưa có số liệu'
	},
	opening: {
		day: 'Đến {day}, trong {goals} được dùng: {verdicts}.',
		none: 'Đến {day}, {none} được dùng.',
		groups: {
			met: '{n} đạt',
			on_course: '{n} đúng tiến độ hoặc bám sát',
			behind: '{n} chậm',
			not_met: '{n} không đạt',
			unknown: '{n} chưa có số liệu để kết luận'
		},
		notClosed: ' ({n} đã hết kỳ, chưa có số cuối kỳ)' as Forms,
		country: 'Cả nước, {period}: ',
		period: '; {period}: ',
		goal: '{title} ở mức {actual}, chỉ tiêu {level}: {status}',
		unused: '{n} mức khác của cùng chỉ tiêu được nêu nhưng không tính.' as Forms,
		later: '{n} chỉ tiêu bắt đầu sau ngày này nên chưa xét: {list}.' as Forms
	},
	picks: {
		title: 'Ba điều tốt, ba điều lo, ba điều cần quyết định',
		good: 'Tốt',
		worrying: 'Đáng lo',
		decide: 'Cần quyết định',
		goodRule:
			'Đã đạt, trừ chỉ tiêu thỏa từ trước kỳ; mỗi địa bàn một; cả nước trước, kỳ mới trước, rồi vượt nhiều nhất.',
		worryingRule:
			'Đi lùi, chậm, chưa đạt hoặc không đạt; mỗi địa bàn một; cả nước trước, kỳ mới trước, rồi thiếu nhiều nhất.',
		decideRule:
			'Mỗi câu hỏi một chỉ tiêu, theo thứ tự: đang trong kỳ mà cần hơn sức đã có; đang trong kỳ mà chưa có số; hết kỳ chưa có số cuối kỳ; nhiều mức; phần trăm kế hoạch không khớp; tỷ lệ tranh phần nhau; đã thỏa từ trước kỳ.',
		none: 'Không có.',
		ask: {
			pace: 'Tăng sức hay chỉnh mức?',
			no_figure: 'Giao ai báo cáo số đầu tiên?',
			not_closed: 'Ai chốt số cuối kỳ?',
			versions: 'Dùng mức nào?',
			percent: 'Con số nào đúng?',
			shares: 'Chia phần thế nào?',
			from_start: 'Nâng mức không?'
		},
		others: 'và {n} chỉ tiêu khác như vậy' as Forms
	},
	item: {
		noActual: '– chỉ tiêu {level}',
		missing: 'còn {apart}',
		missingMore: 'còn {apart} (phải hơn {goal}, tức ít nhất {least})',
		units: 'tức {units} khi tổng không đổi',
		/** Beside the noun of what is counted: "5 đơn vị nữa". */
		moreUnits: 'nữa',
		expected: 'tiến độ cần {value}',
		from: 'từ {value} ({as_of})',
		reported: 'Kết quả do đơn vị báo cáo.',
		unused: 'Không dùng, vì đã có mức khác:',
		replaced: 'xem mức được dùng',
		goalSource: 'nguồn chỉ tiêu',
		actualSource: 'nguồn kết quả',
		noFinal: 'kỳ đã hết, chưa có số cuối kỳ'
	},
	need: {
		perMonth: 'Cần {need} mỗi tháng trong {months} còn lại',
		points: 'điểm %',
		lapsing: 'đã bù {certificates} sắp hết hạn, gia hạn {share}',
		best: 'mười hai tháng tốt nhất: {best}, tức {month} mỗi tháng',
		verdict: {
			feasible: 'trong tầm ({share} của năm tốt nhất)',
			stretch: 'căng ({share} của năm tốt nhất)',
			beyond_record: 'vượt kỷ lục ({share} của năm tốt nhất)'
		} as Readonly<Record<string, string>>,
		noGrowth: 'mười hai tháng tốt nhất không tăng ({best})',
		noRecord: 'chưa có mười hai tháng nào để so',
		chance: 'Khả năng đạt theo nhịp đã qua: {share}.'
	},
	flag: {
		label: 'Lưu ý:',
		met_from_start: 'đã thỏa từ trước kỳ: {value} ({as_of}), chỉ tiêu {goal}.',
		two_versions: 'có nhiều mức: dùng {used}, mức khác {others}.',
		competing_shares: 'các tỷ lệ chung mẫu số: {sum}, còn {left} cho loại hình khác.',
		competing_crowded: ' Hiện các loại hình khác chiếm nhiều hơn phần còn lại đó.',
		districts_sum: 'mức của các huyện: {sum}; tỉnh đặt {goal}: {verdict}.',
		fits: 'khớp',
		differs: 'chênh {difference}',
		percent_of_plan:
			'nguồn ghi {printed} kế hoạch; từ {done} và {plan} tính gần nhất được {computed}: {verdict}.'
	},
	explanation: {
		title: 'Giải trình của đơn vị',
		by: (office: string, day: string) => `${office}, ${day}`
	},
	matrix: {
		title: 'Địa phương và loại chỉ tiêu',
		kindsCaption: 'Kết quả so với chỉ tiêu, theo địa phương và loại chỉ tiêu (%)',
		yearsTitle: 'Địa phương và năm',
		yearsCaption: (kind: string) => `${kind}: kết quả so với chỉ tiêu theo địa phương và năm (%)`,
		yearsIntro:
			'Mỗi loại chỉ tiêu một bảng, xét vào cuối từng năm bằng số của chính năm đó. Chỉ tiêu theo địa giới khi được đặt.',
		intro:
			'Mỗi ô: hình là đánh giá, số là kết quả chia cho chỉ tiêu. Ô có nhiều chỉ tiêu thì nêu chỉ tiêu đã có số, còn trong kỳ, kỳ mới nhất; các chỉ tiêu kia ở danh sách dưới. Bấm tên cột để xếp. Thiếu nhất: phần còn thiếu lớn nhất trong các chỉ tiêu chưa đạt của địa bàn. Nhịp cần: mức cần mỗi tháng so với mười hai tháng tốt nhất của địa bàn (100 % là bằng). Khả năng: thấp nhất trong các chỉ tiêu đang trong kỳ.',
		notHere:
			'{n} chỉ tiêu của huyện, giao cho từng huyện hoặc từng tỉnh không có ô ở đây mà nằm trong danh sách theo địa bàn.' as Forms,
		place: 'Địa bàn',
		shortfall: 'Thiếu nhất',
		shortfallNote: (kind: string) => `Ở chỉ tiêu: ${kind}`,
		pace: 'Nhịp cần',
		chance: 'Khả năng',
		gap: 'Còn thiếu',
		need: 'Cần mỗi tháng',
		chanceOne: 'Khả năng đạt',
		noneRunning:
			'Cột “nhịp cần” và “khả năng” trống: không chỉ tiêu đang trong kỳ nào có số để tính. Chọn thời điểm sớm hơn hoặc sổ đăng ký để xem.',
		more: 'và {n} chỉ tiêu khác' as Forms,
		legend: 'Chú giải'
	},
	paths: {
		title: 'Đường đi so với tiến độ thẳng',
		running: 'Chỉ tiêu đang trong kỳ có từ hai số liệu: đường đậm là thực hiện, đường đứt là tiến độ thẳng.',
		ended: (year: string) =>
			`Chưa chỉ tiêu đang trong kỳ nào có từ hai số liệu. Đây là các chỉ tiêu của kỳ hết năm ${year}: đường đậm là thực hiện, đường đứt là tiến độ thẳng.`,
		none: 'Chưa chỉ tiêu nào có từ hai số liệu để vẽ đường.',
		more: '{n} chỉ tiêu khác có đường ở trang riêng của mỗi chỉ tiêu.' as Forms
	},
	places: {
		title: 'Danh sách theo địa bàn',
		intro: 'Mọi chỉ tiêu đã bắt đầu, kể cả mức không dùng, xếp theo đánh giá.',
		unused: '{n} mức không dùng',
		openAll: 'Mở tất cả',
		closeAll: 'Đóng tất cả',
		page: (place: string) => `Mọi số của ${place}`
	},
	boundaries: {
		title: 'Sáp nhập làm xếp hạng đổi bao nhiêu',
		asSet: 'khi đặt',
		asSetTitle: 'Mỗi chỉ tiêu theo địa bàn lúc được đặt.',
		under: 'Mỗi chỉ tiêu xét theo địa bàn lúc được đặt, kể cả huyện.',
		caption: 'Xếp hạng theo kết quả so với chỉ tiêu tổng số sản phẩm: tỉnh cũ và tỉnh mới',
		finding:
			'Xếp theo kết quả so với chỉ tiêu tổng số sản phẩm: {before} có số gộp thành {after}; {moved} không sáp nhập vẫn đổi hạng, dù không sản phẩm nào thêm bớt.' as Forms,
		findingMerged: '{provinces} được cộng từ hai tỉnh cũ trở lên.' as Forms,
		none: 'Chưa tỉnh nào có cả chỉ tiêu tổng số sản phẩm và số thực hiện.',
		rank: 'Hạng mới',
		place: 'Tỉnh (34)',
		method: 'Cách tính',
		goal: 'Mức chỉ tiêu',
		attainment: 'So với chỉ tiêu',
		before: 'Hạng của tỉnh cũ',
		/** "Lào Cai hạng 3 (267/240, 111 %)" */
		part: '{place} hạng {rank} ({ratio}, {share})',
		partsWithout: 'chưa có chỉ tiêu hoặc số: {places}',
		methods: {
			own: 'không sáp nhập',
			summed: 'cộng đủ {parts}',
			partial: 'chỉ {part} trong {parts} có đặt',
			recomputed: 'tỷ lệ tính lại từ {parts}',
			not_comparable: 'không so sánh được'
		},
		ownNew: 'chỉ tiêu của tỉnh mới',
		dates: (first: string, last: string) => `số từ ${first} đến ${last}`,
		mergedTitle: 'Gộp theo tỉnh mới',
		mergedCaption: (place: string) => `Chỉ tiêu gộp của ${place}`,
		parts: 'Các phần',
		status: 'Đánh giá',
		missing: 'chưa đủ số của các phần'
	},
	all: { title: 'Bảng đầy đủ', open: 'Mở bảng {goals}' }
};
