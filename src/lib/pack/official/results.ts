import type { Row as PlacesRow } from '../../metrics/slice-places/metric';
import type { Row as BreakdownRow } from '../../metrics/slice-breakdown/metric';
import type { Row as SummaryRow } from '../../metrics/slice-summary/metric';
import type { Row as StarRow } from '../../metrics/products-by-star/metric';
import type { Row as ProducerRow } from '../../metrics/producers-by-kind/metric';
import type { Row as TargetRow } from '../../metrics/target-attainment/metric';
import type { MetricRequest } from '../../query/compile';
import { compareNames } from '../../text/collate';
import { qualifierOf, type Qualifier } from '../../text/grammar';
import { officialHeadings } from '../../text/official';
import type { TableCell } from '../../ui/table';
import type { ViewContext } from '../../views/context';
import { rateCell } from '../../views/official-columns';
import type { OfficialTable } from '../content';
import { packWords } from '../words';
import { countCell, numbered } from './cells';
import { ASK } from './requests';

/** Counts of a unit in the order of the columns; null where nothing is known. */
interface Counts {
	readonly products: number | null;
	/** How a publication states that number; left out, exactly. */
	readonly stated?: Qualifier;
	readonly stars5: number | null;
	readonly stars4: number | null;
	readonly stars3: number | null;
	readonly potential: number | null;
	readonly producers: number | null;
	readonly cooperative: number | null;
	readonly cooperative_group: number | null;
	readonly enterprise: number | null;
	readonly household: number | null;
}

interface Unit extends Counts {
	/** Null: products whose unit is not known so finely. */
	readonly placeId: string | null;
	readonly name: string;
}

const COLUMNS = [
	'products',
	'stars5',
	'stars4',
	'stars3',
	'potential',
	'producers',
	'cooperative',
	'cooperative_group',
	'enterprise',
	'household'
] as const satisfies readonly Exclude<keyof Counts, 'stated'>[];
/** Goals for the number of products, which a plan's column is about. */
const PLANNED: readonly (string | null)[] = ['products_total', 'products_3star_up'];

/** Results by unit, one line each, and the whole place in the last. */
export function resultsTable(context: ViewContext): OfficialTable {
	const { params, format, places } = context;
	const { lang, placeId, asOf, base } = params;
	const { official } = packWords(lang);
	const t = official.results;
	const heading = officialHeadings(lang);
	const units = base === 'register' ? registerUnits(context) : publishedUnits(context);
	const total: Unit = {
		...(base === 'register' ? registerTotal(context) : publishedCounts(context, placeId, 'own')),
		placeId,
		name: official.total
	};
	const goals = asked<TargetRow>(context, ASK.goals);
	const line = (unit: Unit): Readonly<Record<string, TableCell>> => {
		const goal = unit.placeId === null ? undefined : planOf(goals, unit.placeId, asOf);
		const stated = qualifierOf(goal?.actual_qualifier);
		return {
			unit: { value: unit.name },
			plan: countCell(goal?.goal ?? null, lang),
			done: countCell(goal?.actual ?? null, lang, stated),
			percent: rateCell(goal?.attainment ?? null, lang, stated),
			...Object.fromEntries(COLUMNS.map((key) => [key, countCell(unit[key], lang)])),
			products: countCell(unit.products, lang, unit.stated)
		};
	};
	const numeric = (key: string, label: string) => ({ key, label, numeric: true });
	return {
		id: 'results',
		sample: base === 'register' && params.hasSample,
		table: {
			caption: t.caption(places.name(placeId, lang), format.date(asOf)),
			columns: [
				numeric('no', official.no),
				{ key: 'unit', label: heading.unit },
				numeric('plan', heading.plan),
				numeric('done', heading.done),
				numeric('percent', heading.percent),
				...COLUMNS.map((key) => numeric(key, heading[key]))
			],
			rows: [...numbered(units.map(line)), { no: { value: null, text: '' }, ...line(total) }]
		},
		notes: base === 'register' ? [t.plans, t.producersOnce, official.register] : [t.plans, t.published]
	};
}

function asked<R>(context: ViewContext, ask: (params: ViewContext['params']) => MetricRequest): readonly R[] {
	const { metric, params } = ask(context.params);
	return context.rows<R>(metric, params);
}

