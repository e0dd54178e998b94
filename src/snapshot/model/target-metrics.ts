import { readdirSync } from 'node:fs';
import { target_metric, type TargetMetricRow } from '../../lib/schema/target_metric';
import type { Report } from '../finding';
import type { HarmoniseInput } from '../read/harmonise';
import { modelDictionary } from './dictionary';
import { near, suggestion } from './near';

/** Where the site counts registers for goals: one folder a kind, one SQL file a rule. Only the names are read here. */
const KINDS = new URL('../../lib/metrics/target-attainment/kinds/', import.meta.url);

/** The dictionary of what targets aim at; a register rule the site has no count for is reported and left empty. */
export function modelTargetMetrics(file: HarmoniseInput['targetMetrics'], report: Report): TargetMetricRow[] {
	const rules = new Set(registerRules());
	const lines = new Map(file.rows.map(({ line, cells }) => [cells.target_metric, line]));
	return modelDictionary<TargetMetricRow>(target_metric, file, report).map((row) => {
		const { register_rule: rule, target_metric: name } = row;
		if (rule === null || rules.has(rule)) return row;
		const meant = suggestion(near(rule, rules));
		report({
			rule: 'register-rule-unknown',
			severity: 'error',
			table: 'target_metric',
			where: { file: file.file, row: lines.get(name) ?? null, column: 'register_rule', value: rule },
			vi: `Không có cách tính "${rule}"; phải là một trong: ${[...rules].join(', ')}.${meant.vi}`,
			en: `There is no count "${rule}"; it must be one of: ${[...rules].join(', ')}.${meant.en}`
		});
		return { ...row, register_rule: null };
	});
}

function registerRules(): string[] {
	return readdirSync(KINDS, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.sql'))
		.map((path) => path.replace(/^.*[\\/]/, '').slice(0, -'.sql'.length))
		.sort();
}
