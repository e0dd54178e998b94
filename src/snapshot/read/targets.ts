import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../finding';
import { readCsv } from './csv';

export type StewardInput = ReturnType<typeof readTargets>;
export type GoalFile = StewardInput['goals'];
export type ReportedFile = StewardInput['reportedActuals'];

/** A markdown file of data/targets/explanations, as it stands. */
export interface ExplanationFile {
	/** Path below the data folder. */
	readonly file: string;
	/** Folder it is in: a place id. */
	readonly place: string;
	/** Its name without `.md`: a target id, or metric and period. */
	readonly name: string;
	readonly text: string;
}

export const GOAL_COLUMNS = [
	'place_level',
	'place_name',
	'period_start',
	'period_end',
	'metric',
	'comparator',
	'value',
	'upper_value',
	'unit',
	'source_id',
	'supersedes',
	'basis'
] as const;
export const REPORTED_COLUMNS = [
	'place_level',
	'place_name',
	'period_start',
	'period_end',
	'metric',
	'as_of',
	'value',
	'source_id',
	'note_vi',
	'note_en'
] as const;

/** What the steward of targets keeps in data/targets (docs/guide/targets). */
export function readTargets(dataDir: string, report: Report) {
	return {
		goals: readCsv(dataDir, 'targets/goals.csv', GOAL_COLUMNS, report),
		reportedActuals: readCsv(dataDir, 'targets/reported_actuals.csv', REPORTED_COLUMNS, report),
		explanations: readExplanations(dataDir)
	};
}

const EXPLANATIONS = 'targets/explanations';

/** Every `<place>/<name>.md`, in the order of their paths; anything else in there is the steward's own. */
function readExplanations(dataDir: string): ExplanationFile[] {
	const root = join(dataDir, EXPLANATIONS);
	if (!existsSync(root)) return [];
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /^[^/]+\/[^/]+\.md$/.test(path))
		.sort()
		.map((path) => readExplanation(root, path, EXPLANATIONS));
}

/** @param path `<place>/<name>.md` below `root`; `named` is what findings call `root` */
export function readExplanation(root: string, path: string, named: string): ExplanationFile {
	const [place = '', file = ''] = path.split('/');
	return {
		file: `${named}/${path}`,
		place,
		name: file.slice(0, -'.md'.length),
		text: readFileSync(join(root, path), 'utf8').normalize('NFC').replace(/\r\n?/g, '\n')
	};
}
