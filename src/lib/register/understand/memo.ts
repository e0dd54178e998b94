/** Distinct texts remembered a function: registers repeat few texts many times, hostile ones do not. */
const MOST = 20_000;
/** A longer text is no word of a register and not worth its memory. */
const LONGEST = 200;

/** A pure function of a text that remembers its latest answers. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		if (text.length > LONGEST) return compute(text);
		const answer = known.get(text);
		if (answer !== undefined) return answer;
		if (known.size >= MOST) known.clear();
		const computed = compute(text);
		known.set(text, computed);
		return computed;
	};
}
