import { readWords } from './word-file';

/**
 * Goals that the steward entered only after an earlier edition of the sample (data/sample/targets_entered.csv):
 * the goal they replace was the one in use until then. Whether a goal was known on a day; all others were.
 */
export function goalsEnteredBy(day: string): (goal: { readonly target_id: string }) => boolean {
	const later = new Set(
		readWords('targets_entered.csv', (row) => [row.text('target_id'), row.text('entered_on')] as const)
			.filter(([, enteredOn]) => enteredOn > day)
			.map(([id]) => id)
	);
	return ({ target_id }) => !later.has(target_id);
}
