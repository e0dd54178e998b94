import type { ContextLine } from '../layout/record';
import { parseDecisions, type Decision } from './decision';
import type { EntryRound } from './entry';
import type { HarmoniseWords } from './harmonise-words';
import { nameKey } from './name-key';
import { parseHappening } from './outcome';
import { parseGroup } from './product-group';
import type { ProductGroup } from './product-sets';
import { headingStars, type Stars } from './stars';

/** What the lines above a row say of it; each is overruled by the row's own cells. */
export interface RowContext {
	readonly stars: Stars | null;
	/** The decision this list is the annex of. */
	readonly decision: Decision | null;
	readonly group: ProductGroup | null;
	readonly outcome: EntryRound['outcome'];
	/** The list is one of withdrawn products; its decision is then the withdrawal's. */
	readonly withdrawn: boolean;
	/** Texts of all lines, outermost first. */
	readonly texts: readonly string[];
}

/** A longer line is no heading. */
const LONGEST_LINE = 1_000;

/** The nearest line that tells something decides; lines are the same for many rows and read once. */
export class ContextReader {
	readonly #known = new WeakMap<readonly ContextLine[], RowContext>();

	constructor(private readonly words: HarmoniseWords) {}

	read(lines: readonly ContextLine[]): RowContext {
		let context = this.#known.get(lines);
		if (!context) this.#known.set(lines, (context = this.#read(lines)));
		return context;
	}

	#read(all: readonly ContextLine[]): RowContext {
		const lines = all.filter(({ text }) => text.length <= LONGEST_LINE);
		const nearestFirst = [...lines].reverse();
		const groups = nearestFirst.filter(({ kind }) => kind === 'group').map(({ text }) => text);
		const titles = lines.filter(({ kind }) => kind === 'title').map(({ text }) => text);
		const happenings = groups.map((text) => parseHappening(text));
		return {
			stars: first(nearestFirst, ({ text }) => headingStars(text)),
			decision: first([...groups, titles.join('; ')], annexDecision),
			group: first(groups, (text) => this.#group(text)),
			outcome: first(happenings, (happening) => happening?.outcome ?? null),
			withdrawn:
				happenings.some((happening) => happening?.withdrawn) ||
				parseHappening(titles.join('; '))?.withdrawn === true,
			texts: lines.map(({ text }) => text)
		};
	}

	/** A heading that names a group; a number alone numbers the heading. */
	#group(text: string): ProductGroup | null {
		const name = text.replace(/\s*[:(].*$/u, '');
		if (/^(?:\d+|[ivx]+|[a-z])?$/.test(nameKey(name))) return null;
		const parsed = parseGroup(name, this.words);
		return parsed.ok ? { group_no: parsed.value.group_no, set_no: parsed.value.set_no } : null;
	}
}

const ANNEX = /(?:kèm\s+theo|kem\s+theo|theo\s+quyết\s+định|theo\s+quyet\s+dinh|theo\s+qđ)(.*)$/iu;

/** "kèm theo Quyết định số 12/QĐ-UBND ngày …": the one decision named there; never one of the Prime Minister. */
function annexDecision(text: string): Decision | null {
	const named = ANNEX.exec(text)?.[1];
	const parsed = named === undefined ? null : parseDecisions(named);
	if (!parsed?.ok) return null;
	const own = parsed.value.filter(({ number }) => /QĐ/u.test(number) && !number.endsWith('TTg'));
	return own.length === 1 ? (own[0] ?? null) : null;
}

function first<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
	for (const item of items) {
		const found = read(item);
		if (found !== null) return found;
	}
	return null;
}
