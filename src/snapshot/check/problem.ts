/** One thing wrong with a snapshot: where, what value, what would be right. */
export interface Problem {
	readonly file: string;
	/** Row in the order of the file, 1-based. */
	readonly row?: number;
	readonly column?: string;
	readonly value?: string | null;
	readonly expected: string;
}

export function formatProblem({ file, row, column, value, expected }: Problem): string {
	const place = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
	return `${place}: ${value === undefined ? '' : `found ${value === null ? 'null' : `"${value}"`}; `}${expected}`;
}
