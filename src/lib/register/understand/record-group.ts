import type { RowContext } from './context';
import type { HarmoniseWords } from './harmonise-words';
import { parseGroup, parseSet } from './product-group';
import type { ProductGroup } from './product-sets';
import type { RowReader } from './row-reader';

/** First day of the list of groups in force (919/QĐ-TTg). */
const FIRST_DAY_OF_LIST = '2022-08-01';

/**
 * Group and set of a row: its set, its group, or the heading above. A group known by the number V alone is
 * taken only where the first recognition tells which list numbered it.
 * @param firstDay ISO day of the row's first recognition
 */
export function readProductGroup(
	reader: RowReader,
	context: RowContext,
	words: HarmoniseWords,
	firstDay: string | null
): { group_no: number | null; set_no: number | null } {
	const set = readSet(reader, words);
	const group = readGroup(reader, words, firstDay);
	if (set) {
		if (group && group.group_no !== set.group_no) {
			const right = String(set.group_no);
			reader.report('group-against-set', 'product_group', reader.record.fields.product_group, {
				words: { set: String(set.set_no), right }
			});
		}
		return set;
	}
	const hasOwn = reader.text('product_group', reader.record.fields.product_group) !== null;
	return group ?? (hasOwn ? null : context.group) ?? { group_no: null, set_no: null };
}

function readSet(reader: RowReader, words: HarmoniseWords): ProductGroup | null {
	const at = reader.record.fields.product_set;
	const text = reader.text('product_set', at);
	if (text === null) return null;
	const parsed = parseSet(text, words);
	if (parsed.ok) return parsed.value;
	reader.report(parsed.refusal.rule, 'product_set', at, parsed.refusal);
	words.productGroups.miss(text, { ...reader.record.at, column: at?.column });
	return null;
}

function readGroup(reader: RowReader, words: HarmoniseWords, firstDay: string | null): ProductGroup | null {
	const at = reader.record.fields.product_group;
	const text = reader.text('product_group', at);
	if (text === null) return null;
	const parsed = parseGroup(text, words);
	if (!parsed.ok) {
		reader.report(parsed.refusal.rule, 'product_group', at, parsed.refusal);
		if (parsed.refusal.rule === 'group-unknown')
			words.productGroups.miss(text, { ...reader.record.at, column: at?.column });
		return null;
	}
	const { ofTwoLists, ...group } = parsed.value;
	if (ofTwoLists && (firstDay === null || firstDay < FIRST_DAY_OF_LIST)) {
		reader.report('group-of-two-lists', 'product_group', at);
		return null;
	}
	return group;
}
