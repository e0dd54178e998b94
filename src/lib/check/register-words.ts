import { EngineError } from '../engine/errors';
import { fetchFile } from '../engine/fetch-file';
import type { ProducerWordRow, ProductGroupRow } from '../register/understand/harmonise-words';
import type { PlaceAlias } from '../register/understand/place-index';

/** Names and words that stewards keep in data/harmonise, as the build bakes them for the browser. */
export interface RegisterWordsFile {
	readonly aliases: readonly PlaceAlias[];
	readonly producerWords: readonly ProducerWordRow[];
	readonly productGroups: readonly ProductGroupRow[];
}

/** Path of the baked file below the site's base. */
export const REGISTER_WORDS_PATH = 'prebaked/register-words.json';

/** Throws EngineError where the file cannot be fetched or is none. */
export async function fetchRegisterWords(url: string): Promise<RegisterWordsFile> {
	const response = await fetchFile(url);
	try {
		return (await response.json()) as RegisterWordsFile;
	} catch (cause) {
		throw new EngineError('unreadable_file', { file: url, reason: String(cause) }, { cause });
	}
}
