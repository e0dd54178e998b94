import { fold } from '../../text/fold';
import type { Entry } from '../understand/entry';
import { producerKey } from '../understand/producer-key';
import type { Problem } from '../types';
import { productKey } from './product-key';
import { Batch, type Staging } from './staging';
import {
	register_problem,
	register_proposal,
	register_round,
	register_row,
	type StagedProblem,
	type StagedProposal,
	type StagedRound,
	type StagedRow
} from './staging-tables';

/**
 * Flattens entries and problems into the staging tables, a batch at a time: a register of a million
 * rows never stands in memory. Fields of an entry that no table takes go no further.
 */
export class EntryStager {
	readonly #rows: Batch<StagedRow>;
	readonly #rounds: Batch<StagedRound>;
	readonly #proposals: Batch<StagedProposal>;
	readonly #problems: Batch<StagedProblem>;
	#entries = 0;

	constructor(staging: Staging) {
		this.#rows = new Batch(staging, register_row);
		this.#rounds = new Batch(staging, register_round);
		this.#proposals = new Batch(staging, register_proposal);
		this.#problems = new Batch(staging, register_problem);
	}

	/** @throws TypeError if the entry lacks the province of system 34, which every product has. */
	async addEntry(entry: Entry, sourceId: string): Promise<void> {
		const entryNo = ++this.#entries;
		let full = this.#rows.add(stagedRow(entry, entryNo, sourceId));
		entry.rounds.forEach((round, index) => {
			const staged = { ...round, entry_no: entryNo, position: index + 1 };
			full = this.#rounds.add(staged) || full;
		});
		entry.proposals.forEach((proposal, index) => {
			full = this.#proposals.add({ ...proposal, entry_no: entryNo, position: index + 1 }) || full;
		});
		if (full) await this.flush();
	}

	/** @param sourceId null for a problem of the input as a whole */
	async addProblem({ at, ...problem }: Problem, sourceId: string | null): Promise<void> {
		const full = this.#problems.add({
			source_id: sourceId,
			file: at.file,
			sheet: at.sheet || null,
			row_no: at.row || null,
			column_name: at.column ?? null,
			rule: problem.rule,
			severity: problem.severity,
			value: problem.value || null,
			suggestion: problem.suggestion || null,
			message_vi: problem.vi,
			message_en: problem.en,
			place_id: null
		});
		if (full) await this.flush();
	}

	/** Hands on what is left; to be called once all is added. */
	async flush(): Promise<void> {
		await this.#rows.flush();
		await this.#rounds.flush();
		await this.#proposals.flush();
		await this.#problems.flush();
	}
}

function stagedRow(entry: Entry, entryNo: number, sourceId: string): StagedRow {
	const { at, place } = entry;
	if (!place.province_34)
		throw new TypeError(`${at.file}, ${at.sheet}, row ${at.row}: the entry has no province of system 34`);
	return {
		entry_no: entryNo,
		source_id: sourceId,
		sheet: at.sheet,
		row_no: at.row,
		cells: entry.cells,
		producer_key: producerKey(entry.producer_name),
		producer_name: entry.producer_name,
		producer_folded: fold(entry.producer_name),
		producer_kind: entry.producer_kind,
		kind_as_written: entry.kind_as_written,
		product_key: productKey(entry.product_name),
		product_name: entry.product_name,
		product_folded: fold(entry.product_name),
		group_no: entry.group_no,
		set_no: entry.set_no,
		commune_63: place.commune_63,
		commune_34: place.commune_34,
		district_63: place.district_63,
		province_63: place.province_63,
		province_34: place.province_34,
		current_stars: entry.current_stars ?? null
	};
}
