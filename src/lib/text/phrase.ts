/**
 * Fills `{name}` places of a text.json template. Throws on a name without a value,
 * so that a half-filled sentence never reaches a reader.
 */
export function phrase(template: string, values: Record<string, string>): string {
	return template.replace(/\{(\w+)\}/g, (place, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`"${template}" needs a value for ${place}`);
		return value;
	});
}
