/**
 * What was mended in the sample register, and when (data/sample/corrections.csv): an earlier edition of it
 * still has the mistake. Made up like the register itself, so that a real change and a correction can be
 * told apart from the first start.
 */
import type { ProducerRow } from '../../lib/schema/producer';
import type { ProductRow } from '../../lib/schema/product';
import type { RecognitionRow } from '../../lib/schema/recognition';
import { fold } from '../../lib/text/fold';
import { expiryOf, toDay, toIso } from './days';
import type { SampleRegister } from './rows';
import { readWords } from './word-file';

const KINDS = [
	'added_late',
	'entered_twice',
	'renamed',
	're_dated',
	're_placed',
	'stars_mended',
	'kind_mended',
	'decision_mended'
] as const;
export type CorrectionKind = (typeof KINDS)[number];

/** A line of the file: so many mistakes of one kind, in records whose last decision was signed in the window. */
export interface CorrectionPlan {
	/** yyyy-mm-dd; editions of an earlier day have the mistake. */
	readonly correctedOn: string;
	readonly what: CorrectionKind;
	readonly times: number;
	readonly signedFrom: string;
	readonly signedTo: string;
}

export function readCorrections(): CorrectionPlan[] {
	return readWords('corrections.csv', (row) => ({
		correctedOn: row.text('corrected_on'),
		what: row.oneOf('what', KINDS),
		times: row.whole('times', 1, 999),
		signedFrom: row.text('signed_from'),
		signedTo: row.text('signed_to')
	}));
}

/** A product with the record that is mistaken. */
export interface Victim {
	readonly product: ProductRow;
	readonly producer: ProducerRow;
	/** In the order of rounds. */
	readonly rounds: readonly RecognitionRow[];
	/** Another commune of the same old district, if a product of it tells of one. */
	readonly elsewhere: ProductRow | null;
}

/** Whether a record can have had the mistake. */
export function canHave({ what }: CorrectionPlan, { product, producer, rounds, elsewhere }: Victim): boolean {
	const last = rounds.at(-1)!;
	if (last.withdrawn_on !== null) return false;
	switch (what) {
		case 'renamed':
			return product.name.split(' ').length >= 4;
		case 're_placed':
			return elsewhere !== null;
		case 'stars_mended':
			return rounds.length === 1 && last.stars === 4;
		case 'kind_mended':
			return producer.kind === 'cooperative';
		case 'decision_mended':
			return swapped(last.decision_no ?? '') !== last.decision_no;
		case 'entered_twice':
			return rounds.length === 1;
		case 're_dated':
		case 'added_late':
			return true;
	}
}

/** Puts the mistake into a register whose rows are its own. */
export function makeMistake(
	register: SampleRegister,
	{ what }: CorrectionPlan,
	{ product, producer, rounds, elsewhere }: Victim
): void {
	const last = rounds.at(-1)!;
	switch (what) {
		case 'added_late':
			register.recognitions = register.recognitions.filter((row) => row !== last);
			return;
		case 'entered_twice': {
			// Beside the first in the order of ids, where no other can stand.
			const again = { ...product, product_id: `${product.product_id}-2` };
			register.products.push(again);
			register.recognitions.push({ ...last, product_id: again.product_id });
			return;
		}
		case 'renamed':
			product.name = product.name.split(' ').slice(0, -1).join(' ');
			product.name_folded = fold(product.name);
			return;
		case 're_dated':
			last.valid_from = toIso(toDay(last.valid_from!) + DATED_LATE);
			last.expires_on = toIso(expiryOf(toDay(last.valid_from)));
			return;
		case 're_placed':
			product.commune_63 = elsewhere!.commune_63;
			product.commune_34 = elsewhere!.commune_34;
			return;
		case 'stars_mended':
			last.stars = 3;
			return;
		case 'kind_mended':
			producer.kind = 'cooperative_group';
			producer.kind_as_written = 'Tổ hợp tác';
			return;
		case 'decision_mended':
			last.decision_no = swapped(last.decision_no!);
	}
}

/** Days by which a first day in force was written down too late. */
const DATED_LATE = 30;

/** The number of a decision with its last two digits the wrong way round. */
function swapped(decision: string): string {
	return decision.replace(/^(\d*)(\d)(\d)\//, '$1$3$2/');
}
