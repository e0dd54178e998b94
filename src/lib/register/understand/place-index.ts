import type { PlaceRow } from '../../schema/place';
import type { PlaceLinkRow } from '../../schema/place_link';
import { canGrow, isOfLevel, type PlaceKind, type PlaceLevel } from './place-kind';
import { memo } from './place-memo';
import { asWritten, marksAgree, nameKey, type NameKey, type Reading, type Written } from './place-name';

/** A steward's entry of data/harmonise/register_place_names.csv: one more name of a unit. */
export interface PlaceAlias {
	readonly name_as_written: string;
	readonly place_id: string;
	/** Line of the file, for the report on entries. */
	readonly line: number;
}

/** A unit that a name can mean. */
export interface Match {
	readonly unit: PlaceRow;
	/** `missing`: the name was written without any; `some`: with some of them, so that it may be another name. */
	readonly marks: 'same' | 'missing' | 'some';
	/** The name gives a lower kind that the unit may have had before ("huyện Việt Yên", a town since 2024). */
	readonly grown: boolean;
	readonly alias: PlaceAlias | null;
}

interface Named extends NameKey {
	readonly unit: PlaceRow;
	/** Null for an alias without a kind. */
	readonly kind: string | null;
	readonly alias: PlaceAlias | null;
}

/** Texts whose readings and matches are kept: the names of a province many times over. */
const MOST_KEPT = 20_000;

/** Units of both systems by name, code and kinship; built once, then only asked. */
export class PlaceIndex {
	readonly #byId = new Map<string, PlaceRow>();
	readonly #byCode = new Map<string, PlaceRow[]>();
	readonly #letters = new Map<PlaceRow, string>();
	readonly #below = new Map<string, PlaceRow[]>();
	readonly #names: Record<PlaceLevel, Map<string, Named[]>> = {
		province: new Map(),
		district: new Map(),
		commune: new Map()
	};
	readonly #matches = {
		province: memo<readonly Match[]>(MOST_KEPT),
		district: memo<readonly Match[]>(MOST_KEPT),
		commune: memo<readonly Match[]>(MOST_KEPT)
	};
	readonly #written = memo<Written>(MOST_KEPT);
	readonly #targets = new Map<string, PlaceLinkRow[]>();
	readonly #sources = new Map<string, PlaceLinkRow[]>();
	/** Entries by which a name was found at least once. */
	readonly usedAliases = new Set<PlaceAlias>();
	/** First day of system 34, from the table itself. */
	readonly firstDayOf34: string;

	constructor(places: readonly PlaceRow[], links: readonly PlaceLinkRow[], aliases: readonly PlaceAlias[]) {
		let first = '9999-12-31';
		for (const unit of places) {
			this.#byId.set(unit.place_id, unit);
			if (unit.level === 'national') continue;
			push(this.#byCode, unit.code, unit);
			if (unit.parent_id) push(this.#below, unit.parent_id, unit);
			const key = nameKey(bareName(unit));
			this.#letters.set(unit, key.letters);
			this.#addName(unit, { ...key, kind: unit.kind, unit, alias: null });
			if (unit.system === '34' && unit.valid_from && unit.valid_from < first) first = unit.valid_from;
		}
		this.firstDayOf34 = first;
		for (const link of links) {
			push(this.#targets, link.old_place_id, link);
			push(this.#sources, link.new_place_id, link);
		}
		for (const alias of aliases) {
			const unit = this.#byId.get(alias.place_id);
			if (!unit || unit.level === 'national') continue;
			for (const reading of asWritten(alias.name_as_written).names)
				this.#addName(unit, { ...reading, unit, alias });
		}
	}

	/** Letters of its own name without the kind. */
	lettersOf(unit: PlaceRow): string {
		return this.#letters.get(unit) ?? '';
	}

	get(placeId: string): PlaceRow | undefined {
		return this.#byId.get(placeId);
	}

	/** Units with this code, of both systems. */
	withCode(code: string): readonly PlaceRow[] {
		return this.#byCode.get(code) ?? [];
	}

	/** Units one level below. */
	below(placeId: string): readonly PlaceRow[] {
		return this.#below.get(placeId) ?? [];
	}

	/** Links of a unit of system 63 to those it became. */
	targets(oldId: string): readonly PlaceLinkRow[] {
		return this.#targets.get(oldId) ?? [];
	}

	/** Links of a unit of system 34 to those it was made of. */
	sources(newId: string): readonly PlaceLinkRow[] {
		return this.#sources.get(newId) ?? [];
	}

	/** True where `unit` is `upper` or lies in it, or became it or lies in what became it. */
	isWithin(unit: PlaceRow, upper: PlaceRow): boolean {
		const ids = [unit.place_id, unit.parent_id, unit.province_id];
		const linked = [unit.place_id, unit.province_id ?? '']
			.flatMap((id) => this.targets(id))
			.map(({ new_place_id }) => new_place_id);
		return [...ids, ...linked].includes(upper.place_id);
	}

	/** Units of a level that a name can mean; each once, by its best reading. */
	match(level: PlaceLevel, { text, names }: Written): readonly Match[] {
		return this.#matches[level](text, () => this.matchReadings(level, names));
	}

	/** A name with its kind as it stands in a cell, in pieces that can name a place. */
	written(raw: string): Written {
		return this.#written(raw, () => asWritten(raw));
	}

	matchReadings(level: PlaceLevel, names: readonly Reading[]): Match[] {
		const best = new Map<string, Match>();
		for (const reading of names) {
			if (reading.kind && !isOfLevel(reading.kind, level)) continue;
			for (const named of this.#names[level].get(reading.letters) ?? []) {
				const kind = kindFit(reading.kind, named, level);
				if (kind === null || !marksAgree(reading, named)) continue;
				const { unit, alias } = named;
				if (alias) this.usedAliases.add(alias);
				const match: Match = { unit, alias, marks: marksFit(reading, named), grown: kind === 'grown' };
				const known = best.get(unit.place_id);
				if (!known || rank(match) < rank(known)) best.set(unit.place_id, match);
			}
		}
		return [...best.values()];
	}

	#addName(unit: PlaceRow, named: Named): void {
		push(this.#names[unit.level as PlaceLevel], named.letters, named);
	}
}

/** Name without the kind that all but provinces carry in front. */
export function bareName({ name_vi, kind, level }: PlaceRow): string {
	return level !== 'province' && name_vi.toLowerCase().startsWith(kind + ' ')
		? name_vi.slice(kind.length + 1)
		: name_vi;
}

/** Province names are unique within a system, and provinces became cities: there the kind decides nothing. */
function kindFit(kind: PlaceKind | null, named: Named, level: PlaceLevel): 'same' | 'grown' | null {
	if (kind === null || level === 'province') return 'same';
	if (kind === (named.kind ?? named.unit.kind)) return 'same';
	return canGrow(kind, named.unit.kind) ? 'grown' : null;
}

function marksFit(reading: NameKey, named: NameKey): Match['marks'] {
	if (reading.marks === named.marks) return 'same';
	return /^\.*$/.test(reading.marks) ? 'missing' : 'some';
}

function rank(match: Match): number {
	return (match.grown ? 4 : 0) + (match.marks === 'same' ? 0 : 2) + (match.alias ? 1 : 0);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
