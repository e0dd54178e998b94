/** Median, smallest and largest of repeated measurements. */
export interface Spread {
	readonly median: number;
	readonly min: number;
	readonly max: number;
	readonly n: number;
}

export function spread(samples: readonly number[]): Spread {
	const sorted = [...samples].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? NaN;
	const lower = sorted.length % 2 ? upper : (sorted[middle - 1] ?? NaN);
	return { median: (lower + upper) / 2, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN, n: sorted.length };
}

/** `412 ms (390–520, n 7)`; with `digits` behind the point. */
export function printed({ median, min, max, n }: Spread, unit: string, digits = 0): string {
	const text = (value: number) => value.toFixed(digits);
	return `${text(median)}${unit} (${text(min)}–${text(max)}, n ${n})`;
}
