import type { Row } from '../engine/engine';
import { DEFAULT_SLICE, type Slice } from '../filters/slice';
import { SLICE_PARAMS, type Params } from '../metrics/metric';
import type { Row as FigureRow } from '../metrics/published-figures/metric';
import type { Row as DecisionRow } from '../metrics/slice-decisions/metric';
import type { Row as ListedRow } from '../metrics/dossier-evidence/metric';
import type { Row as EvidenceRow } from '../metrics/slice-evidence/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Row as SourceRow } from '../metrics/source-directory/metric';
import type { MetricRequest } from '../query/compile';
import { slicesBehind, type SliceBehind } from './behind';
import { figuresUsed } from './figures';
import { isOfRegister, rowsOf, type ResolvedDossier } from './resolve';

/** Rows of the register behind a number, with what they were recognised by. */
export interface SliceEvidence {
	readonly behind: SliceBehind;
	/** The number as these rows give it. */
	readonly count: number;
	/** The first of them. */
	readonly products: readonly EvidenceRow[];
	readonly decisions: readonly DecisionRow[];
}

/** Rows of the register behind a number that no slice holds. */
export interface ListedEvidence {
	/** The number as all rows give it, and what it counts of them. */
	readonly count: number;
	readonly counts: 'products' | 'producers' | 'communes' | 'recognitions' | 'dossiers';
	/** What the rows should give: the number itself, or of a share its numerator. */
	readonly of: number;
	readonly isNumerator: boolean;
	/** The first of them, and how many there are. */
	readonly rows: readonly ListedRow[];
	readonly entries: number;
}

/** Printed figures behind a number, of the place itself or of one it is the sum of. */
export interface FigureEvidence {
	readonly placeId: string;
	/** The number of the part, where the number is a sum. */
	readonly part: number | null;
	readonly figures: readonly FigureRow[];
}

export interface Evidence {
	readonly slices: readonly SliceEvidence[];
	readonly listed: ListedEvidence | null;
	readonly figures: readonly FigureEvidence[];
	/** Goals of the old provinces that a number of a merged one is made of. */
	readonly goals: readonly TargetRow[];
	/** Publications and registers named anywhere, by id. */
	readonly sources: ReadonlyMap<string, SourceRow>;
}

export type Ask = (request: MetricRequest) => Promise<Row[]>;

/**
 * What stands behind a number: rows of the register, or printed figures.
 * @param column the column of the number
 * @param row the row it stands in
 * @param predecessors old provinces the place was formed of; none for places of system 63
 */
export async function evidenceOf(
	found: ResolvedDossier,
	column: string,
	row: Row,
	predecessors: readonly string[],
	ask: Ask
): Promise<Evidence> {
	const goals = await goalParts(found, row, ask);
	const [slices, listed, figures, sources] = [
		await Promise.all(slicesBehind(found, column, row).map((behind) => sliceEvidence(behind, ask))),
		await listedEvidence(found, column, row, ask),
		isOfRegister(found) || goals.length > 0
			? []
			: await figureEvidence(found, column, row, predecessors, ask),
		await ask({ metric: 'source-directory', params: {} })
	];
	const byId = (sources as unknown as SourceRow[]).map(
		(source) => [String(source.source_id), source] as const
	);
	return { slices, listed, figures, goals, sources: new Map(byId) };
}

/** The rows of a slice as a metric over slices gives them. */
export function sliceRequest(metric: 'slice-evidence' | 'slice-decisions', slice: Slice): MetricRequest {
	const all: Partial<Params> = { ...DEFAULT_SLICE, ...slice, as_of: slice.asOf ?? undefined };
	return { metric, params: Object.fromEntries(SLICE_PARAMS.map((name) => [name, all[name]])) };
}

/** The number as the rows behind it give it; each row tells the size of the whole slice. */
export function countOf({ counts }: SliceBehind, [first]: readonly EvidenceRow[]): number {
	return first?.[`slice_${counts}`] ?? 0;
}

async function sliceEvidence(behind: SliceBehind, ask: Ask): Promise<SliceEvidence> {
	if (!behind.slice) return { behind, count: 0, products: [], decisions: [] };
	const products = (await ask(sliceRequest('slice-evidence', behind.slice))) as unknown as EvidenceRow[];
	const decisions = (await ask(sliceRequest('slice-decisions', behind.slice))) as unknown as DecisionRow[];
	return { behind, count: countOf(behind, products), products, decisions };
}

/** Null where the metric declares none for the column, or the number is none of the register's rows. */
async function listedEvidence(
	found: ResolvedDossier,
	column: string,
	row: Row,
	ask: Ask
): Promise<ListedEvidence | null> {
	const { metric, day } = found;
	const declared = metric.evidence?.[column];
	if (!declared || !isOfRegister(found)) return null;
	const isOfTarget = declared === 'target-evidence';
	// A goal that no register answers may have a reported actual, which has a source in place of rows.
	if (isOfTarget && row['actual_basis'] !== 'register') return null;
	const params = isOfTarget ? { target: String(row['target_id']) } : { place: String(row['place_id']) };
	const rows = await ask({ metric: declared, params: { as_of: day, ...params } });
	const [first] = rows as unknown as ListedRow[];
	const { numerator, actual } = row;
	return {
		count: first?.counted ?? 0,
		counts: (first?.counts ?? 'products') as ListedEvidence['counts'],
		of: Number(isOfTarget ? (numerator ?? actual) : row[column]),
		isNumerator: isOfTarget && numerator !== null && column !== 'numerator',
		rows: rows as unknown as ListedRow[],
		entries: first?.entries ?? 0
	};
}

async function goalParts({ metric, request }: ResolvedDossier, row: Row, ask: Ask): Promise<TargetRow[]> {
	if (metric.id !== 'target-merged') return [];
	const ids = String(row['target_ids']).split(' ');
	const goals = await ask({ metric: 'target-attainment', params: request.params });
	return (goals as unknown as TargetRow[]).filter(({ target_id }) => ids.includes(String(target_id)));
}

async function figureEvidence(
	found: ResolvedDossier,
	column: string,
	row: Row,
	predecessors: readonly string[],
	ask: Ask
): Promise<FigureEvidence[]> {
	const { metric, day, dossier, request } = found;
	const figures = (await ask({
		metric: 'published-figures',
		params: { as_of: day }
	})) as unknown as FigureRow[];
	const { place } = dossier.slice;
	const own = figuresUsed(metric, column, row, figures, [place, ...predecessors]);
	if (own.length > 0 || predecessors.length === 0) return [{ placeId: place, part: null, figures: own }];
	// A sum over the provinces it was formed of: each is a row of the same question under the old boundaries.
	const old = await ask({ ...request, params: { ...request.params, system: '63' } });
	return predecessors.map((placeId) => {
		const slice: Slice = { ...dossier.slice, place: placeId, system: '63' };
		const [part] = rowsOf({ ...found, dossier: { ...dossier, slice } }, old);
		const value = part?.[column];
		return {
			placeId,
			part: typeof value === 'number' ? value : null,
			figures: part ? figuresUsed(metric, column, part, figures, [placeId]) : []
		};
	});
}
