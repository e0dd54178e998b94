import { describe, expect, test } from 'vitest';
import { decodeDossier } from '../dossier/codec';
import { numberPath } from '../dossier/link';
import { isSame, resolve, rowsOf } from '../dossier/resolve';
import { askExpiry } from '../expiry/answer';
import { expiryFigures } from '../expiry/figures';
import { DEFAULT_EXPIRY } from '../expiry/state';
import { stockTable } from '../expiry/stock';
import { DEFAULT_SLICE, type Slice } from '../filters/slice';
import { METRICS } from '../metrics/registry';
import { requestKey, type MetricRequest } from '../query/compile';
import { miniAsk } from '../records/testing';
import type { TableData } from '../ui/table';
import type { Row } from '../engine/engine';
import { sliceFigures, yearsFigure } from './figures';
import { answerOf, PARTS, partRequest, yearsRequest, type Part, type YearRow } from './questions';

const newest = '2026-09-30';
const slice = (more: Partial<Slice>): Slice => ({ ...DEFAULT_SLICE, ...more });

const answers = new Map<string, Promise<Row[]>>();
/** Most numbers of a table are of one question. */
function ask(request: MetricRequest): Promise<Row[]> {
	const key = requestKey(request);
	const held = answers.get(key) ?? miniAsk().then(async (asked) => [...(await asked<Row>(request))]);
	answers.set(key, held);
	return held;
}

async function workbench(of: Slice): Promise<TableData[]> {
	const question = { slice: of, newest };
	const parts = {} as Record<Part, Row[]>;
	for (const part of PARTS) parts[part] = await ask(partRequest(part, question));
	const answer = answerOf(question, parts);
	const before = (await ask(yearsRequest(question))) as unknown as YearRow[];
	const yearly = yearsFigure({ of: answer, before }, of, 'vi');
	const figures = Object.values(sliceFigures(answer, of, 'vi'));
	return [...figures, yearly].flatMap((figure) => (figure ? [figure.table] : []));
}

async function radar(of: Partial<Slice>): Promise<TableData[]> {
	const asked = { slice: { ...DEFAULT_EXPIRY, ...of }, newest };
	const answer = await askExpiry(async <R>(request: MetricRequest) => (await ask(request)) as R[], asked);
	const figures = Object.values(expiryFigures(answer, asked.slice, 'vi'));
	return [...figures.flatMap((figure) => (figure ? [figure.table] : [])), stockTable(answer, 'vi')];
}

/** Every number of the tables, asked again as its dossier asks. */
async function askedAgain(tables: readonly TableData[]) {
	let [numbers, without] = [0, 0];
	for (const { caption, rows } of tables)
		for (const row of rows)
			for (const [key, cell] of Object.entries(row)) {
				if (typeof cell.value !== 'number') continue;
				if (!cell.data) {
					without++;
					continue;
				}
				const path = numberPath({ ...cell.data, value: cell.value });
				const about = `${caption}, ${key}: ${path}`;
				const { dossier, unknown } = decodeDossier(new URLSearchParams(path.slice(path.indexOf('?'))));
				expect(unknown, about).toEqual([]);
				const resolved = resolve(dossier!, newest);
				if (resolved.kind !== 'found') throw new Error(`${about}: ${resolved.kind}`);
				const { found } = resolved;
				const same = rowsOf(found, await ask(found.request));
				expect(same, about).toHaveLength(1);
				const column = found.dossier.column!;
				const again = same[0]![column];
				expect(typeof again === 'number' && isSame(cell.value, again), `${about} ≠ ${again}`).toBe(true);
				expect(METRICS.get(cell.data.metric)!.text.vi.columns?.[column], about).toBeDefined();
				numbers++;
			}
	return { numbers, without };
}

describe('every number of the tables behind the charts opens a dossier that says the same', () => {
	test.each([
		['the country', slice({ asOf: '2023-08-31' })],
		['stars chosen: the other stars keep their numbers', slice({ asOf: '2023-08-31', stars: [3] })],
		['an outcome, of all ever recognised', slice({ standing: 'ever', outcomes: ['new'], asOf: '2022' })],
		[
			'an old province, one kind',
			slice({ place: '63-02', system: '63', kinds: ['cooperative'], asOf: '2024' })
		]
	])('workbench: %s', async (_, of) => {
		const { numbers, without } = await askedAgain(await workbench(of));
		expect(numbers).toBeGreaterThan(60);
		// Months in which nothing runs out, and shares of a value that no product has.
		expect(without).toBeLessThan(100);
	});

	test.each([{ asOf: '2023-08-31' }, { asOf: '2024', within_months: 24, place: '34-08' }])(
		'expiry radar: %o',
		async (of) => {
			const { numbers } = await askedAgain(await radar(of));
			expect(numbers).toBeGreaterThan(20);
		}
	);
});
