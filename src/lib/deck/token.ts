import type { TableCell } from '../ui/table';
import type { NumberToken } from '../views/view';

/** The number a table's cell leads to; null where it is of no metric. */
export function tokenOf({ value, text, data }: TableCell): NumberToken | null {
	if (!data || typeof value !== 'number') return null;
	return { ...data, value, text: text ?? String(value), place: data.place ?? 'vn' };
}
