import type { LaidSheet } from '../../lib/register/layout/lay-out';
import type { RegisterIdentity } from '../../lib/register/model/register-source';
import type { Note } from '../../lib/register/types';

/** A sheet on its way: laid out, its rows still to be read. */
export interface SourceSheet extends LaidSheet {
	readonly hidden: boolean;
	/** Hidden rows among those read so far. */
	hiddenRows(): number;
}

/** A register opened for reading once: the sheets of a file, or the view of a database. */
export interface RegisterSource extends RegisterIdentity {
	/** What the reader had to decide: encoding, delimiter, epoch. */
	readonly decisions: readonly Note[];
	/** Sheets in order; each is to be read to its end before the next is asked for. */
	sheets(): AsyncIterable<SourceSheet>;
	close(): Promise<void>;
}
