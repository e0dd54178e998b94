import type { Row as BreakdownRow } from '../../metrics/slice-breakdown/metric';
import type { Row as GroupRow } from '../../metrics/products-by-group/metric';
import { sliceText } from '../../slice/words';
import type { ViewContext } from '../../views/context';
import { rateCell } from '../../views/official-columns';
import type { OfficialTable } from '../content';
import { packWords } from '../words';
import { countCell, numbered } from './cells';
import { ASK } from './requests';

/** Products by the six groups of 919/QĐ-TTg, and their sum. */
export function groupsTable(context: ViewContext): OfficialTable {
	const { params, format, placeName } = context;
	const { lang, placeId, asOf, base } = params;
	const { official } = packWords(lang);
	const t = official.groups;
	const { counts, printed } = base === 'register' ? registered(context) : published(context);
	const isKnown = counts.some((count) => count !== null);
	const sum = isKnown ? counts.reduce<number>((all, count) => all + (count ?? 0), 0) : null;
	const line = (name: string, count: number | null) => ({
		group: { value: name },
		products: countCell(count, lang),
		share: rateCell(count === null || !sum ? null : count / sum, lang)
	});
	return {
		id: 'groups',
		sample: base === 'register' && params.hasSample,
		table: {
			caption: t.caption(placeName(placeId), format.date(asOf)),
			columns: [
				{ key: 'no', label: official.no, numeric: true },
				{ key: 'group', label: t.group },
				{ key: 'products', label: t.products, numeric: true },
				{ key: 'share', label: t.share, numeric: true }
			],
			rows: [
				...numbered(sliceText(lang).groups.map((name, at) => line(name, counts[at] ?? null))),
				{ no: { value: null, text: '' }, ...line(official.total, sum) }
			]
		},
		notes: base === 'register' ? [official.register] : [printed ? t.printed(format.asOf(printed)) : t.none]
	};
}

interface Groups {
	/** One per group 1–6; null where nothing is published. */
	readonly counts: readonly (number | null)[];
	readonly printed: string | null;
}

function registered({ rows, params }: ViewContext): Groups {
	const request = ASK.breakdown(params);
	const found = rows<BreakdownRow>(request.metric, request.params).filter((row) => row.dimension === 'group');
	const of = (group: number) => found.find((row) => row.key === String(group))?.products ?? 0;
	return { counts: [1, 2, 3, 4, 5, 6].map(of), printed: null };
}

function published({ rows, params }: ViewContext): Groups {
	const request = ASK.groups(params);
	const found = rows<GroupRow>(request.metric, request.params).filter(
		(row) => row.place_id === params.placeId
	);
	const of = (group: number) => found.find((row) => row.group_no === group)?.products ?? null;
	return { counts: [1, 2, 3, 4, 5, 6].map(of), printed: found[0]?.printed_as_of ?? null };
}
