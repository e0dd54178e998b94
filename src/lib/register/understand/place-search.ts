import type { PlaceRow } from '../../schema/place';
import type { Claims } from './place-claims';
import type { Match, PlaceIndex } from './place-index';
import type { PlaceKinship } from './place-kinship';
import type { PlaceLevel } from './place-kind';

/** What the claims of a row come to. */
export type Outcome =
	| { readonly is: 'found'; readonly match: Match; readonly score: number }
	/** Several units fit equally well. */
	| { readonly is: 'ambiguous'; readonly level: PlaceLevel; readonly units: readonly PlaceRow[] }
	/** No unit of this level has the name within `scope`, the units named above it. */
	| { readonly is: 'unknown'; readonly level: PlaceLevel; readonly scope: readonly PlaceRow[] }
	/** The row says nothing of its place. */
	| { readonly is: 'nothing' };

/** The boundary system in force on a row's day; null where no day is known. */
export type Era = '63' | '34' | null;

/** Weights keep the order of the reasons: a reason never outweighs one before it. */
const GROWN = 10_000;
const AGAINST_OWN_PROVINCE = 2_000;
const OTHER_SYSTEM = 1_000;
/** In text that has marks they tell names apart; in text without any the day tells more. */
const SOME_MARKS = 100;
const OTHER_ERA = 10;
const MARKS_MISSING = 2;
const DISSOLVED = 1;

/** A unit and how well it fits; null where it does not. */
type Fit = (unit: PlaceRow) => number | null;

/**
 * Finds the unit that all levels named together mean. A name of one system fits a unit of the other
 * through the links ("xã Đắk Wil, tỉnh Lâm Đồng"), but less well than one of its own; only then does
 * the day decide between systems.
 */
export class PlaceSearch {
	readonly #index: PlaceIndex;
	readonly #kinship: PlaceKinship;
	/** Province of the register (`--province`). */
	readonly #own: PlaceRow | null;

	constructor(index: PlaceIndex, kinship: PlaceKinship, own: PlaceRow | null) {
		this.#index = index;
		this.#kinship = kinship;
		this.#own = own;
	}

	/** @param pool units to choose from instead of those the commune's name can mean (from a code). */
	find(claims: Claims, era: Era, pool?: readonly PlaceRow[]): Outcome {
		const named = claims.province ? this.#index.match('province', claims.province) : null;
		if (named?.length === 0) return { is: 'unknown', level: 'province', scope: [] };
		const inProvince =
			pool && !named ? this.#ownPreferred() : this.#provinceFit(named?.map(({ unit }) => unit) ?? null);
		const provinces = named?.map(({ unit }) => unit) ?? (this.#own ? [this.#own] : []);

		const districts = claims.district
			? fitting(this.#index.match('district', claims.district), inProvince)
			: null;
		if (districts?.length === 0) return { is: 'unknown', level: 'district', scope: provinces };
		const inDistrict = districts ? this.#districtFit(districts.map(({ unit }) => unit)) : always;

		if (pool)
			return this.#best(
				'commune',
				pool.flatMap((unit) => this.#pooled(unit, claims)),
				both(inProvince, inDistrict),
				era
			);
		if (claims.commune) {
			const communes = this.#index.match('commune', claims.commune);
			const outcome = this.#best('commune', communes, both(inProvince, inDistrict), era);
			const scope = districts ? districts.map(({ unit }) => unit) : provinces;
			return outcome.is === 'nothing' ? { is: 'unknown', level: 'commune', scope } : outcome;
		}
		if (districts) return this.#best('district', districts, inProvince, era);
		return this.#best('province', named ?? (this.#own ? [certain(this.#own)] : []), inProvince, era);
	}

	/** True where the row or the caller says the province, so that a name is not sought in the whole country. */
	isBounded(claims: Claims): boolean {
		return this.#own !== null || claims.province !== undefined;
	}

	#best(level: PlaceLevel, matches: readonly Match[], fit: Fit, era: Era): Outcome {
		let best: Match[] = [];
		let least = Infinity;
		for (const match of matches) {
			const fits = fit(match.unit);
			if (fits === null) continue;
			const score = fits + this.#ownScore(match, era);
			if (score < least) [best, least] = [[], score];
			if (score === least) best.push(match);
		}
		const [first, second] = best;
		if (!first) return { is: 'nothing' };
		return second
			? { is: 'ambiguous', level, units: best.map(({ unit }) => unit) }
			: { is: 'found', match: first, score: least };
	}

	#ownScore({ unit, grown, marks }: Match, era: Era): number {
		const preferred = era ?? this.#own?.system ?? '63';
		return (
			(grown ? GROWN : 0) +
			{ same: 0, missing: MARKS_MISSING, some: SOME_MARKS }[marks] +
			(unit.system === preferred ? 0 : OTHER_ERA) +
			(this.#isDissolved(unit) ? DISSOLVED : 0)
		);
	}

	/** A unit given by its code fits only if it bears the name of its level, where one is given. */
	#pooled(unit: PlaceRow, claims: Claims): Match[] {
		const claim = claims[unit.level as PlaceLevel];
		if (unit.level !== 'commune' && claims.commune) return [];
		if (unit.level === 'province' && claims.district) return [];
		if (!claim) return [certain(unit)];
		return this.#index.match(unit.level as PlaceLevel, claim).filter((match) => match.unit === unit);
	}

