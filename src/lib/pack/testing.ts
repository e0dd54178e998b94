import type { Deck, Slide } from '../deck/slide';
import { formats, type Lang } from '../text/format';
import type { TableData } from '../ui/table';
import type { NumberToken, RichText } from '../views/view';
import type { OfficialTable, PackContent, PackPicture } from './content';
import { packWords } from './words';

/** Numbers of the example deck: each is looked for in every file of a pack. */
export const NUMBERS = {
	total: 1306,
	five: 11,
	four: 294,
	three: 1001,
	producers: 720,
	share: 0.3847
} as const;
export const MADE = Date.UTC(2026, 9, 5, 8, 30);

export interface Example {
	readonly lang?: Lang;
	readonly placeName?: string;
	/** Text that stands in every place where data can bring text. */
	readonly text?: string;
	/** Rows of the table slide and of the list of products. */
	readonly rows?: number;
}

/** A deck made by hand, with every kind of slide. */
export function exampleDeck({
	lang = 'vi',
	placeName = 'Vĩnh Long',
	text = 'Bưởi năm roi',
	rows = 40
}: Example = {}): Deck {
	const format = formats(lang);
	const token = (value: number, shown = format.count(value)): NumberToken => ({
		...{ value, text: shown, metric: 'products-by-star', place: '34-86', asOf: '2026-09-30' }
	});
	const opening: RichText = [
		...[`${placeName}: `, token(NUMBERS.total), ` (`, token(NUMBERS.five), ' / ', token(NUMBERS.four), ' / '],
		...[token(NUMBERS.three), '), ', token(NUMBERS.producers), '.']
	];
	const table: TableData = {
		caption: text,
		columns: [
			{ key: 'name', label: packWords(lang).official.products.name },
			{ key: 'stars', label: packWords(lang).official.products.stars, numeric: true },
			{ key: 'note', label: text }
		],
		rows: Array.from({ length: rows }, (_, at) => ({
			name: { value: `${text} ${at + 1}` },
			stars: { value: 3 + (at % 3), text: String(3 + (at % 3)) },
			note: { value: at % 4 === 0 ? null : text, text: at % 4 === 0 ? '…' : text }
		}))
	};
	const slide = (id: Slide['id'], body: Slide['body']): Slide => ({
		id,
		title: `${placeName}: ${text}, ${format.count(NUMBERS.total)}`,
		body,
		notes: [`${text}.`],
		rows: [table],
		requests: [],
		sources: [{ id: 'src', title: text, publisher: text }],
		sample: true
	});
	return {
		placeId: '34-86',
		placeName,
		asOf: '2026-09-30',
		slides: [
			slide('opening', { kind: 'sentence', text: opening, points: [[text], opening] }),
			slide('measures', {
				kind: 'measures',
				measures: [
					{ label: text, number: token(NUMBERS.total), detail: text },
					{ label: text, number: token(NUMBERS.five), detail: '' },
					{ label: text, number: token(NUMBERS.share, format.share(NUMBERS.share)), detail: text },
					{ label: text, number: null, detail: text },
					{ label: text, number: token(NUMBERS.producers), detail: text }
				]
			}),
			slide('stars', {
				kind: 'figure',
				figure: {
					...{
						chartId: 'stars-by-year',
						title: text,
						shaped: [],
						finding: text,
						table,
						metric: 'products-by-star'
					},
					...{ sources: [], sample: true, notes: [] }
				},
				series: {
					kind: 'stacked-bar',
					unit: 'integer',
					categories: ['2025', '2026', text],
					series: [
						{ name: text, values: [NUMBERS.three, null, 1], colour: 'accent' },
						{ name: '4 sao', values: [NUMBERS.four, 0, null], colour: 'muted' }
					]
				}
			}),
			slide('attainment', { kind: 'table', table }),
			slide('exceptions', { kind: 'list', points: Array.from({ length: rows }, () => [text]) }),
			slide('decisions', { kind: 'empty', reason: text })
		]
	};
}

export function exampleContent(example: Example = {}): PackContent {
	const { lang = 'vi', text = 'Bưởi năm roi', rows = 40 } = example;
	const t = packWords(lang);
	const deck = exampleDeck(example);
	const { count } = formats(lang);
	const official = (id: OfficialTable['id'], numbers: readonly number[]): OfficialTable => ({
		id,
		sample: true,
		notes: [text],
		table: {
			caption: `${t.sheets[id]}: ${text}`,
			columns: [
				{ key: 'no', label: t.official.no, numeric: true },
				{ key: 'name', label: text },
				{ key: 'number', label: t.official.total, numeric: true },
				{ key: 'day', label: t.official.products.until, kind: 'date' }
			],
			rows: Array.from({ length: rows }, (_, at) => ({
				no: { value: at + 1, text: String(at + 1) },
				name: { value: text },
				number: { value: numbers[at] ?? at, text: count(numbers[at] ?? at) },
				day: { value: '2027-03-01', text: formats(lang).date('2027-03-01') }
			}))
		}
	});
	return {
		facts: {
			...{
				lang,
				placeId: deck.placeId,
				placeName: deck.placeName,
				asOf: deck.asOf,
				sample: true,
				made: MADE
			},
			base: lang === 'vi' ? 'Sổ đăng ký' : 'Register',
			system: text,
			snapshotId: '2026-09-30-1a2b3c4d5e6f',
			url: 'https://example.org/trinh-bay/?noi=34-86'
		},
		deck,
		official: [
			official('results', Object.values(NUMBERS)),
			...(['products', 'due', 'groups', 'goals'] as const).map((id) => official(id, []))
		],
		definitions: [
			{ metric: 'products-by-star', title: text, definition: text, caveats: [text], statements: [text] }
		],
		sources: [{ id: 'src', title: text, publisher: text }],
		statements: { stars: [text] }
	};
}

/** A drawing as the charts make them, small. */
export function examplePicture(label = 'Vĩnh Long'): PackPicture {
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60" font-family="'Source Sans 3 Variable', sans-serif"><rect x="10" y="10" width="200" height="30" fill="#005d9f"/><text x="12" y="55" font-size="12">${label}</text></svg>`;
	return { slide: 'stars', svg: drawing, png: null, drawing };
}
