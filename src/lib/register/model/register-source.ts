import type { SourceRow } from '../../schema/source';
import type { Note } from '../types';

/** What a register file is known by: its name without folders and the SHA-256 of its bytes, hexadecimal. */
export interface RegisterIdentity {
	readonly name: string;
	readonly sha256: string;
}

/** Key of a register file in table `source`: the same bytes give the same key. */
export function registerSourceId({ sha256 }: Pick<RegisterIdentity, 'sha256'>): string {
	return `reg_${sha256.slice(0, 8)}`;
}

/**
 * A register file as a source of the snapshot.
 * @param decisions what the reader had to decide (encoding, delimiter, epoch); kept as the note
 */
export function registerSource(register: RegisterIdentity, decisions: readonly Note[]): SourceRow {
	return {
		source_id: registerSourceId(register),
		title: register.name,
		publisher: 'Sổ đăng ký của cơ quan',
		publisher_vi: 'Sổ đăng ký của cơ quan',
		publisher_en: 'Register of the office',
		address: null,
		address_note_vi: 'Tệp do cơ quan cung cấp, không có trên mạng.',
		address_note_en: 'A file the office provided; it is not on the web.',
		published_on: null,
		published_vi: null,
		published_en: null,
		note: decisions.map(({ en }) => en).join(' ') || null,
		note_vi: decisions.map(({ vi }) => vi).join(' ') || null
	};
}
