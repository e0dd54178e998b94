import type { TargetRow } from '../../lib/schema/target';
import type { TargetExplanationRow } from '../../lib/schema/target_explanation';
import type { Report } from '../finding';
import type { ExplanationFile } from '../read/targets';
import { isIsoDate, parseAsOf } from './as-of';
import { near, suggestion } from './near';

const KEYS = ['date', 'office', 'language', 'sample'] as const;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
/** `products_3star_up-2021-2025`, `products_new_3star_up-2023`. */
const METRIC_PERIOD = /^([a-z0-9_]+?)-(\d{4})(?:-(\d{4}))?$/;

export interface ExplanationContext {
	readonly targets: readonly TargetRow[];
	/** Whether made-up texts that show the form are wanted. */
	readonly withSample: boolean;
	readonly report: Report;
}

/** Explanations of units, one row a file and goal it speaks of; a file that cannot be used is reported and left out. */
export function modelTargetExplanations(
	files: readonly ExplanationFile[],
	{ targets, withSample, report }: ExplanationContext
): TargetExplanationRow[] {
	return files.flatMap((file) => {
		const read = readFile(file, report);
		const meant = targetsMeant(file, targets, report);
		if (!read || (read.is_sample && !withSample)) return [];
		return meant.map(({ target_id }) => ({ target_id, ...read, file: file.file }));
	});
}

function readFile(
	{ file, text }: ExplanationFile,
	report: Report
): Omit<TargetExplanationRow, 'target_id' | 'file'> | null {
	let fits = true;
	const wrong = (row: number, column: string, value: string, vi: string, en: string) => {
		fits = false;
		report({
			rule: 'explanation-not-valid',
			severity: 'error',
			table: 'target_explanation',
			where: { file, row, column, value },
			vi,
			en
		});
	};
	const [, head, body = ''] = FRONT_MATTER.exec(text) ?? [];
	if (head === undefined) {
		wrong(
			1,
			'---',
			text.split('\n', 1)[0] ?? '',
			'Tệp phải mở đầu bằng phần khai báo giữa hai dòng "---", có date: yyyy-mm-dd và office: tên cơ quan.',
			'The file must begin with a head between two lines "---", with date: yyyy-mm-dd and office: name of the office.'
		);
		return null;
	}
	const cells = new Map<string, string>();
	head.split('\n').forEach((line, i) => {
		if (line.trim() === '') return;
		const [, key = line.trim(), value = ''] = /^([a-z]+):\s*(.*?)\s*$/.exec(line) ?? [];
		if ((KEYS as readonly string[]).includes(key) && !cells.has(key)) cells.set(key, value);
		else {
			const meant = suggestion(near(key, KEYS));
			wrong(
				i + 2,
				key,
				value,
				`Phần khai báo chỉ có ${KEYS.join(', ')}, mỗi mục một lần.${meant.vi}`,
				`The head has ${KEYS.join(', ')} only, each once.${meant.en}`
			);
		}
	});
	const date = cells.get('date') ?? '';
	const office = cells.get('office') ?? '';
	const language = cells.get('language') ?? 'vi';
	const sample = cells.get('sample') ?? 'false';
	if (!isIsoDate(date)) wrong(1, 'date', date, 'Ngày phải viết yyyy-mm-dd.', 'The date must be yyyy-mm-dd.');
	if (office === '')
		wrong(1, 'office', office, 'Phải ghi cơ quan giải trình.', 'The office that explains must be named.');
	if (language !== 'vi' && language !== 'en')
		wrong(1, 'language', language, 'Ngôn ngữ phải là vi hoặc en.', 'The language must be vi or en.');
	if (sample !== 'true' && sample !== 'false')
		wrong(1, 'sample', sample, 'Phải là true hoặc false.', 'It must be true or false.');
	const words = body.trim();
	const firstLine = head.split('\n').length + 3;
	if (words === '') wrong(firstLine, 'text', '', 'Không có lời giải trình.', 'There is no explanation.');
	// What is shown is paragraphs, lists and emphasis; a page takes no markup from a file.
	const markup = /<[a-z!/][^>]*>/i.exec(words)?.[0];
	if (markup)
		wrong(
			firstLine,
			'text',
			markup,
			'Không dùng thẻ HTML; chỉ dùng đoạn văn, danh sách, **chữ đậm**.',
			'No HTML; use paragraphs, lists and **emphasis** only.'
		);
	return fits
		? {
				dated: date,
				office,
				language: language as TargetExplanationRow['language'],
				text: words,
				is_sample: sample === 'true'
			}
		: null;
}

/** The goals a file's place and name stand for; none is reported. */
function targetsMeant(
	{ file, place, name }: ExplanationFile,
	targets: readonly TargetRow[],
	report: Report
): TargetRow[] {
	const ofPlace = targets.filter((row) => row.place_id === place);
	const [, metric, start = '', end = start] = METRIC_PERIOD.exec(name) ?? [];
	const first = parseAsOf(start)?.as_of_from;
	const last = parseAsOf(end)?.as_of_to;
	const meant = ofPlace.filter(
		(row) =>
			row.target_id === name ||
			(row.target_metric === metric && row.period_start === first && row.period_end === last)
	);
	if (meant.length > 0) return meant;
	const names = ofPlace.map(
		(row) =>
			`${row.target_metric}-${[...new Set([row.period_start.slice(0, 4), row.period_end.slice(0, 4)])].join('-')}`
	);
	const near3 = suggestion(
		ofPlace.length > 0 ? near(name, names) : near(place, new Set(targets.map((row) => row.place_id)))
	);
	report({
		rule: 'explanation-without-target',
		severity: 'error',
		table: 'target_explanation',
		where: {
			file,
			row: 1,
			column: ofPlace.length > 0 ? 'file' : 'folder',
			value: ofPlace.length > 0 ? name : place
		},
		vi:
			(ofPlace.length > 0
				? 'Tên tệp phải là mã chỉ tiêu (t52) hoặc điều phải đạt và kỳ (products_3star_up-2021-2025) của địa bàn này.'
				: 'Thư mục phải là mã địa bàn có chỉ tiêu (63-10, vn).') + near3.vi,
		en:
			(ofPlace.length > 0
				? 'The file must be named after a target id (t52) or a metric and period (products_3star_up-2021-2025) of this place.'
				: 'The folder must be the id of a place that has targets (63-10, vn).') + near3.en
	});
	return [];
}
