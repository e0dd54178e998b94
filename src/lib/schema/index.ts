import type { SnapshotTable } from './table';
import { figure } from './figure';
import { figure_metric } from './figure_metric';
import { need_rule } from './need_rule';
import { place } from './place';
import { place_link } from './place_link';
import { producer } from './producer';
import { product } from './product';
import { proposal } from './proposal';
import { quality } from './quality';
import { quality_class } from './quality_class';
import { quality_rule } from './quality_rule';
import { recognition } from './recognition';
import { register_sheet } from './register_sheet';
import { reported_actual } from './reported_actual';
import { source } from './source';
import { status_rule } from './status_rule';
import { target } from './target';
import { target_explanation } from './target_explanation';
import { target_metric } from './target_metric';
import { target_version } from './target_version';

/** Bumped when a table or column changes meaning; the loader refuses a newer major version. */
export const SCHEMA_VERSION = 1;

/** All snapshot tables, referenced tables before the ones that refer to them. */
export const TABLES: readonly SnapshotTable[] = [
	place,
	place_link,
	source,
	figure_metric,
	figure,
	target_metric,
	status_rule,
	need_rule,
	target,
	target_version,
	reported_actual,
	target_explanation,
	producer,
	product,
	recognition,
	proposal,
	register_sheet,
	quality,
	quality_rule,
	quality_class
];

export type TableName = (typeof TABLES)[number]['name'];
export * from './table';
export * from './manifest';
