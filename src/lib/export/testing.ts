import { formats, type Lang } from '../text/format';
import { MISSING, numberCell, textCell, type TableData } from '../ui/table';
import type { FileFacts } from './about';

/** Texts that programs run, lose or change. */
export const HOSTILE = [
	"=cmd|'/c calc'!A0",
	'+84',
	'-1+1',
	'@SUM(A1)',
	'#N/A',
	'#VALUE!',
	'_x003D_1+1',
	'<b>&amp;</b>',
	']]>',
	'constructor',
	'__proto__',
	'\ud800 nửa \udc00',
	'\u0000\u0007\uffff\u001f',
	'dòng 1\ndòng 2\r\ndòng 3',
	' \tđầu và cuối ',
	'"ngoặc", phẩy; chấm phẩy',
	'2026-09-30',
	'1e5',
	'x'.repeat(32_768),
	'😀'.repeat(16_400)
] as const;

/** Two places with every type of column, numbers seen with words, and what is missing. */
export function sampleTable(lang: Lang): TableData {
	const { count, share, decimal, date, asOf } = formats(lang);
	const of = (metric: string) => ({ metric, place: '63-66', asOf: '2026-09-30' });
	return {
		caption: 'Sản phẩm theo hạng sao',
		columns: [
			{ key: 'place', label: 'Địa phương' },
			{ key: 'total', label: 'Tổng số', numeric: true },
			{ key: 'share', label: 'Tỷ lệ HTX', numeric: true },
			{ key: 'score', label: 'Điểm', numeric: true },
			{ key: 'year', label: 'Năm', numeric: true },
			{ key: 'recognised_on', label: 'Ngày công nhận' },
			{ key: 'as_of', label: 'Tính đến' },
			{ key: 'potential', label: 'Tiềm năng 5 sao' },
			{ key: 'goal', label: 'Mục tiêu', numeric: true }
		],
		rows: [
			{
				place: textCell('Đắk Lắk', '/tinh/63-66/'),
				total: { ...numberCell(1002, count), data: of('products-by-star') },
				share: { value: 11 / 67, text: `${share(11 / 67)} (11/67)` },
				score: numberCell(81.5, decimal),
				year: { value: 2025, text: '2025' },
				recognised_on: { value: '2025-06-30', text: date('2025-06-30') },
				as_of: { value: '2026-09-30', text: date('2026-09-30') },
				potential: { value: true },
				goal: { value: 30, text: lang === 'vi' ? '≥ 30,0\u202f%' : '≥ 30.0%' }
			},
			{
				place: textCell('=Đồng Tháp'),
				total: numberCell(null, count, 'Chưa công bố'),
				share: { value: 0.5, text: share(0.5) },
				score: numberCell(-7.25, (value) => decimal(value, 2)),
				year: { value: 2024, text: '2024' },
				recognised_on: { value: null, text: MISSING },
				as_of: { value: '2025-01', text: asOf('2025-01') },
				potential: { value: false },
				goal: { value: 165, text: '≥ 165' }
			}
		]
	};
}

/** Hostile texts, one a row, with their number. */
export const hostileTable: TableData = {
	caption: HOSTILE[0],
	columns: [
		{ key: 'no', label: 'STT', numeric: true },
		{ key: '__proto__', label: '=1+1' }
	],
	rows: HOSTILE.map((text, at) =>
		Object.fromEntries([
			['no', { value: at + 1 }],
			['__proto__', { value: text }]
		])
	)
};

export function sampleFacts(lang: Lang): FileFacts {
	return {
		lang,
		subject: 'Sản phẩm theo hạng sao',
		finding: 'Đắk Lắk có 1.002 sản phẩm.',
		place: 'Đắk Lắk',
		asOf: '2026-09-30',
		base: 'Sổ đăng ký',
		system: 'Tính theo 63 tỉnh, thành (địa giới đến 30/06/2025).',
		filters: [{ label: 'Hạng sao', value: '4, 5' }],
		metric: 'products-by-star',
		definition: 'Số sản phẩm còn hiệu lực.',
		caveats: ['Không gồm tiềm năng 5 sao.', 'Làm tròn.'],
		sources: [
			{ title: 'Sổ đăng ký tỉnh', href: './nguon/so/' },
			{ title: 'Báo cáo', href: 'javascript:alert(1)' }
		],
		sample: true,
		snapshotId: '2026-09-30-1a2b3c4d5e6f',
		snapshotHash: 'ab'.repeat(32),
		url: 'https://ocop.example/tinh/63-66/?sao=4,5',
		madeAt: '2026-11-22 14:03'
	};
}
