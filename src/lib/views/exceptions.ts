import type { Row as ChangeRow } from '../metrics/product-changes/metric';
import type { Row as QualityRow } from '../metrics/data-quality/metric';
import type { Row as ReportRow } from '../metrics/star-reports/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Status } from '../charts/kit/status';
import { fill, grammar, textOf } from '../text/grammar';
import type { ViewContext } from './context';
import { speakers, starRows } from './star-figures';
import { actualClause, actualNumber, apartClause, baselineNumber, levelClause } from './target-clauses';
import { missingOf, periodText, statusOf, statusText, titleOf } from './target-words';
import { targetRows } from './target-figures';
import type { NumberToken, RichText } from './view';

/** Something that needs a reader's attention, worst first. */
export interface Exception {
	readonly status: Status | null;
	readonly statusText: string | null;
	readonly text: RichText;
	readonly href: string | null;
}

const BAD: readonly string[] = ['regressing', 'behind', 'not_met', 'below'];
const MOST = 5;

function targetException(context: ViewContext, row: TargetRow, withPlace: boolean): Exception {
	const { words, params, placeName, placeHref, format, scope } = context;
	const place = withPlace ? `${placeName(String(row.place_id))}: ` : '';
	const common = {
		name: `${place}${titleOf(context, row)} (${periodText(context, row)})`,
		level: levelClause(context, row, scope)
	};
	const asOf = format.asOf(String(row.actual_as_of));
	const { status, baseline, actual } = row;
	const text =
		status === 'regressing' && baseline !== null && actual !== null
			? fill<NumberToken>(words.exceptions.away, {
					...common,
					moves: grammar(params.lang).moves(
						baselineNumber(context, row, scope),
						actualNumber(context, row, scope),
						null,
						[format.asOf(String(row.baseline_as_of)), asOf]
					)
				})
			: fill<NumberToken>(words.exceptions.gap, {
					...common,
					actual: actualClause(context, row, scope, asOf),
					// Of a goal of more than 230 the least is missing, which no column holds.
					apart:
						missingOf(row) === -(row.gap ?? 0)
							? apartClause(context, row, scope)
							: textOf(apartClause(context, { ...row, gap: -missingOf(row) }, scope))
				});
	return {
		status: statusOf(row),
		statusText: statusText(context, row),
		text,
		href: withPlace ? placeHref(String(row.place_id)) : null
	};
}

function worst(rows: readonly TargetRow[]): TargetRow[] {
	return rows
		.filter((row) => BAD.includes(String(row.status)))
		.sort(
			(a, b) =>
				(a.attainment ?? 0) - (b.attainment ?? 0) || String(a.target_id).localeCompare(String(b.target_id))
		);
}

/** Totals that are lower than the publication before: lapses, withdrawals, or another way of counting. */
function falls(context: ViewContext, placeIds: ReadonlySet<string>): Exception[] {
	const { params, rows, count, words, format, placeName, placeHref } = context;
	const total = (row: ReportRow) => {
		const [place, asOf] = [String(row.place_id), String(row.as_of)];
		return count(row.total ?? 0, 'star-reports', place, asOf, 'total', `${asOf}.${row.source_id}`);
	};
	if (params.base !== 'published') return [];
	const year = Number(params.asOf.slice(0, 4));
	const last = new Map<string, ReportRow>();
	const found: Exception[] = [];
	for (const row of rows<ReportRow>('star-reports', { as_of: params.asOf })) {
		const id = String(row.place_id);
		if (row.total === null || !placeIds.has(id)) continue;
		const before = last.get(id);
		const recent = Number(String(row.as_of).slice(0, 4)) >= year - 2;
		if (
			before?.total != null &&
			before.as_of !== row.as_of &&
			row.total < before.total &&
			row.total_qualifier === 'exact' &&
			recent
		) {
			found.push({
				status: null,
				statusText: null,
				text: fill<NumberToken>(words.exceptions.fell, {
					place: placeName(id),
					moves: grammar(params.lang).moves(total(before), total(row), 'product', [
						format.asOf(String(before.as_of)),
						format.asOf(String(row.as_of))
					])
				}),
				href: placeHref(id)
			});
		}
		last.set(id, row);
	}
	return found;
}

/** National: the country's own goals off course, then the provinces furthest behind, falls, and silence. */
export function nationalExceptions(context: ViewContext): Exception[] {
	const { words, params, places, format } = context;
	const targets = targetRows(context);
	const national = worst(targets.filter((row) => row.place_id === 'vn' && row.applies_to === 'place'));
	const provincial = worst(
		targets.filter((row) => row.level === 'province' && row.applies_to === 'place')
	).slice(0, MOST);
	const all = places.provinces(params.system);
	const silent = starRows(context).filter((row) => row.place_id !== 'vn' && row.total === null);
	const g = grammar(params.lang);
	const number = (value: number): NumberToken => ({
		...{ value, text: format.count(value), metric: 'products-by-star', place: 'vn', asOf: params.asOf }
	});
	return [
		...national.map((row) => targetException(context, row, true)),
		...provincial.map((row) => targetException(context, row, true)),
		...falls(context, new Set(all.map((place) => place.id))).slice(0, MOST),
		...(silent.length > 0
			? [
					{
						status: 'no_data' as const,
						statusText: null,
						text: fill<NumberToken>(g.agreed(silent.length, words.exceptions.noFigure), {
							part: g.outOf(number(silent.length), number(all.length), 'province')
						}),
						href: '/sao/'
					}
				]
			: [])
	];
}

/** One place: goals off course, falls, lapses, an old total. */
export function placeExceptions(
	context: ViewContext,
	rows: {
		/** All targets shown on the page, and those of the place itself. */
		targets: readonly TargetRow[];
		ownTargets: readonly TargetRow[];
		change: ChangeRow | undefined;
		quality: readonly QualityRow[];
	}
): Exception[] {
	const { t, words, params, format, count } = context;
	const { targets, ownTargets, change, quality } = rows;
	const star = starRows(context).find((row) => row.place_id === params.placeId);
	const plain = (text: string | RichText, href: string | null = null): Exception => ({
		status: null,
		statusText: null,
		text: typeof text === 'string' ? [text] : text,
		href
	});
	const stale =
		star?.total_as_of && Number(star.total_as_of.slice(0, 4)) <= Number(params.asOf.slice(0, 4)) - 3;
	const withoutTargets = targets.length === 0 ? t.exceptions.noTarget : t.exceptions.onlyOldTargets;
	return [
		...worst(ownTargets)
			.slice(0, MOST)
			.map((row) => targetException(context, row, false)),
		...falls(context, speakers(context, params.placeId)),
		...(change?.lapsed
			? [
					plain(
						fill<NumberToken>(words.exceptions.lapsed, {
							products: grammar(params.lang).counted(
								count(
									change.lapsed,
									'product-changes',
									params.placeId,
									String(change.printed_as_of),
									'lapsed'
								),
								'product'
							),
							year: params.asOf.slice(0, 4)
						})
					)
				]
			: []),
		...(stale && star.total_as_of ? [plain(t.exceptions.old(format.asOf(star.total_as_of)))] : []),
		...(ownTargets.length === 0 ? [plain(withoutTargets)] : []),
		...(quality.length > 0
			? [plain(`${t.exceptions.disagree}: ${format.count(quality.length)}`, '#findings')]
			: [])
	];
}
