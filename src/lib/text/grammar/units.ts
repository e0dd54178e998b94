import type { Lang } from '../format';

/** What sentences count. Vietnamese nouns have one form; English ones two. */
const NOUNS = {
	product: { vi: 'sản phẩm', en: ['product', 'products'] },
	producer: { vi: 'chủ thể', en: ['producer', 'producers'] },
	cooperative: { vi: 'hợp tác xã', en: ['cooperative', 'cooperatives'] },
	cooperative_group: { vi: 'tổ hợp tác', en: ['cooperative group', 'cooperative groups'] },
	enterprise: { vi: 'doanh nghiệp', en: ['enterprise', 'enterprises'] },
	company: { vi: 'công ty', en: ['company', 'companies'] },
	private_enterprise: { vi: 'doanh nghiệp tư nhân', en: ['private enterprise', 'private enterprises'] },
	household: { vi: 'hộ kinh doanh', en: ['household business', 'household businesses'] },
	other: { vi: 'chủ thể khác', en: ['other', 'others'] },
	certificate: { vi: 'giấy chứng nhận', en: ['certificate', 'certificates'] },
	commune: { vi: 'xã', en: ['commune', 'communes'] },
	district: { vi: 'huyện', en: ['district', 'districts'] },
	place: { vi: 'địa phương', en: ['place', 'places'] },
	province: { vi: 'tỉnh, thành', en: ['province', 'provinces'] },
	old_province: { vi: 'tỉnh cũ', en: ['old province', 'old provinces'] },
	new_province: { vi: 'tỉnh mới', en: ['new province', 'new provinces'] },
	/** What a share is counted over, whatever that is. */
	unit: { vi: 'đơn vị', en: ['unit', 'units'] },
	goal: { vi: 'chỉ tiêu', en: ['goal', 'goals'] },
	measure: { vi: 'số đo', en: ['measure', 'measures'] },
	exception: { vi: 'điểm cần chú ý', en: ['point to look at', 'points to look at'] },
	decision: { vi: 'việc cần quyết định', en: ['decision to take', 'decisions to take'] },
	figure: { vi: 'mục số liệu', en: ['figure', 'figures'] },
	slide: { vi: 'trang chiếu', en: ['slide', 'slides'] },
	published_figure: { vi: 'số công bố', en: ['published figure', 'published figures'] },
	recognition: { vi: 'lần công nhận', en: ['recognition', 'recognitions'] },
	gap: { vi: 'quãng gián đoạn', en: ['gap', 'gaps'] },
	entry: { vi: 'việc', en: ['entry', 'entries'] },
	month: { vi: 'tháng', en: ['month', 'months'] },
	day: { vi: 'ngày', en: ['day', 'days'] },
	percentage_point: { vi: 'điểm %', en: ['percentage point', 'percentage points'] }
} as const satisfies Record<string, { vi: string; en: readonly [string, string] }>;

export type Unit = keyof typeof NOUNS;
export const UNITS = Object.keys(NOUNS) as Unit[];

/** Units by the names data use; percent and plain counts have no noun. */
export const UNIT_OF: Readonly<Record<string, Unit>> = {
	products: 'product',
	producers: 'producer',
	communes: 'commune'
};

/** The noun beside a number: "sản phẩm"; "product" for one, "products" for none or more. */
export function noun(unit: Unit, value: number, lang: Lang): string {
	if (lang === 'vi') return NOUNS[unit].vi;
	const [one, many] = NOUNS[unit].en;
	return value === 1 ? one : many;
}
