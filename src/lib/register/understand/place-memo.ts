/** Answers of a function, kept until there are too many and then forgotten together: bounded, no bookkeeping. */
export function memo<T>(most: number): (key: string, make: () => T) => T {
	const kept = new Map<string, T>();
	return (key, make) => {
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = make();
		if (kept.size >= most) kept.clear();
		kept.set(key, made);
		return made;
	};
}
