import type { RawCell, RawRow } from '../types';
import { isBlank, isFromAbove, ownTexts, type OwnText } from './cell-text';
import type { Column } from './columns';
import { outlineOf, sortOf, splitOutline } from './group-sort';
import type { GroupHeading } from './group-lines';
import type { RowKind } from './record';
import { areColumnNumbers, isCount, isSignature, isTotal, maySum } from './row-signs';

/** A row's kind, and the heading it is where it is a group. */
export interface RowSort {
	readonly kind: RowKind;
	readonly heading?: Omit<GroupHeading, 'line'> & { readonly text: string };
	/** A header that differs from the one above: the columns have changed. */
	readonly isOther?: boolean;
}

const RECORD: RowSort = { kind: 'record' };
/** Column numbers and repeated headings stand this close below a header. */
const NEAR_HEADER = 2;
/** A heading merged over this many columns is one, whatever its words. */
const WIDE = 3;

/**
 * Tells what each row below the header is. Asked in order, from the first row on: numbers of columns
 * stand below a header, and what follows a signature and is no record belongs to it.
 */
export class RowKinds {
	readonly #name: number;
	/** -1 where the sheet has no producer's column: then every row is looked at closely. */
	readonly #maker: number;
	readonly #ranks: readonly number[];
	/** -1 where the sheet does not number its rows. */
	readonly #ordinal: number;
	readonly #byIndex: ReadonlyMap<number, Column>;
	readonly #headings: readonly ReadonlySet<string>[];
	#sinceHeader = 0;
	#inSignature = false;

	/**
	 * @param headings texts of the header rows by column
	 * @param beginsHeader whether a row is a header with other columns
	 */
	constructor(
		columns: readonly Column[],
		headings: readonly (readonly string[])[],
		private readonly beginsHeader: (row: RawRow) => boolean
	) {
		const used = columns.filter(({ field }) => field !== 'ignored');
		this.#byIndex = new Map(used.map((column) => [column.index, column]));
		this.#name = used.find(({ field }) => field === 'product_name')!.index;
		this.#maker = used.find(({ field }) => field === 'producer_name')?.index ?? -1;
		this.#ordinal = used.find(({ field }) => field === 'ordinal')?.index ?? -1;
		this.#ranks = used
			.filter(({ field }) => field === 'stars' || field === 'current_stars')
			.map(({ index }) => index);
		this.#headings = headings.map((texts) => new Set(texts));
	}

	sort(row: RawRow): RowSort {
		this.#sinceHeader++;
		if (this.#sinceHeader > NEAR_HEADER && this.#isPlainRecord(row.cells)) {
			this.#inSignature = false;
			return RECORD;
		}
		return this.#lookClosely(row);
	}

