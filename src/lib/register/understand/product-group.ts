import type { HarmoniseWords } from './harmonise-words';
import { remembering } from './memo';
import { nameKey } from './name-key';
import { refused, taken, type Parsed } from './parsed';
import { GROUP_NAMES, groupOfSet, SET_NAMES, type ProductGroup } from './product-sets';

/** A group as a cell tells it. */
export interface GroupRead extends ProductGroup {
	/**
	 * Known by the number V alone, which meant souvenirs until 31/07/2022 and ornamental plants since;
	 * the day of recognition tells which.
	 */
	readonly ofTwoLists?: true;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };
const LEADING_NUMBER = /^(?:(?:nhom|nganh|bo) )?(?:san pham )?(?:so )?(\d|i{1,3}|iv|vi?)(?: |$)/;
const PLAIN_WORDS = /^(?:(?:nhom|nganh|bo|phan nhom|cac|san pham|sp|hang) )+(?=\S)/;
const KEYS = new Map(
	GROUP_NAMES.flatMap(({ names, ...group }) => names.map((name) => [name, group] as const))
);
const SETS = new Map(SET_NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/**
 * The product group of a cell: by number ("I", "Nhóm 1"), by name of either list, by the name of a set,
 * or by a steward's word, which wins.
 */
export function parseGroup(text: string, words: HarmoniseWords): Parsed<GroupRead> {
	const steward = words.productGroups.find(text);
	return steward ? taken(steward) : groupOf(text);
}

const groupOf: (text: string) => Parsed<GroupRead> = remembering((text) => {
	const key = nameKey(text);
	const leading = LEADING_NUMBER.exec(key);
	const number = leading ? (ROMAN[leading[1] ?? ''] ?? Number(leading[1])) : null;
	const name = leading ? key.slice(leading[0].length) : key;
	if (name === '') return byNumber(number);
	const found = KEYS.get(name) ?? KEYS.get(name.replace(PLAIN_WORDS, ''));
	if (found) {
		if (number !== null && !found.numbers.includes(number)) {
			return refused('group-number-against-name', { words: { number: String(number) } });
		}
		return taken({ group_no: found.group_no, set_no: null });
	}
	const set = SETS.get(name) ?? SETS.get(name.replace(PLAIN_WORDS, ''));
	const group = set === undefined ? null : groupOfSet(set);
	return set !== undefined && group !== null
		? taken({ group_no: group, set_no: set })
		: refused('group-unknown');
});

/** The set of a cell: "11", "Bộ 11", its name, or a steward's word. */
export function parseSet(text: string, words: HarmoniseWords): Parsed<ProductGroup> {
	const steward = words.productGroups.find(text);
	if (steward?.set_no) return taken(steward);
	const key = nameKey(text);
	const [, number] = /^(?:bo )?(?:san pham )?(?:so )?(\d{1,2})(?: |$)/.exec(key) ?? [];
	const bare = key.replace(PLAIN_WORDS, '');
	const set = number ? Number(number) : (SETS.get(key) ?? SETS.get(bare));
	const group = set === undefined ? null : groupOfSet(set);
	return set !== undefined && group !== null
		? taken({ group_no: group, set_no: set })
		: refused('group-unknown');
}

function byNumber(number: number | null): Parsed<GroupRead> {
	if (number === null || number < 1 || number > 6) return refused('group-unknown');
	return taken({ group_no: number, set_no: null, ...(number === 5 ? { ofTwoLists: true } : {}) });
}
