import type { PlaceLinkRow } from '../../lib/schema/place_link';
import type { PlaceRow } from '../../lib/schema/place';

type Cells = Record<string, string>;

/** Fills, in place, empty place cells of a register row from those that are given; given cells are never changed. */
export class PlaceDerivation {
	readonly #places: ReadonlyMap<string, PlaceRow>;
	/** Old unit → its only new unit; units that were split are absent, as their target is not known. */
	readonly #newOf = new Map<string, string>();
	/** New commune → its old communes. */
	readonly #oldOf = new Map<string, string[]>();

	constructor(places: readonly PlaceRow[], links: readonly PlaceLinkRow[]) {
		this.#places = new Map(places.map((place) => [place.place_id, place]));
		for (const link of links) {
			if (link.is_exact) this.#newOf.set(link.old_place_id, link.new_place_id);
			const old = this.#oldOf.get(link.new_place_id);
			if (old) old.push(link.old_place_id);
			else this.#oldOf.set(link.new_place_id, [link.old_place_id]);
		}
	}

	/** `commune_34` and `district_63` from `commune_63`; provinces of both systems from either commune. */
	fillCommunes(cells: Cells): void {
		cells.commune_34 ||= this.#newOf.get(cells.commune_63 ?? '') ?? '';
		cells.district_63 ||= this.#places.get(cells.commune_63 ?? '')?.parent_id ?? '';
		cells.province_63 ||=
			this.#provinceOf(cells.commune_63) ||
			this.#provinceOf(cells.district_63) ||
			this.#oldProvinceOf(cells.commune_34);
		cells.province_34 ||= this.#provinceOf(cells.commune_34);
	}

	/** `province_34` from `province_63`. */
	fillProvinces(cells: Cells): void {
		cells.province_34 ||= this.#newOf.get(cells.province_63 ?? '') ?? '';
	}

	#provinceOf(placeId: string | undefined): string {
		return this.#places.get(placeId ?? '')?.province_id ?? '';
	}

	/** The old province of a new commune, where all of its old communes lay in one. */
	#oldProvinceOf(commune34: string): string {
		const provinces = new Set((this.#oldOf.get(commune34) ?? []).map((old) => this.#provinceOf(old)));
		const [only = ''] = provinces;
		return provinces.size === 1 ? only : '';
	}
}
