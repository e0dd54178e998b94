import type { PlaceRow } from '../../schema/place';
import type { PlaceLinkRow } from '../../schema/place_link';
import { AddressReader, presentName } from './place-address';
import { PlaceAnswers, type Answer, type RowFacts, type Settled } from './place-answer';
import { ClaimReader, withoutDoubtful, type Claims, type RowText } from './place-claims';
import { unitsWithCode } from './place-code';
import { PlaceIndex, type PlaceAlias } from './place-index';
import type { PlaceLevel } from './place-kind';
import { PlaceKinship } from './place-kinship';
import { memo } from './place-memo';
import { placeProblems as say } from './place-problems';
import type { PlaceInput, PlaceProblem, PlaceResolver } from './place-resolver';
import { PlaceSearch, type Era, type Outcome } from './place-search';

export interface PlaceOptions {
	/** Province of the register (`--province`), an id of table `place`: `63-20`, `34-24`. */
	readonly province?: string;
	readonly aliases: readonly PlaceAlias[];
}

/** An entry of register_place_names.csv that did nothing. */
export interface IdleAlias {
	readonly alias: PlaceAlias;
	/** Its `place_id` is in no list, or no row has written its name. */
	readonly why: 'unknown-place' | 'unused';
}

export interface RegisterPlaces extends PlaceResolver {
	/** Entries without use so far; ask after the last row. */
	unusedAliases(): readonly IdleAlias[];
}

/** Answers kept: rows that say the same of their place share one, whatever their house and hamlet. */
const MOST_ANSWERS = 50_000;

/**
 * Finds the places that rows of a register name, in both boundary systems.
 *
 * A name matches exactly once its case, blanks, punctuation, missing marks, tone placement, numerals
 * and abbreviations of kind are set aside; anything else is offered as a suggestion and the row is an
 * error. Not known to the lists: communes merged or renamed between 2019 and 30/06/2025 (they hold the
 * communes of the last day), and the last day of the districts dissolved in that time; a commune
 * written under such a district is found in its province.
 * @throws RangeError if `options.province` is not the id of a province.
 */
export function createPlaceResolver(
	places: readonly PlaceRow[],
	links: readonly PlaceLinkRow[],
	options: PlaceOptions
): RegisterPlaces {
	return new Places(new PlaceIndex(places, links, options.aliases), options);
}

class Places implements RegisterPlaces {
	readonly #index: PlaceIndex;
	readonly #search: PlaceSearch;
	readonly #addresses: AddressReader;
	readonly #claims: ClaimReader;
	readonly #answers: PlaceAnswers;
	readonly #aliases: readonly PlaceAlias[];
	readonly #kept = memo<Answer>(MOST_ANSWERS);

	constructor(index: PlaceIndex, { province, aliases }: PlaceOptions) {
		const own = province ? index.get(province) : undefined;
		if (province && own?.level !== 'province') {
			throw new RangeError(`"${province}" is no province; it must be an id such as 63-20 or 34-24`);
		}
		const kinship = new PlaceKinship(index);
		this.#index = index;
		this.#addresses = new AddressReader(index);
		this.#claims = new ClaimReader(index, this.#addresses);
		this.#search = new PlaceSearch(index, kinship, own ?? null);
		this.#answers = new PlaceAnswers(index, kinship, own ?? null);
		this.#aliases = aliases;
	}

	resolve({
		commune = '',
		district = '',
		province = '',
		code = '',
		address = '',
		context,
		on
	}: PlaceInput): Answer {
		const facts: RowFacts = {
			era: on === null ? null : on < this.#index.firstDayOf34 ? '63' : '34',
			// A blank cell is the one to fill, unless the address is where such rows keep their place.
			blank: address && !commune ? 'address' : 'commune',
			code: code.trim(),
			present: presentName(commune) || presentName(address)
		};
		const addressParts = address ? this.#addresses.parts(address) : [];
		const tail = addressParts.map(({ text }) => text).join(',');
		const { era, blank, present } = facts;
		const key = [era, blank, commune, district, province, code, present, tail, ...context].join('\u0001');
		return this.#kept(key, () =>
			this.#resolve({ commune, district, province, context, addressParts }, facts)
		);
	}

	unusedAliases(): IdleAlias[] {
		return this.#aliases
			.filter((alias) => !this.#index.usedAliases.has(alias))
			.map((alias) => ({ alias, why: this.#index.get(alias.place_id) ? 'unused' : 'unknown-place' }));
	}

	#resolve(row: RowText, facts: RowFacts): Answer {
		let best: Settled | undefined;
		let least: readonly number[] = [];
		for (const { claims, used } of this.#claims.choices(row)) {
			const settled = this.#settle(claims, facts.era);
			const rank = rankOf(settled, used);
			if (best && !isLess(rank, least)) continue;
			[best, least] = [settled, rank];
		}
		return facts.code ? this.#withCode(best!, facts) : this.#answers.answer(best!, facts);
	}

	#settle(claims: Claims, era: Era): Settled {
		const outcome = this.#search.find(claims, era);
		if (outcome.is === 'found') return { claims, outcome, left: null };
		let left: Settled['left'] = null;
		for (let rest = withoutDoubtful(claims); rest; rest = withoutDoubtful(rest)) {
			const without = rest;
			left ??= removed(claims, without);
			const found = this.#search.find(without, era);
			if (found.is === 'found' && this.#search.isBounded(without))
				return { claims: without, outcome: found, left };
		}
		return { claims, outcome, left: null };
	}

	/** A code that goes with the names is as good as they are; one that does not is reported, the names taken. */
	#withCode(settled: Settled, facts: RowFacts): Answer {
		const { code, era } = facts;
		const { claims, outcome } = settled;
		const tiers = unitsWithCode(code, this.#index);
		const byNames = () => this.#answers.answer(settled, facts);
		const found = outcome.is === 'found' ? outcome.match.unit : null;
		const hasNames = found !== null && Object.keys(claims).length > 0;
		if (tiers.length === 0) {
			const { place, problems } = byNames();
			return { place, problems: [...problems, say.codeUnknown(code, !hasNames)] };
		}
		let coded: Outcome = { is: 'nothing' };
		for (const units of tiers) {
			const fit = this.#search.find(claims, era, units);
			if (fit.is === 'found' && (coded.is !== 'found' || fit.score < coded.score)) coded = fit;
		}
		if (coded.is === 'found') return this.#answers.answer({ claims, left: null, outcome: coded }, facts);
		if (found && tiers.flat().some((unit) => this.#index.isWithin(found, unit))) return byNames();
		return withProblem(byNames(), say.codeDiffers(code, tiers.flat(), hasNames ? found : null, this.#index));
	}
}

function withProblem({ place, problems }: Answer, problem: PlaceProblem): Answer {
	return { place, problems: [...problems, problem] };
}

/** Order among readings of a row: sound ones, then those that explain most, fit best and go deepest. */
function rankOf({ outcome, left }: Settled, used: number): readonly number[] {
	if (outcome.is !== 'found') return [2, -used, 0, 0];
	const depth = { commune: 0, district: 1, province: 2 }[outcome.match.unit.level as PlaceLevel];
	return [left ? 1 : 0, -used, outcome.score, depth];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
	const at = a.findIndex((value, i) => value !== b[i]);
	return at >= 0 && a[at]! < b[at]!;
}

function removed(claims: Claims, rest: Claims): Settled['left'] {
	const level = (Object.keys(claims) as PlaceLevel[]).find((key) => !rest[key]);
	const claim = level && claims[level];
	return level && claim ? { claim, level } : null;
}
