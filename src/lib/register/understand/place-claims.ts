import type { AddressReader } from './place-address';
import { contextClaims } from './place-context';
import type { PlaceIndex } from './place-index';
import type { PlaceLevel } from './place-kind';
import type { Written } from './place-name';
import type { PlaceInput, PlaceProblem } from './place-resolver';

/** What a row says of one level. */
export interface Claim extends Written {
	/** Its text is shown only where it comes from a column or a heading. */
	readonly from: 'column' | 'address' | 'context';
	/** The cell to mend. */
	readonly field: PlaceProblem['field'];
}

export type Claims = Readonly<Partial<Record<PlaceLevel, Claim>>>;

/** One way to understand all that a row says. */
export interface Choice {
	readonly claims: Claims;
	/** Parts of composed texts taken for places; the more, the less is left unexplained. */
	readonly used: number;
}

/** Where a text stands that is of another level than its column. */
const OTHER_LEVELS: Record<PlaceLevel, readonly PlaceLevel[]> = {
	commune: ['commune', 'district', 'province'],
	district: ['district', 'province', 'commune'],
	province: ['province', 'district', 'commune']
};
const NOTHING: Choice = { claims: {}, used: 0 };

/** A row's texts, the address already cut down to its places. */
export interface RowText extends Omit<PlaceInput, 'address' | 'on'> {
	readonly addressParts: readonly Written[];
}

/** Understands all that rows say of their places. */
export class ClaimReader {
	readonly #index: PlaceIndex;
	readonly #addresses: AddressReader;

	constructor(index: PlaceIndex, addresses: AddressReader) {
		this.#index = index;
		this.#addresses = addresses;
	}

	/**
	 * The ways to understand the place columns, the address and the headings of a row, in this order:
	 * each fills only the levels that those before it leave open.
	 */
	choices(row: RowText): Choice[] {
		let found: Choice[] = [NOTHING];
		for (const level of ['district', 'province', 'commune'] as const)
			found = combine(found, this.#column(level, row[level]));
		if (row.addressParts.length > 0)
			found = combine(found, this.#composed(row.addressParts, 'address', 'address'));
		return combine(found, [{ claims: contextClaims(row.context, this.#index), used: 0 }]);
	}

	#column(level: PlaceLevel, text: string | undefined): readonly Choice[] {
		const parts = text ? this.#addresses.parts(text) : [];
		if (parts.length > 1) return this.#composed(parts, 'column', level);
		const [part] = parts;
		if (!part) return [NOTHING];
		// "TP. Đà Lạt" in the column of communes is the whole city.
		const meant = OTHER_LEVELS[level].find((other) => this.#index.match(other, part).length > 0) ?? level;
		return [{ claims: { [meant]: { ...part, from: 'column', field: level } }, used: 0 }];
	}

	#composed(parts: readonly Written[], from: Claim['from'], field: Claim['field']): Choice[] {
		return this.#addresses.readings(parts).map((reading) => {
			const levels = Object.keys(reading) as PlaceLevel[];
			const claims = Object.fromEntries(levels.map((level) => [level, { ...reading[level]!, from, field }]));
			return { claims, used: levels.length };
		});
	}
}

function combine(upper: readonly Choice[], lower: readonly Choice[]): Choice[] {
	return upper.flatMap((above) =>
		lower.map((below) => ({ claims: { ...below.claims, ...above.claims }, used: above.used + below.used }))
	);
}

/**
 * Claims with one that may be wrong left out, the least trusted first: a heading's, then the address'
 * where columns of their own name the place (a producer's office may lie elsewhere). Null where none is.
 */
export function withoutDoubtful(claims: Claims): Claims | null {
	const hasColumn = claims.commune?.from === 'column' || claims.district?.from === 'column';
	for (const from of ['context', 'address'] as const) {
		if (from === 'address' && !hasColumn) continue;
		for (const level of ['commune', 'district'] as const) {
			if (claims[level]?.from !== from) continue;
			const rest = { ...claims };
			delete rest[level];
			if (Object.keys(rest).length > 0) return rest;
		}
	}
	return null;
}
