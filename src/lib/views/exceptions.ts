import type { Row as ChangeRow } from '../metrics/product-changes/metric';
import type { Row as QualityRow } from '../metrics/data-quality/metric';
import type { Row as ReportRow } from '../metrics/star-reports/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Status } from '../charts/kit/status';
import type { ViewContext } from './context';
import { speakers, starRows } from './star-figures';
import { gapText, goalText, periodText, statusOf, statusText, titleOf, valueText } from './target-words';
import { targetRows } from './target-figures';
import type { RichText } from './view';

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
	const { t, placeName, placeHref, format, scope } = context;
	const name = `${withPlace ? `${placeName(String(row.place_id))}: ` : ''}${titleOf(context, row)} (${periodText(context, row)}) `;
	const number = {
		value: row.actual ?? 0,
		text: valueText(context, row, row.actual ?? 0),
		metric: 'target-attainment',
		place: String(row.place_id),
		asOf: String(row.actual_as_of),
		column: 'actual',
		row: String(row.target_id),
		scope
	};
	const away = row.status === 'regressing' && row.baseline !== null;
	const tail = away
		? t.exceptions
				.away(valueText(context, row, row.baseline ?? 0), '\u0000', goalText(context, row))
				.split('\u0000')
		: ['', t.exceptions.gap(gapText(context, row), goalText(context, row))];
	return {
		status: statusOf(row),
		statusText: statusText(context, row),
		text: away
			? [name.trimEnd(), tail[0] ?? '', number, `${tail[1] ?? ''} (${format.asOf(String(row.actual_as_of))})`]
			: [name, number, ` (${format.asOf(String(row.actual_as_of))})`, tail[1] ?? ''],
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
	const { params, rows, count, t, format, placeName, placeHref } = context;
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
				text: [
					`${placeName(id)}: `,
					count(row.total, 'star-reports', id, String(row.as_of), 'total', `${row.as_of}.${row.source_id}`),
					` (${format.asOf(String(row.as_of))})`,
					t.exceptions.fell(format.count(before.total), format.asOf(String(before.as_of)))
				],
				href: placeHref(id)
			});
		}
		last.set(id, row);
	}
	return found;
}

/** National: the country's own goals off course, then the provinces furthest behind, falls, and silence. */
export function nationalExceptions(context: ViewContext): Exception[] {
	const { t, params, places, format } = context;
	const targets = targetRows(context);
	const national = worst(targets.filter((row) => row.place_id === 'vn' && row.applies_to === 'place'));
	const provincial = worst(
		targets.filter((row) => row.level === 'province' && row.applies_to === 'place')
	).slice(0, MOST);
	const all = places.provinces(params.system);
	const silent = starRows(context).filter((row) => row.place_id !== 'vn' && row.total === null);
	return [
		...national.map((row) => targetException(context, row, true)),
		...provincial.map((row) => targetException(context, row, true)),
		...falls(context, new Set(all.map((place) => place.id))).slice(0, MOST),
		...(silent.length > 0
			? [
					{
						status: 'no_data' as const,
						statusText: null,
						text: [t.exceptions.noFigure(format.count(silent.length), format.count(all.length))],
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
	const { t, params, format } = context;
	const { targets, ownTargets, change, quality } = rows;
	const star = starRows(context).find((row) => row.place_id === params.placeId);
	const plain = (text: string, href: string | null = null): Exception => ({
		status: null,
		statusText: null,
		text: [text],
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
			? [plain(t.exceptions.lapsed(format.count(change.lapsed), params.asOf.slice(0, 4)))]
			: []),
		...(stale && star.total_as_of ? [plain(t.exceptions.old(format.asOf(star.total_as_of)))] : []),
		...(ownTargets.length === 0 ? [plain(withoutTargets)] : []),
		...(quality.length > 0
			? [plain(`${t.exceptions.disagree}: ${format.count(quality.length)}`, '#findings')]
			: [])
	];
}
