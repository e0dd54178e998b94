import { messages } from '../text/messages';
import type { vi } from '../text/messages/vi';
import type { Lang } from '../text/format';
import type { PageEntry } from './entry';
import { nameForms } from './forms';

type Both = Readonly<Record<Lang, string>>;

const nav = (key: keyof typeof vi.nav): Both => ({
	vi: messages('vi').nav[key],
	en: messages('en').nav[key]
});

/** A page of the site; `words` are what a reader may call it beside its title. */
function page(id: string, name: Both, about: Both, words: readonly string[] = []): PageEntry {
	return {
		kind: 'page',
		id,
		name,
		forms: nameForms([name.vi, name.en, ...words]),
		within: [],
		beside: nameForms([about.vi, about.en]),
		order: 0,
		about
	};
}

/** The pages that are no single place, product, producer, metric or source. */
export const PAGES: readonly PageEntry[] = [
	page(
		'/',
		nav('home'),
		{
			vi: 'cả nước: số đo chính và điểm cần chú ý',
			en: 'the country: main measures and what needs attention'
		},
		['Trang chủ', 'Cả nước', 'Tổng quan', 'Home', 'Overview']
	),
	page('/tinh/', nav('provinces'), {
		vi: 'danh sách 63 tỉnh, thành cũ và 34 tỉnh, thành hiện nay',
		en: 'the 63 former and the 34 present provinces'
	}),
	page(
		'/phan-tich/',
		nav('slice'),
		{
			vi: 'lọc sản phẩm theo địa bàn, thời điểm, hạng sao, chủ thể, nhóm',
			en: 'products by place, date, stars, producers, groups'
		},
		['Bộ lọc', 'Filters']
	),
	page(
		'/het-han/',
		nav('expiry'),
		{
			vi: 'giấy chứng nhận hết hiệu lực trong 3, 6, 12 tháng tới, của ai',
			en: 'certificates that lapse in 3, 6, 12 months, and whose'
		},
		['Hết hạn', 'Gia hạn', 'Lapse', 'Certificates']
	),
	page('/san-pham/', nav('products'), {
		vi: 'bảng mọi sản phẩm trong sổ đăng ký',
		en: 'table of all products of the register'
	}),
	page('/sao/', nav('stars'), { vi: 'sản phẩm theo hạng sao', en: 'products by star rank' }, [
		'3 sao',
		'4 sao',
		'5 sao',
		'Xếp hạng'
	]),
	page('/chu-the/', nav('producers'), { vi: 'chủ thể theo loại hình', en: 'producers by kind' }),
	page('/muc-tieu/', nav('targets'), {
		vi: 'chỉ tiêu của kế hoạch, quyết định và kết quả thực hiện',
		en: 'targets of plans and decisions, and how far they are met'
	}),
	page(
		'/muc-tieu/chi-tieu/',
		nav('goals'),
		{
			vi: 'mức, kết quả, còn thiếu, khả năng đạt của từng chỉ tiêu',
			en: 'value, result, gap and chance of each target'
		},
		['Dự báo', 'Projection']
	),
	page('/muc-tieu/du-bao/', nav('forecast'), {
		vi: 'dự báo được tính thế nào và đã đúng đến đâu',
		en: 'how projections are made and how well they did'
	}),
	page(
		'/thay-doi/',
		nav('changes'),
		{
			vi: 'điều đã thay đổi từ cuộc họp trước: mới, nâng hạng, hết hạn, đính chính',
			en: 'what changed since the last meeting: new, upgraded, lapsed, corrected'
		},
		['Từ cuộc họp trước', 'Since the last meeting', 'Biến động']
	),
	page('/trinh-bay/', nav('present'), { vi: 'bộ trang chiếu cho cuộc họp', en: 'slides for a meeting' }, [
		'Trang chiếu',
		'Họp',
		'Slides',
		'Deck',
		'Meeting'
	]),
	page('/so-sanh/', nav('compare'), {
		vi: 'địa bàn hoặc thời điểm cạnh nhau',
		en: 'places or dates side by side'
	}),
	page('/doi-chieu/', nav('reconciliation'), {
		vi: 'sổ đăng ký so với số đã công bố',
		en: 'the register against published figures'
	}),
	page('/chat-luong/', nav('quality'), {
		vi: 'nguồn mâu thuẫn, số không khớp',
		en: 'sources that disagree, figures that do not add up'
	}),
	page('/kiem-tra/', nav('check'), {
		vi: 'kiểm tra sổ đăng ký của bạn ngay trên máy',
		en: 'check your own register on your machine'
	}),
	page('/so-lieu/', nav('metrics'), {
		vi: 'định nghĩa, câu lệnh SQL và nguồn của từng số liệu',
		en: 'definition, SQL and sources of every number'
	}),
	page('/nguon/', nav('sources'), {
		vi: 'văn bản, bài báo là nguồn của số liệu',
		en: 'the publications figures come from'
	}),
	page('/truy-van/', nav('sql'), {
		vi: 'tự viết câu hỏi trên dữ liệu',
		en: 'your own questions to the data'
	}),
	page(
		'/tu-dien/',
		nav('dictionary'),
		{ vi: 'các bảng, các cột và tệp tải về', en: 'tables, columns and files to download' },
		['Tải dữ liệu', 'parquet', 'CSV', 'Download']
	)
];
