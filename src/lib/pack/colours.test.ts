import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colour, COLOURS } from './colours';

test('colours are those of styles/tokens.css', () => {
	const sheet = readFileSync('src/styles/tokens.css', 'utf8');
	const tokens = [...sheet.matchAll(/--([\w-]+):\s*#([0-9a-f]{6})\b/gi)];
	expect(COLOURS).toEqual(Object.fromEntries(tokens.map(([, name, hex]) => [name, hex?.toUpperCase()])));
});

test('an unknown colour is refused by name', () => {
	expect(() => colour('purple')).toThrow('purple');
});
