import { MISSING } from '../../ui/table';
import type { ChartContext } from '../chart';
import type { SeriesRow } from './shape';

/** A value of the series in its unit. */
export function valueText(
	{ unit = 'count' }: SeriesRow,
	value: number | null,
	{ format }: ChartContext
): string {
	return value === null ? MISSING : format[unit](value);
}
