import type { ContextLine } from './record';
import type { GroupSort, Outline } from './group-sort';

/** A heading between records. */
export interface GroupHeading {
	readonly line: ContextLine;
	readonly sort: GroupSort | null;
	readonly outline: Outline | null;
}

const PLACE_LEVELS: readonly (GroupSort | null)[] = ['province', 'district', 'commune'];

/**
 * The headings in force, the outer ones first. The rule: a heading takes the place of the outermost line
 * that it replaces and ends every line that was opened after that one; lines opened before stay in force.
 * It replaces a line of the same sort (stars, district, commune, product group …), a line that it follows
 * in one numbering (II after I), and a place within a place of its level or above (a district ends the
 * commune before it). A heading without a known sort replaces another such one of the same numbering.
 *
 * So under "HẠNG 4 SAO" the districts change and the stars stay, and "HẠNG 3 SAO" then ends the last
 * district; where districts are the outer headings it is the other way round.
 */
export class GroupLines {
	#open: GroupHeading[] = [];
	#context: readonly ContextLine[];

	/** @param titles lines above the header, in force for all records */
	constructor(private readonly titles: readonly ContextLine[]) {
		this.#context = titles;
	}

	/** Everything that headings say of the next record; the same array as long as nothing changes. */
	get context(): readonly ContextLine[] {
		return this.#context;
	}

	open(heading: GroupHeading): void {
		const from = this.#open.findIndex((line) => replaces(heading, line));
		if (from >= 0) this.#open.length = from;
		this.#open.push(heading);
		this.#context = [...this.titles, ...this.#open.map(({ line }) => line)];
	}
}

function replaces(next: GroupHeading, before: GroupHeading): boolean {
	const isSameStyle = next.outline?.style === before.outline?.style;
	if (next.sort === before.sort && (next.sort !== null || isSameStyle)) return true;
	if (next.outline && before.outline && isSameStyle && next.outline.value > before.outline.value) return true;
	const level = PLACE_LEVELS.indexOf(next.sort);
	return level >= 0 && PLACE_LEVELS.indexOf(before.sort) > level;
}
