import { encode } from 'uqr';

/** Longer, its squares would be under 0.3 mm at the size it is printed. */
const MOST_LETTERS = 600;
/** Empty edge that readers of codes need, in squares. */
const QUIET = 2;

export interface QrDrawing {
	/** Width and height of the drawing, in squares. */
	readonly size: number;
	/** Path of the dark squares. */
	readonly d: string;
}

/** QR code of an address; null where it is too long to be read off paper. */
export function qrOf(address: string): QrDrawing | null {
	if (address.length > MOST_LETTERS) return null;
	const { data, size } = encode(address, { ecc: 'L', border: QUIET });
	const d = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	return { size, d };
}