	/**
	 * The usual row, told without a regex over every cell: a number where rows are numbered, a name of its
	 * own, and who makes it in words.
	 */
	#isPlainRecord(cells: readonly (RawCell | undefined)[]): boolean {
		if (this.#ordinal >= 0 && !beginsWithDigit(cells[this.#ordinal])) return false;
		const name = cells[this.#name];
		const maker = cells[this.#maker];
		if (!isOwnWord(name) || !isOwnWord(maker)) return false;
		return !this.#headings[this.#name]?.has(name.value.trim()) && !maySum(name.value);
	}

	#lookClosely(row: RawRow): RowSort {
		const own = ownTexts(row);
		// Nothing but values of merged cells above: the lower half of a record that spans two rows.
		if (own.length === 0) return { kind: 'blank' };
		const texts = own.map(({ text }) => text);
		if (this.#sinceHeader <= NEAR_HEADER && areColumnNumbers(texts)) return { kind: 'column_numbers' };
		if (this.#repeatsHeader(own)) {
			this.#sinceHeader = 0;
			this.#inSignature = false;
			return { kind: 'header' };
		}
		if (this.beginsHeader(row)) return { kind: 'header', isOther: true };
		const words = own.filter(({ index, text }) => !isCount(text) && !this.#isOrdinal(index, text));
		if (this.#isSum(words)) return { kind: 'total' };
		if (words.length <= 3 && words.some(({ text }) => isSignature(text)) && !this.#isNumbered(own)) {
			this.#inSignature = true;
			return { kind: 'signature' };
		}
		const heading = words.length === 1 ? this.#headingOf(words[0]!, own, row) : null;
		if (this.#inSignature && heading?.sort == null && words.length <= 2 && !this.#isNamed(own))
			return { kind: 'signature' };
		this.#inSignature = false;
		if (heading) return { kind: 'group', heading };
		const isField = ({ index, text }: OwnText) => this.#byIndex.has(index) && !this.#isOrdinal(index, text);
		return own.some(isField) ? RECORD : { kind: 'blank' };
	}

	#isOrdinal(index: number, text: string): boolean {
		return this.#byIndex.get(index)?.field === 'ordinal' && outlineOf(text) !== null;
	}

	/** A page break: at least two texts, and half of them, are the headings of their columns. */
	#repeatsHeader(own: readonly OwnText[]): boolean {
		const same = own.filter(({ index, text }) => this.#headings[index]?.has(text));
		return same.length >= 2 && same.length * 2 >= own.length;
	}

	/** "Tổng cộng" with counts, or with one more word; a product's row holds more. */
	#isSum(words: readonly OwnText[]): boolean {
		const [first] = words;
		return first !== undefined && words.length <= 2 && isTotal(first.text);
	}

	/** A product that no signature can be: with a number of its own, or, where rows have none, with a producer or a rank. */
	#isNamed(own: readonly OwnText[]): boolean {
		const has = (index: number) => own.some((text) => text.index === index && text.span < WIDE);
		if (!has(this.#name)) return false;
		return this.#ordinal >= 0 ? this.#isNumbered(own) : has(this.#maker) || this.#ranks.some(has);
	}

	#isNumbered(own: readonly OwnText[]): boolean {
		return own.some(({ index, text }) => this.#isOrdinal(index, text));
	}

	/**
	 * A heading between records is one text, alone but for its numbering and counts. In the columns of names
	 * it must say of what it is ("Huyện …", "… 4 sao"), be numbered as headings are (I, A) or be merged over
	 * several columns; else it is a record without the rest. In another field's column it is a record, too.
	 */
	#headingOf(word: OwnText, own: readonly OwnText[], row: RawRow): RowSort['heading'] | null {
		const split = splitOutline(word.text);
		const beside = own.find(({ index, text }) => index < word.index && outlineOf(text) !== null);
		const outline = split.outline ?? (beside ? outlineOf(beside.text) : null);
		const text = split.outline ? split.rest : word.text;
		const sort = sortOf(text);
		const heading = { text: word.text, sort, outline };
		if (word.span >= WIDE) return heading;
		if (this.#isUnderName(row)) return null;
		const field = this.#byIndex.get(word.index)?.field;
		const isTitleNumber = outline?.style === 'roman' || outline?.style === 'letter';
		if (field === 'product_name' || field === 'producer_name')
			return sort !== null || isTitleNumber ? heading : null;
		if (field === undefined) return sort !== null || isTitleNumber ? heading : null;
		if (field === 'ordinal') return heading;
		return sort !== null && PLACES.includes(field) && PLACES.includes(sort) ? heading : null;
	}

	/** Whether the product above is merged down into this row: then the row tells more of that product. */
	#isUnderName(row: RawRow): boolean {
		const name = row.cells[this.#name];
		return name !== undefined && isFromAbove(name, row.row);
	}
}

const PLACES: readonly string[] = ['commune', 'district', 'province'];

/** A text that stands in its own cell and begins with no digit, as the count beside a heading does. */
function isOwnWord(cell: RawCell | undefined): cell is RawCell & { readonly value: string } {
	return cell?.kind === 'text' && cell.mergedFrom === undefined && !isBlank(cell) && !beginsWithDigit(cell);
}

function beginsWithDigit(cell: RawCell | undefined): boolean {
	if (cell === undefined || cell.kind === 'number') return cell !== undefined;
	const first = cell.kind === 'text' ? (cell.value as string).charCodeAt(0) : 0;
	return first >= DIGIT_0 && first <= DIGIT_9;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
