import { textWidth } from '../kit/text-width';

/** Least letters left of a shortened name. */
const FEWEST = 4;

/** A name as long as fits `width` px: "Bắc Kạn" → "B.Kạn" → fewer letters with a full stop, never smaller ones. */
export function fitted(name: string, width: number, size: number): string {
	if (textWidth(name, size) <= width) return name;
	let short = name.replace(/^(\S)\S*\s+/, '$1.');
	if (textWidth(short, size) <= width) return short;
	while (short.length > FEWEST && textWidth(`${short}.`, size) > width) short = short.slice(0, -1);
	return `${short}.`;
}
