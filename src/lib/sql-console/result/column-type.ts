import type { Row } from '../../engine/engine';

/** A column of an answer: what its values are, for alignment, formats, pictures and files. */
export interface ResultColumn {
	readonly name: string;
	/** DuckDB's own name of the type: `INTEGER`, `DECIMAL(18,2)`. */
	readonly type: string;
	readonly kind: 'text' | 'integer' | 'number' | 'date' | 'boolean' | 'other';
}

const KINDS: readonly [RegExp, ResultColumn['kind']][] = [
	[/\[\]$|^(STRUCT|MAP|UNION)\b/, 'other'],
	[/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\(\d+,0\))$/, 'integer'],
	[/^(FLOAT|DOUBLE|DECIMAL)/, 'number'],
	[/^DATE$/, 'date'],
	[/^BOOLEAN$/, 'boolean'],
	[/^(VARCHAR|ENUM|UUID)/, 'text']
];

/** From a row of DESCRIBE. */
export function resultColumn({ column_name, column_type }: Row): ResultColumn {
	const type = String(column_type);
	const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
	return { name: String(column_name), type, kind };
}

export const isNumeric = ({ kind }: ResultColumn): boolean => kind === 'integer' || kind === 'number';
