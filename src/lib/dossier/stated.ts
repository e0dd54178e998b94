import type { Row } from '../engine/engine';
import type { Metric } from '../metrics/registry';
import type { Lang } from '../text/format';
import { grammar } from '../text/grammar';
import { valueText } from './resolve';

/** A number as its publication states it: "hơn 17.000". A printed lower bound is no exact number. */
export function statedText(metric: Metric, column: string, row: Row, lang: Lang): string {
	const name = metric.qualifiers?.[column];
	return grammar(lang).statedText(
		valueText(metric, column, row, lang),
		name === undefined ? null : row[name]
	);
}
