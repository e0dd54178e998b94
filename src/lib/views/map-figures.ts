import type { ViewContext } from './context';
import { datesNote, starRows } from './star-figures';
import type { FigureModel } from './view';

/** Hoàng Sa and Trường Sa on the tile grid: part of Đà Nẵng and Khánh Hòa (data/places/tile_markers.csv). */
const MARKERS = {
	'63': [
		{ label: 'Hoàng Sa', province: '63-48', col: 8, row: 10 },
		{ label: 'Trường Sa', province: '63-56', col: 8, row: 14 }
	],
	'34': [
		{ label: 'Hoàng Sa', province: '34-48', col: 7, row: 8 },
		{ label: 'Trường Sa', province: '34-56', col: 8, row: 12 }
	]
} as const;

/** Products of every province of the system, as a tile grid and as an outline map: same numbers, same links. */
export function maps(context: ViewContext): { tile: FigureModel; outline: FigureModel } {
	const { params, t, format, places, placeName, placeHref, figure } = context;
	const byId = new Map(starRows(context).map((row) => [row.place_id, row]));
	const provinces = places.provinces(params.system).map((place) => {
		const row = byId.get(place.id);
		return {
			place_id: place.id,
			place: placeName(place.id),
			label: place.tile?.label ?? placeName(place.id),
			col: place.tile?.col ?? 0,
			row: place.tile?.row ?? 0,
			value: row?.total ?? null,
			value_text: row?.total == null ? null : format.count(row.total),
			as_of: row?.total_as_of ?? null,
			status: null,
			unit: 'product',
			is_current: place.id === params.placeId,
			href: placeHref(place.id),
			missing: row?.missing_reason ? t.missing[row.missing_reason as keyof typeof t.missing] : null,
			system: params.system
		};
	});
	const markers = MARKERS[params.system].map(({ label, province, col, row }) => ({
		marker: true,
		place_id: province,
		place: label,
		label,
		province: placeName(province),
		col,
		row,
		value: null,
		value_text: null,
		as_of: null,
		status: null,
		href: placeHref(province),
		missing: null,
		system: params.system
	}));
	const options = {
		rows: [...provinces, ...markers],
		metric: 'products-by-star',
		identify: (row: Readonly<Record<string, unknown>>) => ({
			place: String(row['place_id']),
			asOf: row['as_of'],
			columns: { value: 'total' }
		}),
		sourceIds: [...byId.values()].map((row) => row.total_source_id),
		notes: datesNote(
			context,
			starRows(context).filter((row) => row.place_id !== 'vn')
		)
	};
	return {
		tile: figure({ ...options, chartId: 'tile-map' }),
		outline: figure({ ...options, chartId: 'outline-map' })
	};
}
