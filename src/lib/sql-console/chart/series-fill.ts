import { ACCENT, KIND_FILL, KINDS } from '../../charts/kit/palette';

/** Colours that the pictures of the site tell kinds apart by, the accent first. */
const FILLS = [
	ACCENT,
	...KINDS.map((kind) => KIND_FILL[kind]).filter((fill) => fill !== KIND_FILL.enterprise),
	'#b99b00'
];

export const seriesFill = (at: number): string => FILLS[at % FILLS.length] ?? ACCENT;
