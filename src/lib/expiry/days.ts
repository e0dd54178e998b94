const MS_A_DAY = 86_400_000;

/** Days from one ISO day to another; 0 for the same, negative for an earlier one. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}
