import { MINI_TABLES, miniConnection, miniManifest } from '../../../../test/fixtures/mini-register';
import type { Engine } from '../../engine/engine';
import { compile } from '../../query/compile';
import { TABLES } from '../../schema';
import { target, type TargetRow } from '../../schema/target';
import { target_metric, type TargetMetricRow } from '../../schema/target_metric';
import type { Table } from '../../schema/table';
import { engineOver } from '../../server/native';
import type { Base } from '../metric';
import prelude from '../prelude.sql?raw';
import type { Row } from './metric';

/** What is aimed at, of which only the named columns matter. */
export function aim(name: string, nature: string, more: Partial<TargetMetricRow> = {}): TargetMetricRow {
	return {
		target_metric: name,
		target_kind: 'T1',
		title_vi: name,
		title_en: name,
		nature,
		published_value: null,
		published_numerator: null,
		published_denominator: null,
		register_rule: null,
		counted_kinds: null,
		counted_stars: null,
		not_computable_vi: null,
		not_computable_en: null,
		remark_vi: null,
		remark_en: null,
		...more
	};
}

/** A goal for a place and whole years. */
export function goal(
	id: string,
	place: string,
	metric: string,
	value: number,
	years: readonly [number, number],
	more: Partial<TargetRow> = {}
): TargetRow {
	return {
		target_id: id,
		place_id: place,
		place_as_written: place,
		applies_to: 'place',
		target_metric: metric,
		comparator: '>=',
		value,
		upper_value: null,
		unit: 'products',
		period_start: `${years[0]}-01-01`,
		period_end: `${years[1]}-12-31`,
		source_id: 's1',
		...more
	};
}

/** The mini register with these goals, and rows of other tables, in place of its own. */
export async function withGoals(
	metrics: readonly TargetMetricRow[],
	goals: readonly TargetRow[],
	others: Readonly<Record<string, readonly object[]>> = {}
): Promise<Engine> {
	const changes = new Map<Table, readonly object[]>([
		[target_metric, metrics],
		[target, goals]
	]);
	for (const table of TABLES) if (others[table.name]) changes.set(table, others[table.name]!);
	const connection = await miniConnection(changes);
	await connection.run(prelude);
	return engineOver(connection, miniManifest(), () => connection.closeSync());
}

export async function attained(engine: Engine, base: Base, asOf: string): Promise<Map<string, Row>> {
	const sql = compile({ metric: 'target-attainment', params: { base, as_of: asOf } });
	const rows = (await engine.query(sql)) as unknown as Row[];
	return new Map(rows.map((row) => [String(row.target_id), row]));
}

/** Rows of a table of the mini register. */
export function miniRows(name: string): readonly object[] {
	for (const [table, rows] of MINI_TABLES) if (table.name === name) return rows;
	return [];
}
