import type { Row, Value } from '../engine/engine';
import type { Metric } from '../metrics/registry';
import type { Lang } from '../text/format';
import { valueText } from './resolve';
import { dossierWords } from './words';

/** A number as its publication states it: "hơn 17.000". A printed lower bound is no exact number. */
export function statedText(metric: Metric, column: string, row: Row, lang: Lang): string {
	const name = metric.qualifiers?.[column];
	return qualifiedText(valueText(metric, column, row, lang), name === undefined ? null : row[name], lang);
}

/** @param qualifier as in schema/figure.ts; `exact` says nothing more */
export function qualifiedText(text: string, qualifier: Value | undefined, lang: Lang): string {
	const { qualified } = dossierWords(lang);
	return typeof qualifier === 'string' && Object.hasOwn(qualified, qualifier)
		? qualified[qualifier as keyof typeof qualified](text)
		: text;
}
