import { fileName } from '../export/file-name';
import type { PackFacts } from './content';
import { packWords, type PackWords } from './words';

/** What is done one after the other, and told to the reader. */
export const STEPS = ['rows', 'pictures', 'fonts', 'pptx', 'xlsx', 'pdf', 'zip'] as const;
export type Step = (typeof STEPS)[number];

type Named = Pick<PackFacts, 'lang' | 'placeName' | 'asOf'>;

/** `2026-09-30_Tra-Vinh_tien-do.zip`: day, place and subject without diacritics. */
export function packName(facts: Named): string {
	return partName(facts, 'pack', 'zip');
}

export function partName(
	{ lang, placeName, asOf }: Named,
	part: keyof PackWords['files'],
	extension: string
): string {
	const place = fileName({ place: placeName, subject: '' }, '').replace(/\.$/, '');
	// Names of places are written with capitals.
	const capital = place.replace(
		/(^|-)([a-z])/g,
		(_, start: string, letter: string) => start + letter.toUpperCase()
	);
	return `${asOf}_${capital}_${packWords(lang).files[part]}.${extension}`;
}
