/** Competition ranks, best first: equal values share one, the next is counted on. */
export function ranks<T>(items: readonly T[], value: (item: T) => number): Map<T, number> {
	return new Map(items.map((item) => [item, 1 + items.filter((other) => value(other) > value(item)).length]));
}
