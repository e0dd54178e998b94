/**
 * The site's own colours as office files write them, so that a slide and its page look alike. A test holds
 * them to styles/tokens.css, which a worker cannot read.
 */
export const COLOURS: Readonly<Record<string, string>> = {
	accent: '005D9F',
	'accent-dark': '00437A',
	'accent-tint': 'EAF2FA',
	ink: '1A2430',
	muted: '55606C',
	rule: 'C9D0D8',
	'rule-light': 'E4E8EC',
	paper: 'FFFFFF',
	shade: 'F5F7F9',
	warn: '8A4B00',
	'warn-tint': 'FDF3E4',
	error: '7F0005',
	'error-tint': 'FBECEC',
	'status-met': '2D6655',
	'status-on-track': '0080BD',
	'status-close': '8A7D00',
	'status-behind': 'C36900',
	'status-regressing': 'A03C8F',
	'status-below': '7A6A5C',
	'status-not-met': '7F0005',
	'status-not-closed': '5B7083',
	'status-unknown': '858585'
};

/**
 * Colour as `RRGGBB`.
 * @param name of a token without its dashes, or a colour `#rrggbb` itself
 * @throws RangeError for a name that tokens.css does not have
 */
export function colour(name: string): string {
	const found = /^#[0-9a-f]{6}$/i.test(name) ? name.slice(1).toUpperCase() : COLOURS[name];
	if (!found) throw new RangeError(`no colour "${name}"; there are: ${Object.keys(COLOURS).join(', ')}`);
	return found;
}
