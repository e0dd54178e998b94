import type { CompareBar } from './shape';

/** The rows of each measure that has any value, in order. */
export function drawn(shaped: readonly CompareBar[]): readonly (readonly CompareBar[])[] {
	const byMeasure = new Map<string, CompareBar[]>();
	for (const row of shaped) byMeasure.set(row.measure, [...(byMeasure.get(row.measure) ?? []), row]);
	return [...byMeasure.values()].filter((rows) => rows.some(({ value }) => value !== null));
}
