import { formats, type Lang } from '../text/format';
import type { TableCell } from '../ui/table';

/** Tells which cells are days; a table repeats its days, and Intl takes its time for each. */
export class Days {
	readonly #date: (iso: string) => string;
	/** ISO text → how the reader sees that day; null where it is no day a workbook knows. */
	readonly #known = new Map<string, string | null>();

	constructor(lang: Lang) {
		this.#date = formats(lang).date;
	}

	/**
	 * A day shown as a day; a sort key in the shape of a day behind other words is none.
	 * @param isDeclared the column is said to hold days, whatever words show them
	 */
	isShown({ value, text }: TableCell, isDeclared: boolean): boolean {
		if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
		let shown = this.#known.get(value);
		if (shown === undefined) {
			shown = isWorkbookDay(value) ? this.#date(value) : null;
			this.#known.set(value, shown);
		}
		return shown !== null && (isDeclared || text === undefined || text === value || text === shown);
	}
}

/** Workbooks count days from 1900 and take that year for a leap year: earlier days stay words. */
function isWorkbookDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return text >= '1900-03-01' && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
