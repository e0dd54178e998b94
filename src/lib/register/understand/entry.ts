import type { ProducerKind } from '../../schema/producer';
import type { At } from '../types';

/** Places of a row in both boundary systems, as far as the text tells; ids of table `place`. */
export interface EntryPlace {
	readonly commune_63: string | null;
	readonly commune_34: string | null;
	readonly district_63: string | null;
	readonly province_63: string | null;
	readonly province_34: string | null;
}

/** One recognition as the row tells it; days as ISO text. */
export interface EntryRound {
	/** Order in the row, 1-based; rounds of a product are numbered anew over all its rows, by day. */
	readonly round: number;
	readonly stars: number;
	readonly score: number | null;
	readonly decision_no: string | null;
	readonly decision_date: string | null;
	readonly valid_from: string | null;
	/** As written; the model adds 36 months where it is missing. */
	readonly expires_on: string | null;
	readonly issuing_level: 'district' | 'province' | 'national' | null;
	/** As written. */
	readonly issuing_authority: string | null;
	/** As the register says it; the model works it out from the rounds before where it says nothing. */
	readonly outcome: 'new' | 're_evaluated' | 'upgraded' | 'downgraded' | null;
	readonly withdrawn_on: string | null;
	readonly withdrawal_reason: string | null;
	/** Cells it was read from, e.g. `L7:P7`. */
	readonly cells: string;
}

/** A dossier sent up for a higher rank ("đề nghị 5 sao", "tiềm năng 5 sao"): never a rank. */
export interface EntryProposal {
	readonly proposed_stars: number;
	readonly proposed_on: string | null;
	readonly cells: string;
}

/** A record understood: what becomes a product with its producer, recognitions and proposals. */
export interface Entry {
	readonly at: At;
	/** Cells of the row that were read, e.g. `A7:U7`. */
	readonly cells: string;
	readonly product_name: string;
	readonly group_no: number | null;
	readonly set_no: number | null;
	readonly producer_name: string;
	readonly producer_kind: ProducerKind;
	readonly kind_as_written: string | null;
	readonly place: EntryPlace;
	/** The current rank as the register states it beside its rounds; the model compares, never takes it. */
	readonly current_stars?: number | null;
	readonly rounds: readonly EntryRound[];
	readonly proposals: readonly EntryProposal[];
}