/** The goal in use whose period the day lies in, the one that ends first; where none does, the latest before. */
function planOf(goals: readonly TargetRow[], placeId: string, asOf: string): TargetRow | undefined {
	const own = goals
		.filter(
			(row) =>
				row.place_id === placeId &&
				row.applies_to === 'place' &&
				row.is_used === true &&
				PLANNED.includes(row.target_metric)
		)
		.sort((a, b) => (String(a.period_end) < String(b.period_end) ? -1 : 1));
	return own.find((row) => String(row.period_end) >= asOf) ?? own.at(-1);
}

function registerUnits(context: ViewContext): Unit[] {
	const { lang } = context.params;
	const { elsewhere } = packWords(lang).official;
	const name = (row: PlacesRow) => (lang === 'vi' ? row.name_vi : row.name_en);
	const rows = asked<PlacesRow>(context, ASK.places).filter((row) => row.place_id !== null || row.products);
	return byName(
		rows.map((row) => ({
			placeId: row.place_id,
			name: row.place_id === null ? elsewhere : String(name(row)),
			products: row.products,
			stars5: row.stars_5,
			stars4: row.stars_4,
			stars3: row.stars_3,
			potential: row.potential,
			producers: row.producers,
			cooperative: row.cooperatives,
			cooperative_group: row.cooperative_groups,
			enterprise: row.enterprises,
			household: row.households
		}))
	);
}

/** Units in the order of the alphabet; what is not known so finely comes last. */
function byName(units: readonly Unit[]): Unit[] {
	return [...units].sort(
		(a, b) => Number(a.placeId === null) - Number(b.placeId === null) || compareNames(a.name, b.name)
	);
}

function registerTotal(context: ViewContext): Counts {
	const [summary] = asked<SummaryRow>(context, ASK.summary);
	const kinds = new Map(
		asked<BreakdownRow>(context, ASK.breakdown)
			.filter((row) => row.dimension === 'kind')
			.map((row) => [row.key, row.producers])
	);
	return {
		products: summary?.products ?? null,
		stars5: summary?.stars_5 ?? null,
		stars4: summary?.stars_4 ?? null,
		stars3: summary?.stars_3 ?? null,
		potential: summary?.potential ?? null,
		producers: summary?.producers ?? null,
		cooperative: kinds.get('cooperative') ?? 0,
		cooperative_group: kinds.get('cooperative_group') ?? 0,
		enterprise: kinds.get('enterprise') ?? 0,
		household: kinds.get('household') ?? 0
	};
}

/** Of the country its provinces; of a merged province those it was formed of; of any other itself alone. */
function publishedUnits(context: ViewContext): Unit[] {
	const { params, places } = context;
	const { lang, placeId, system } = params;
	const { predecessors } = places.get(placeId);
	const [ids, of] =
		placeId === 'vn'
			? ([places.provinces(system).map(({ id }) => id), 'own'] as const)
			: predecessors.length > 1
				? ([predecessors, 'parts'] as const)
				: ([[placeId], 'own'] as const);
	return byName(
		ids.map((id) => ({ placeId: id, name: places.name(id, lang), ...publishedCounts(context, id, of) }))
	);
}

function publishedCounts(context: ViewContext, placeId: string, of: 'own' | 'parts'): Counts {
	const isHere = (row: { readonly place_id: string | null }) => row.place_id === placeId;
	const star = asked<StarRow>(context, of === 'own' ? ASK.stars : ASK.starsOfParts).find(isHere);
	const producer = asked<ProducerRow>(context, of === 'own' ? ASK.producers : ASK.producersOfParts).find(
		isHere
	);
	return {
		products: star?.total ?? null,
		stated: qualifierOf(star?.total_qualifier),
		stars5: star?.stars_5 ?? null,
		stars4: star?.stars_4 ?? null,
		stars3: star?.stars_3 ?? null,
		potential: star?.potential ?? null,
		producers: producer?.total ?? null,
		cooperative: producer?.cooperative ?? null,
		cooperative_group: producer?.cooperative_group ?? null,
		enterprise: producer?.enterprise ?? null,
		household: producer?.household ?? null
	};
}
