/**
 * Colours of all pictures. Each mark is ≥ 3:1 on white or outlined; the kinds differ by
 * ΔE2000 ≥ 21 for normal, deuteran, protan and tritan eyes. styles/tokens.css repeats the few it needs.
 */
export const ACCENT = '#005d9f';
export const INK = '#1a2430';
export const MUTED = '#55606c';
export const RULE = '#c9d0d8';
export const PAPER = '#ffffff';
export const FONT = "'Source Sans 3 Variable','Source Sans 3','Segoe UI',sans-serif";

export type Stars = 3 | 4 | 5;
export const STAR_FILL: Readonly<Record<Stars, string>> = { 3: '#9abae4', 4: '#5289c6', 5: '#005d9f' };

export const KINDS = ['cooperative', 'cooperative_group', 'enterprise', 'household', 'other'] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_FILL: Readonly<Record<Kind, string>> = {
	cooperative: '#cb5c1c',
	cooperative_group: '#a06db8',
	enterprise: '#1f3b7c',
	household: '#4a997b',
	other: '#6b6b6b'
};

/** One hue, light to dark: the five steps of a map. */
export const SEQUENCE = ['#dce9f7', '#abcbea', '#6ea3d8', '#2f74b5', '#003f78'] as const;

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1–21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever reads better on the fill. */
export function inkOn(fill: string): string {
	return contrast(fill, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';
}
