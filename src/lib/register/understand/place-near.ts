import type { PlaceRow } from '../../schema/place';
import type { Claim } from './place-claims';
import type { PlaceIndex } from './place-index';
import { isOfLevel, type PlaceLevel } from './place-kind';
import type { PlaceKinship } from './place-kinship';
import type { Reading } from './place-name';

const MOST_EDITS = 2;
const MOST_SUGGESTED = 3;

/**
 * Units near to a name that none bears: within two letters or under another kind inside `scope`; else
 * of exactly this name elsewhere in the same province. For a person to choose from, never to be taken.
 */
export function nearUnits(
	level: PlaceLevel,
	claim: Claim,
	scope: readonly PlaceRow[],
	index: PlaceIndex,
	kinship: PlaceKinship,
	preferred: string
): readonly PlaceRow[] {
	const near: { unit: PlaceRow; edits: number }[] = [];
	for (const unit of unitsIn(level, scope, index, kinship)) {
		const letters = index.lettersOf(unit);
		const edits = Math.min(...claim.names.map((reading) => editsTo(reading, letters, level)));
		if (edits <= MOST_EDITS) near.push({ unit, edits: edits + (unit.system === preferred ? 0 : 0.5) });
	}
	const least = Math.min(...near.map(({ edits }) => edits));
	const best = near.filter(({ edits }) => edits === least).map(({ unit }) => unit);
	const found = best.length > 0 ? best : elsewhere(level, claim, scope, index, kinship);
	return found.length > MOST_SUGGESTED ? [] : found;
}

function elsewhere(
	level: PlaceLevel,
	claim: Claim,
	scope: readonly PlaceRow[],
	index: PlaceIndex,
	kinship: PlaceKinship
): PlaceRow[] {
	const provinces = new Set(scope.map((unit) => kinship.province34(unit)));
	const named = index.match(level, claim).map(({ unit }) => unit);
	return named.filter((unit) => provinces.size === 0 || provinces.has(kinship.province34(unit)));
}

/** Short names leave no room for two wrong letters. */
function editsTo(reading: Reading, letters: string, level: PlaceLevel): number {
	if (reading.kind && !isOfLevel(reading.kind, level)) return Infinity;
	const most = letters.length <= 4 ? 1 : MOST_EDITS;
	return edits(reading.letters, letters, most);
}

function unitsIn(
	level: PlaceLevel,
	scope: readonly PlaceRow[],
	index: PlaceIndex,
	kinship: PlaceKinship
): Iterable<PlaceRow> {
	const found = new Set<PlaceRow>();
	const add = (unit: PlaceRow): void => {
		if (unit.level === level) return void found.add(unit);
		index.below(unit.place_id).forEach(add);
		if (unit.level !== 'province') return;
		const kin = unit.system === '63' ? kinship.newProvince(unit.place_id) : null;
		const old = unit.system === '34' ? kinship.oldProvinces(unit.place_id) : [];
		for (const other of kin ? [kin] : old) {
			for (const below of index.below(other.place_id)) {
				if (below.level === level) found.add(below);
				else if (unit.system === '34') index.below(below.place_id).forEach((commune) => found.add(commune));
			}
		}
	};
	const country = index.below('vn');
	(scope.length > 0 ? scope : level === 'province' ? country : []).forEach(add);
	return found;
}

/** Letters to change, add or drop (Levenshtein), or Infinity where more than `most`. */
export function edits(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return Infinity;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
		}
		if (Math.min(...next) > most) return Infinity;
		row = next;
	}
	const count = row[b.length]!;
	return count <= most ? count : Infinity;
}
