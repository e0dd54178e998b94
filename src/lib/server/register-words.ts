import { readRegisterWords } from '../../snapshot/read/register-words';
import type { RegisterWordsFile } from '../check/register-words';

/** The steward's names and words for registers, for the browser's check of a file. */
export function registerWords(): RegisterWordsFile {
	// What the files themselves lack is told by every build of a register; here they are only passed on.
	const { placeNames, producerWords, productGroups } = readRegisterWords('data', () => undefined);
	return {
		aliases: placeNames.rows.map(({ line, cells: { name_as_written, place_id } }) => ({
			name_as_written,
			place_id,
			line
		})),
		producerWords: producerWords.rows.map(({ line, cells: { as_written, kind } }) => ({
			line,
			cells: { as_written, kind }
		})),
		productGroups: productGroups.rows.map(({ line, cells: { as_written, group_no, set_no } }) => ({
			line,
			cells: { as_written, group_no, set_no }
		}))
	};
}
