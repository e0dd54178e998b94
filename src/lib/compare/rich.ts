import type { NumberToken, RichText } from '../views/view';

/** Fills `{name}` places of a template with texts or numbers. Throws on a name without a value. */
export function rich(template: string, values: Readonly<Record<string, string | NumberToken>>): RichText {
	return template
		.split(/\{(\w+)\}/)
		.map((part, at) => {
			if (at % 2 === 0) return part;
			const value = values[part];
			if (value === undefined) throw new Error(`"${template}" needs a value for {${part}}`);
			return value;
		})
		.filter((part) => part !== '');
}
