import { compareNames } from '../../text/collate';
import type { StarLink } from '../kit/star-links';

/** Products of a slice in one place below the one looked at. */
export interface SlicePlaceRow {
	/** Null: products whose place is not known so finely. */
	readonly place_id: string | null;
	readonly place: string;
	/** Down into the place. */
	readonly href: string | null;
	readonly title: string;
	readonly total: number;
	readonly stars_3: number;
	readonly stars_4: number;
	readonly stars_5: number;
	readonly potential: number;
	readonly producers: number;
	readonly cooperatives: number;
	readonly cooperative_groups: number;
	readonly enterprises: number;
	readonly households: number;
	/** The legend's entries, the same in each row. */
	readonly star_links: readonly StarLink[];
}

/** Most products first, equal ones by name; what has no place stands last. */
export function shape(rows: readonly SlicePlaceRow[]): SlicePlaceRow[] {
	return [...rows].sort(
		(a, b) =>
			Number(a.place_id === null) - Number(b.place_id === null) ||
			b.total - a.total ||
			compareNames(a.place, b.place)
	);
}
