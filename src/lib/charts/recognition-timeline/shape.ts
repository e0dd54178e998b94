import { dayNumber } from './days';

/** One recognition of a product. Days yyyy-mm-dd. */
export interface RecognitionRow {
	/** Recognitions of one lane stand on one line. */
	readonly lane: string;
	/** What stands over the line. */
	readonly label: string;
	readonly href?: string;
	readonly product_id: string;
	readonly round: number;
	readonly stars: number;
	/** Null where the source names no day: then it cannot be drawn and is left out. */
	readonly valid_from: string | null;
	/** First day no longer in force. */
	readonly expires_on: string | null;
	readonly withdrawn_on: string | null;
	/** Day looked at. */
	readonly as_of: string;
}

export interface TimelineRow extends RecognitionRow {
	readonly valid_from: string;
	readonly expires_on: string;
	/** First day the recognition no longer counted: it ran out, was replaced by the next, or was withdrawn. */
	readonly until: string;
	readonly ending: 'in_force' | 'expired' | 'replaced' | 'withdrawn';
	/** Where the product was without any recognition before this one: since when, and how many days. */
	readonly gap: { readonly from: string; readonly days: number } | null;
}

/** Recognitions in order of time within their lane, lanes as they came; each with how it ended. */
export function shape(rows: readonly RecognitionRow[]): TimelineRow[] {
	const dated = rows.filter(
		(row): row is RecognitionRow & { valid_from: string; expires_on: string } =>
			row.valid_from !== null && row.expires_on !== null
	);
	const lanes = [...new Set(dated.map(({ lane }) => lane))];
	return dated
		.map((row) => {
			const rounds = dated
				.filter(({ product_id }) => product_id === row.product_id)
				.sort((a, b) => a.valid_from.localeCompare(b.valid_from) || a.round - b.round);
			const at = rounds.indexOf(row);
			const before = rounds[at - 1];
			return { ...row, ...end(row, rounds[at + 1]?.valid_from), gap: gap(row, before) };
		})
		.sort(
			(a, b) =>
				lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
				a.valid_from.localeCompare(b.valid_from) ||
				a.round - b.round
		);
}

type Dated = RecognitionRow & { readonly valid_from: string; readonly expires_on: string };

function end(row: Dated, replacedOn: string | undefined): Pick<TimelineRow, 'until' | 'ending'> {
	const ends = [
		{ until: row.withdrawn_on, ending: 'withdrawn' },
		{ until: row.expires_on, ending: 'expired' },
		{ until: replacedOn ?? null, ending: 'replaced' }
	] as const;
	const [first] = ends
		.filter((each): each is typeof each & { until: string } => each.until !== null)
		.sort((a, b) => a.until.localeCompare(b.until));
	if (!first) return { until: row.expires_on, ending: 'expired' };
	return first.ending === 'expired' && first.until > row.as_of ? { ...first, ending: 'in_force' } : first;
}

function gap(row: Dated, before: Dated | undefined): TimelineRow['gap'] {
	if (!before) return null;
	const { until } = end(before, row.valid_from);
	const days = dayNumber(row.valid_from) - dayNumber(until);
	return days > 0 ? { from: until, days } : null;
}
