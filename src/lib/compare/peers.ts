import type { Row as PeerRow } from '../metrics/place-peers/metric';
import { phrase } from '../text/phrase';
import { MISSING, NOT_APPLICABLE, type TableCell, type TableData } from '../ui/table';
import type { ViewContext } from '../views/context';
import { peersOf } from './subjects';
import type { CompareWords } from './words';

/** The places most like the reference, with every criterion. */
export interface Peers {
	readonly placeId: string;
	readonly place: string;
	/** What the criteria are and how the distance comes from them. */
	readonly explanation: string;
	readonly table: TableData;
	readonly isSample: boolean;
}

/** Columns of the metric with a z-score beside each. */
type Criterion = 'communes' | 'parts' | 'products_per_commune' | 'cooperative_share' | 'start_products';

/** Null for the country, which has no peers. */
export function peersTable(context: ViewContext, words: CompareWords, placeId: string): Peers | null {
	const rows = peersOf(context, placeId);
	if (rows.length === 0) return null;
	const { params, format, t, placeName, placeHref, scope } = context;
	const c = words.peers.columns;
	type Column = 'distance' | 'criteria_compared' | 'peer_rank' | Criterion;
	const number = (row: PeerRow, column: Column, text: string): TableCell => ({
		value: row[column],
		text,
		data: {
			...{ metric: 'place-peers', place: placeId, asOf: String(row.as_of), scope },
			...{ column, row: String(row.peer_id) }
		}
	});
	/** A criterion with its z-score, of which the distance is made. */
	const criterion = (row: PeerRow, column: Criterion, write: (value: number) => string): TableCell => {
		const [value, z] = [row[column], row[`${column}_z`]];
		if (value === null) return { value, text: MISSING };
		return number(row, column, z === null ? write(value) : `${write(value)} (z ${format.decimal(z, 2)})`);
	};
	return {
		placeId,
		place: placeName(placeId),
		isSample: params.base === 'register' && params.hasSample,
		explanation: phrase(words.peers.explain, {
			parts: params.system === '63' ? words.peers.parts63 : words.peers.parts34,
			base: t.controls[params.base].toLowerCase(),
			day: format.date(params.asOf)
		}),
		table: {
			caption: words.peers.caption(placeName(placeId)),
			columns: [
				{ key: 'place', label: c.place },
				{ key: 'rank', label: c.rank, numeric: true },
				{ key: 'distance', label: c.distance, numeric: true },
				{ key: 'compared', label: c.compared, numeric: true },
				{ key: 'communes', label: c.communes, numeric: true },
				{
					key: 'parts',
					label: params.system === '63' ? capital(words.peers.parts63) : capital(words.peers.parts34),
					numeric: true
				},
				{ key: 'perCommune', label: c.perCommune, numeric: true },
				{ key: 'cooperative', label: c.cooperative, numeric: true },
				{ key: 'start', label: c.start, numeric: true },
				{ key: 'region', label: c.region }
			],
			rows: rows.map((row) => {
				const isReference = row.peer_rank === 0;
				const id = String(row.peer_id);
				return {
					place: { value: placeName(id), href: placeHref(id) },
					rank: isReference
						? { value: row.peer_rank, text: words.peers.reference }
						: number(row, 'peer_rank', String(row.peer_rank)),
					distance: isReference
						? { value: 0, text: NOT_APPLICABLE }
						: number(row, 'distance', row.distance === null ? MISSING : format.decimal(row.distance, 2)),
					compared: isReference
						? { value: null, text: NOT_APPLICABLE }
						: number(row, 'criteria_compared', `${row.criteria_compared}/${row.criteria}`),
					communes: criterion(row, 'communes', format.count),
					parts: criterion(row, 'parts', format.count),
					perCommune: criterion(row, 'products_per_commune', (value) => format.decimal(value, 2)),
					cooperative: criterion(row, 'cooperative_share', format.share),
					start: criterion(row, 'start_products', format.count),
					region: { value: row.same_region, text: row.same_region ? words.peers.yes : words.peers.no }
				};
			})
		}
	};
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
