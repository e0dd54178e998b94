import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { target_metric, type TargetMetricRow } from '../../lib/schema/target_metric';
import { InputError } from '../errors';
import type { Finding } from '../finding';
import { modelDictionary } from '../model/dictionary';
import type { TargetContext } from '../model/goal';
import { modelPlaceLists } from '../model/place-lists';
import { PlaceNames } from '../model/place-names';
import { modelReportedActuals } from '../model/reported-actuals';
import { modelTargetExplanations } from '../model/target-explanations';
import { modelStewardGoals, modelTargets } from '../model/targets';
import { readCsv } from '../read/csv';
import { readHarmonise } from '../read/harmonise';
import { readPublished } from '../read/published';
import { GOAL_COLUMNS, readExplanation, readTargets, REPORTED_COLUMNS } from '../read/targets';

export interface TargetsFileReport {
	/** What the file was taken for. */
	readonly kind: 'goals' | 'reported_actuals' | 'explanation';
	/** Rows read and rows a snapshot would use; an explanation is one row. */
	readonly read: number;
	readonly used: number;
	/** What was found in this file alone. */
	readonly findings: readonly Finding[];
}

/**
 * Checks one file a steward is about to put into data/targets against the lists of a data folder, without
 * building anything.
 * @param path a CSV of goals or of reported actuals, told apart by its header, or `<place>/<name>.md`
 * @throws InputError if it is none of these or cannot be read
 */
export function checkTargetsFile(path: string, dataDir: string, asOf: string): TargetsFileReport {
	const findings: Finding[] = [];
	const report = (finding: Finding) => void findings.push(finding);
	const lists = knownLists(dataDir, asOf);
	const folder = dirname(path);
	const file = basename(path);
	if (file.endsWith('.md')) {
		const explanation = readExplanation(dirname(folder), `${basename(folder)}/${file}`, dirname(folder));
		const { targets } = lists;
		const used = modelTargetExplanations([explanation], { targets, withSample: true, report });
		return { kind: 'explanation', read: 1, used: Math.min(used.length, 1), findings };
	}
	const context = { ...lists.context, report };
	if (kindOf(path) === 'goals') {
		const input = readCsv(folder, file, GOAL_COLUMNS, report);
		const { targets } = modelStewardGoals(input, lists.published, context);
		return { kind: 'goals', read: input.rows.length, used: targets.length, findings };
	}
	const input = readCsv(folder, file, REPORTED_COLUMNS, report);
	const rows = modelReportedActuals(input, lists.targets, context);
	const used = new Set(rows.map((row) => row.reported_actual_id.split('-')[0])).size;
	return { kind: 'reported_actuals', read: input.rows.length, used, findings };
}

/** Columns that only one of the two files has tell which it is. */
function kindOf(path: string): 'goals' | 'reported_actuals' {
	let header: string;
	try {
		header = readFileSync(path, 'utf8').split(/\r?\n/, 1)[0] ?? '';
	} catch (cause) {
		throw new InputError(`${path}: cannot be read; the file must exist.`, { cause });
	}
	if (/\b(comparator|unit|upper_value)\b/.test(header)) return 'goals';
	if (/\b(as_of|note_vi|note_en)\b/.test(header)) return 'reported_actuals';
	throw new InputError(
		`${path}, line 1: columns are "${header}"; for goals they must be "${GOAL_COLUMNS.join(',')}", for reported actuals "${REPORTED_COLUMNS.join(',')}"`
	);
}

/** What the data folder knows already; findings about it are for `build` to tell. */
function knownLists(dataDir: string, asOf: string) {
	const silent = () => undefined;
	const { places, districtHistory } = modelPlaceLists(dataDir, asOf);
	const published = readPublished(dataDir, silent);
	const harmonise = readHarmonise(dataDir, silent);
	const metrics = modelDictionary<TargetMetricRow>(target_metric, harmonise.targetMetrics, silent);
	const context: TargetContext = {
		names: new PlaceNames(places, districtHistory, harmonise.placeNames),
		places,
		metrics: new Map(metrics.map((metric) => [metric.target_metric, metric])),
		sources: new Set(published.sources.rows.map(({ cells }) => cells.source_id)),
		report: silent
	};
	const known = modelTargets(published, context);
	const { targets } = modelStewardGoals(readTargets(dataDir, silent).goals, known, context);
	return { context, published: known, targets: [...known, ...targets] };
}

/** `goals.csv, row 4, column metric: "x"` and below it what would be right, in both languages. */
export function formatFinding({ where, severity, vi, en }: Finding): string {
	const { file, row, column, value } = where;
	const place = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
	return `${severity}: ${place}: "${value ?? ''}"\n  ${vi}\n  ${en}`;
}
