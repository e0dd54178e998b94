import type { Unit } from '../../text/grammar';
import type { Status } from '../kit/status';

export interface MapPlaceRow {
	readonly place_id: string;
	readonly place: string;
	/** Short name for a tile. */
	readonly label: string;
	readonly col: number;
	readonly row: number;
	readonly value: number | null;
	readonly value_text: string | null;
	readonly status: string | null;
	readonly href: string | null;
	/** Why there is no value. */
	readonly missing: string | null;
	/** As-of date of the value: yyyy, yyyy-mm or yyyy-mm-dd. */
	readonly as_of?: string | null;
	/** What is counted; left out, no thing (a share). */
	readonly unit?: Unit;
	/** The place the page is about. */
	readonly is_current?: boolean;
}

/** A place that is marked, not counted: Hoàng Sa (Đà Nẵng), Trường Sa (Khánh Hòa). */
export interface MapMarkerRow {
	readonly marker: true;
	readonly label: string;
	readonly col: number;
	readonly row: number;
	/** Name of the province it belongs to. */
	readonly province: string;
}

export type MapRow = MapPlaceRow | MapMarkerRow;

export interface MapPlace extends Omit<MapPlaceRow, 'status'> {
	readonly status: Status | null;
	/** Class of the value, 0 lowest – 4 highest; null without a value. */
	readonly step: number | null;
}
export type MapShaped = MapPlace | MapMarkerRow;

export const isMarker = <M extends MapMarkerRow>(row: object | M): row is M => 'marker' in row;
export const placesOf = (shaped: readonly MapShaped[]): MapPlace[] =>
	shaped.filter((row) => !isMarker(row)) as MapPlace[];
