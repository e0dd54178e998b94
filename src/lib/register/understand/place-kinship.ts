import type { PlaceRow } from '../../schema/place';
import type { EntryPlace } from './entry';
import type { PlaceIndex } from './place-index';

export const NO_PLACE: EntryPlace = {
	commune_63: null,
	commune_34: null,
	district_63: null,
	province_63: null,
	province_34: null
};

/** A unit in both systems, and what of it is not certain. */
export interface Kin {
	readonly place: EntryPlace;
	/** The old commune was split: these are its parts, and which of them is meant is not known. */
	readonly splitInto: readonly PlaceRow[];
	/** `province_63` is the likeliest of several. */
	readonly estimated: boolean;
}

/**
 * How units of the two systems hang together. 63 → 34 is exact where the link is (`is_exact`: the old
 * unit has one target only); a target that is merely the default, or takes all people but not all land,
 * is not. Provinces went over whole, so `province_34` is always exact. 34 → 63 is exact where all old
 * communes of the new one lay in one unit (`province_63`, `district_63`), or were one (`commune_63`).
 */
export class PlaceKinship {
	readonly #index: PlaceIndex;

	constructor(index: PlaceIndex) {
		this.#index = index;
	}

	/** The province of system 34 that an old province became. */
	newProvince(province63: string): PlaceRow | undefined {
		return this.#index.get(this.#index.targets(province63)[0]?.new_place_id ?? '');
	}

	/** The provinces of system 63 that a new province was made of. */
	oldProvinces(province34: string): PlaceRow[] {
		return this.#units(this.#index.sources(province34).map(({ old_place_id }) => old_place_id));
	}

	/** Old communes of a new one; empty for islands, which had none. */
	oldCommunes(commune34: PlaceRow): PlaceRow[] {
		return this.#units(this.#index.sources(commune34.place_id).map(({ old_place_id }) => old_place_id));
	}

	/** New communes of an old one, the default first. */
	newCommunes(commune63: PlaceRow): PlaceRow[] {
		const links = [...this.#index.targets(commune63.place_id)];
		links.sort((a, b) => Number(b.is_default) - Number(a.is_default));
		return this.#units(links.map(({ new_place_id }) => new_place_id));
	}

	/** Districts a new commune's land lay in. An island without old communes was the district of its name. */
	oldDistricts(commune34: PlaceRow): string[] {
		const communes = this.oldCommunes(commune34);
		if (communes.length > 0) return [...new Set(communes.map(({ parent_id }) => parent_id ?? ''))];
		const letters = this.#index.lettersOf(commune34);
		return this.oldProvinces(commune34.province_id ?? '')
			.flatMap(({ place_id }) => this.#index.below(place_id))
			.filter((district) => this.#index.lettersOf(district) === letters)
			.map(({ place_id }) => place_id);
	}

	/** Old provinces a unit lies or lay in; all of its new province's where nothing finer is known. */
	provinces63(unit: PlaceRow): string[] {
		if (unit.system === '63') return [unit.province_id ?? ''];
		if (unit.level === 'commune') {
			const finer = this.oldDistricts(unit).map((id) => this.#index.get(id)?.province_id ?? '');
			if (finer.length > 0) return [...new Set(finer)];
		}
		return this.oldProvinces(unit.province_id ?? '').map(({ place_id }) => place_id);
	}

	province34(unit: PlaceRow): string | null {
		return unit.system === '34'
			? unit.province_id
			: (this.newProvince(unit.province_id ?? '')?.place_id ?? null);
	}

	/** A unit in both systems; `likely` are old provinces that the row or the caller names. */
	kin(unit: PlaceRow, likely: readonly string[]): Kin {
		const province_34 = this.province34(unit);
		if (unit.system === '63') return this.#kin63(unit, province_34);
		const provinces = this.provinces63(unit);
		const named = provinces.filter((id) => likely.includes(id));
		const province_63 =
			provinces.length === 1
				? provinces[0]!
				: named.length === 1
					? named[0]!
					: this.#likeliest(unit, provinces);
		const isCommune = unit.level === 'commune';
		const districts = isCommune ? this.oldDistricts(unit) : [];
		const communes = isCommune ? this.oldCommunes(unit) : [];
		return {
			place: {
				commune_63: communes.length === 1 ? communes[0]!.place_id : null,
				commune_34: isCommune ? unit.place_id : null,
				district_63: districts.length === 1 ? districts[0]! : null,
				province_63,
				province_34
			},
			splitInto: [],
			estimated: provinces.length > 1 && named.length !== 1
		};
	}

	#kin63(unit: PlaceRow, province_34: string | null): Kin {
		const isCommune = unit.level === 'commune';
		const targets = isCommune ? this.newCommunes(unit) : [];
		const exact = this.#index.targets(unit.place_id).find(({ is_exact }) => is_exact);
		return {
			place: {
				commune_63: isCommune ? unit.place_id : null,
				commune_34: isCommune ? (exact?.new_place_id ?? null) : null,
				district_63: isCommune ? unit.parent_id : unit.level === 'district' ? unit.place_id : null,
				province_63: unit.province_id,
				province_34
			},
			splitInto: exact ? [] : targets,
			estimated: false
		};
	}

	/** Of the default link for a commune; for a province the one whose name the new one took. */
	#likeliest(unit: PlaceRow, provinces: readonly string[]): string | null {
		const links = this.#index.sources(unit.place_id);
		const link =
			links.find(({ is_default, extent }) => is_default && extent === 'whole') ??
			links.find((l) => l.is_default);
		const byLink = unit.level === 'commune' ? this.#index.get(link?.old_place_id ?? '')?.province_id : null;
		const name = this.#index.get(unit.province_id ?? '')?.name_folded;
		return (
			byLink ??
			this.#units(provinces).find(({ name_folded }) => name_folded === name)?.place_id ??
			provinces[0] ??
			null
		);
	}

	#units(ids: readonly string[]): PlaceRow[] {
		return ids.map((id) => this.#index.get(id)).filter((unit) => unit !== undefined);
	}
}