	#provinceFit(named: readonly PlaceRow[] | null): Fit {
		const own = this.#own;
		return (unit) => {
			const toOwn = own ? this.#provinceScore(unit, [own]) : 0;
			// The register's province is not what the row says: either system will do.
			if (!named) return toOwn === null ? null : 0;
			const score = this.#provinceScore(unit, named);
			return score === null ? null : score + (toOwn === null ? AGAINST_OWN_PROVINCE : 0);
		};
	}

	/** A code names its province as clearly as a column does: it may be another than the register's. */
	#ownPreferred(): Fit {
		const own = this.#own;
		return (unit) => (own && this.#provinceScore(unit, [own]) === null ? AGAINST_OWN_PROVINCE : 0);
	}

	#provinceScore(unit: PlaceRow, provinces: readonly PlaceRow[]): number | null {
		const isOneOf = (id: string | null) => provinces.some(({ place_id }) => place_id === id);
		if (isOneOf(unit.province_id)) return 0;
		if (
			unit.system === '63'
				? isOneOf(this.#kinship.province34(unit))
				: this.#kinship.provinces63(unit).some(isOneOf)
		)
			return OTHER_SYSTEM;
		return null;
	}

	#districtFit(districts: readonly PlaceRow[]): Fit {
		const ids = new Set(districts.map(({ place_id }) => place_id));
		const dissolved = new Set(
			districts.filter((unit) => this.#isDissolved(unit)).map((unit) => unit.province_id)
		);
		return (unit) => {
			if (unit.system === '63' && ids.has(unit.level === 'district' ? unit.place_id : (unit.parent_id ?? '')))
				return 0;
			if (unit.level !== 'commune') return null;
			if (unit.system === '34' && this.#kinship.oldDistricts(unit).some((id) => ids.has(id)))
				return OTHER_SYSTEM;
			// Communes of a district dissolved before 2025 stand under its successors in the lists.
			const lost = this.#kinship.provinces63(unit).some((id) => dissolved.has(id));
			return lost ? OTHER_SYSTEM + (unit.system === '34' ? OTHER_SYSTEM : 0) : null;
		};
	}

	/** Merged away before system 63 ended: no commune of the lists belongs to it, its last day is not known. */
	#isDissolved(unit: PlaceRow): boolean {
		return (
			unit.level === 'district' && unit.valid_to === null && this.#index.below(unit.place_id).length === 0
		);
	}
}

function always(): number {
	return 0;
}

function both(a: Fit, b: Fit): Fit {
	return (unit) => {
		const first = a(unit);
		if (first === null) return null;
		const second = b(unit);
		return second === null ? null : first + second;
	};
}

/** Matches that fit; those under an earlier kind only where no other does. */
function fitting(matches: readonly Match[], fit: Fit): Match[] {
	const found = matches.filter(({ unit }) => fit(unit) !== null);
	const same = found.filter(({ grown }) => !grown);
	return same.length > 0 ? same : found;
}

function certain(unit: PlaceRow): Match {
	return { unit, marks: 'same', grown: false, alias: null };
}
