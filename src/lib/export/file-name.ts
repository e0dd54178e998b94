import { fold } from '../text/fold';
import type { ExportContext } from './context';

/** Longest of each part, so that a path of Windows (260) has room for it. */
const LONGEST = 60;
/** Names Windows keeps for devices, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * `dak-lak_san-pham-theo-hang-sao_2026-09-30.xlsx`: place, subject and date without diacritics, only a–z, 0–9,
 * hyphens between words and underscores between parts.
 * @param suffix further part, which tells two files of one table apart
 */
export function fileName(
	{ place, placeSlug, subject, asOf }: Pick<ExportContext, 'place' | 'placeSlug' | 'subject' | 'asOf'>,
	extension: string,
	suffix?: string
): string {
	const parts = [placeSlug ?? place, subject, asOf, suffix].map((part) => slug(part ?? '')).filter(Boolean);
	const name = parts.join('_');
	return `${name === '' || RESERVED.test(name) ? ['ocop', ...parts].join('_') : name}.${extension}`;
}

function slug(text: string): string {
	const words = fold(text)
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let short = '';
	for (const word of words) {
		const next = short === '' ? word : `${short}-${word}`;
		if (next.length > LONGEST) return short === '' ? word.slice(0, LONGEST) : short;
		short = next;
	}
	return short;
}
