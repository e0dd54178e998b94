import type { PlaceRow } from '../../schema/place';
import type { EntryPlace } from './entry';
import type { Claim, Claims } from './place-claims';
import type { Match, PlaceIndex } from './place-index';
import type { PlaceLevel } from './place-kind';
import { NO_PLACE, type Kin, type PlaceKinship } from './place-kinship';
import { nearUnits } from './place-near';
import { placeProblems as say } from './place-problems';
import type { PlaceProblem } from './place-resolver';
import type { Era, Outcome } from './place-search';

export interface Answer {
	readonly place: EntryPlace;
	readonly problems: readonly PlaceProblem[];
}

/** What else of a row an answer depends on. */
export interface RowFacts {
	readonly era: Era;
	/** The cell to fill where a place is missing. */
	readonly blank: 'commune' | 'address';
	/** '' where the row has none. */
	readonly code: string;
	/** New commune written beside the old; '' where none is. */
	readonly present: string;
}

/** What was settled on for a row. */
export interface Settled {
	readonly claims: Claims;
	readonly outcome: Outcome;
	/** A claim that had to be left out, as it went against the others. */
	readonly left: { readonly claim: Claim; readonly level: PlaceLevel } | null;
}

/** Turns what was settled on into places of both systems and the problems worth telling. */
export class PlaceAnswers {
	readonly #index: PlaceIndex;
	readonly #kinship: PlaceKinship;
	readonly #own: PlaceRow | null;

	constructor(index: PlaceIndex, kinship: PlaceKinship, own: PlaceRow | null) {
		this.#index = index;
		this.#kinship = kinship;
		this.#own = own;
	}

	answer({ claims, outcome, left }: Settled, { era, blank, code, present }: RowFacts): Answer {
		if (outcome.is === 'nothing') {
			return { place: NO_PLACE, problems: [say.placeMissing(null, this.#index, blank)] };
		}
		if (outcome.is === 'unknown') return this.#unknown(outcome.level, outcome.scope, claims, era);
		if (outcome.is === 'ambiguous') {
			return {
				place: shared(outcome.units.map((unit) => this.#kin(unit, claims).place)),
				problems: [say.ambiguous(outcome.level, claims, outcome.units, this.#index)]
			};
		}
		const { unit } = outcome.match;
		const kin = this.#kin(unit, claims);
		const place = this.#withPresent(kin, present);
		const problems: PlaceProblem[] = [];
		if (left) problems.push(say.contradiction(left.claim, left.level, unit, this.#index));
		if (this.#own && !this.#isOwn(unit, this.#own))
			problems.push(say.otherProvince(claims, unit, this.#own, this.#index));
		if (unit.level === 'commune')
			problems.push(...this.#aboutCommune(outcome.match, claims, kin, place, era));
		else if (Object.keys(claims).length === 0 && !code)
			problems.push(say.placeMissing(unit, this.#index, blank));
		else problems.push(say.communeMissing(claims, unit, this.#index, blank));
		const taken = kin.estimated ? this.#index.get(place.province_63 ?? '') : undefined;
		const level = unit.level as PlaceLevel;
		if (taken) problems.push(say.estimated(claims[level], unit, taken, this.#index, level));
		return { place, problems };
	}

	#aboutCommune(
		{ unit, grown, marks }: Match,
		claims: Claims,
		kin: Kin,
		place: EntryPlace,
		era: Era
	): PlaceProblem[] {
		const problems: PlaceProblem[] = [];
		const claim = claims.commune;
		if (marks === 'some') problems.push(say.spelling(claim, unit, this.#index));
		if (grown) problems.push(say.kindChanged(claim, unit, this.#index));
		if (era && unit.system !== era) {
			const kinsfolk =
				unit.system === '63' ? this.#kinship.newCommunes(unit) : this.#kinship.oldCommunes(unit);
			problems.push(say.notInForce(claim, unit, kinsfolk, this.#index));
		}
		if (kin.splitInto.length > 0 && !place.commune_34)
			problems.push(say.split(claim, unit, kin.splitInto, this.#index));
		return problems;
	}

	#unknown(level: PlaceLevel, scope: readonly PlaceRow[], claims: Claims, era: Era): Answer {
		const claim = claims[level];
		const preferred = era ?? this.#own?.system ?? '63';
		const near = claim ? nearUnits(level, claim, scope, this.#index, this.#kinship, preferred) : [];
		return {
			place: shared(scope.map((unit) => this.#kin(unit, claims).place)),
			problems: [say.unknown(level, claims, scope, near, this.#index)]
		};
	}

	/** The unit in both systems, old province and district as the row names them where it must choose. */
	#kin(unit: PlaceRow, claims: Claims): Kin {
		const named = this.#named('province', claims);
		// "Lâm Đồng" is in both systems and says nothing of the old provinces within the new one.
		const likely = named.every(({ system }) => system === '63') ? named.map(({ place_id }) => place_id) : [];
		if (this.#own?.system === '63') likely.push(this.#own.place_id);
		const kin = this.#kinship.kin(unit, likely);
		if (unit.system === '63' || unit.level !== 'commune' || kin.place.district_63) return kin;
		const old = this.#kinship.oldDistricts(unit);
		const districts = this.#named('district', claims).filter(({ place_id }) => old.includes(place_id));
		return districts.length === 1
			? { ...kin, place: { ...kin.place, district_63: districts[0]!.place_id } }
			: kin;
	}

	#named(level: PlaceLevel, claims: Claims): PlaceRow[] {
		const claim = claims[level];
		return claim ? this.#index.match(level, claim).map(({ unit }) => unit) : [];
	}

	/** The part of a split commune that the row names itself. */
	#withPresent(kin: Kin, present: string): EntryPlace {
		if (kin.splitInto.length === 0 || !present) return kin.place;
		const meant = this.#index.match('commune', this.#index.written(present)).map(({ unit }) => unit);
		const parts = kin.splitInto.filter((part) => meant.includes(part));
		return parts.length === 1 ? { ...kin.place, commune_34: parts[0]!.place_id } : kin.place;
	}

	#isOwn(unit: PlaceRow, own: PlaceRow): boolean {
		if (own.system === '34') return this.#kinship.province34(unit) === own.place_id;
		return this.#kinship.provinces63(unit).includes(own.place_id);
	}
}

/** What several possible places have in common. */
function shared(places: readonly EntryPlace[]): EntryPlace {
	const [first, ...others] = places;
	if (!first) return NO_PLACE;
	const common = (column: keyof EntryPlace) =>
		others.every((place) => place[column] === first[column]) ? first[column] : null;
	return {
		commune_63: common('commune_63'),
		commune_34: common('commune_34'),
		district_63: common('district_63'),
		province_63: common('province_63'),
		province_34: common('province_34')
	};
}
