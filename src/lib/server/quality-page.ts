import type { Row as FindingRow } from '../metrics/data-quality/metric';
import type { Row as ClassRow } from '../metrics/quality-classes/metric';
import type { Row as RuleRow } from '../metrics/quality-rules/metric';
import type { NumberScope } from '../dossier/link';
import type { Row as ScoreRow } from '../metrics/quality-scores/metric';
import type { Row as SheetRow } from '../metrics/register-sheets/metric';
import { findingTable, quarantineTable, ruleTable } from '../quality/finding-tables';
import { qualityLead } from '../quality/lead';
import { placeScores, sourceScores, type SubjectNames } from '../quality/score-tables';
import { sheetTable } from '../quality/sheet-table';
import { changeTable, trendTable } from '../quality/trend';
import { qualityWords } from '../quality/words';
import type { Lang } from '../text/format';
import { metricSources } from './metric-sources';
import { places } from './places';
import { scoreTrend, type ScoreTrend } from './score-trend';
import { rowsOfAll, snapshot, SNAPSHOTS } from './snapshot';

const plain = (metric: string) => ({ metric, params: {} });
const FINDINGS = plain('data-quality');
const RULES = plain('quality-rules');
const CLASSES = plain('quality-classes');
const SHEETS = plain('register-sheets');

let trend: Promise<ScoreTrend> | null = null;

/** Everything the quality page shows, of the newest snapshot; the trend over all of them. */
export async function qualityPage(lang: Lang) {
	const { manifest } = await snapshot();
	const t = qualityWords(lang);
	const scores = (base: 'published' | 'register', system: '34' | '63') => ({
		metric: 'quality-scores',
		params: { as_of: manifest.as_of, system, base }
	});
	const requests = [
		scores('published', '34'),
		scores('published', '63'),
		scores('register', '34'),
		scores('register', '63')
	] as const;
	const rowsOf = await rowsOfAll([...requests, FINDINGS, RULES, CLASSES, SHEETS]);
	const rows = <T>(request: (typeof requests)[number] | typeof FINDINGS) => rowsOf(request) as unknown as T[];
	const [published34, published63, register34, register63] = requests.map((request) =>
		rows<ScoreRow>(request)
	);
	const sheets = rows<SheetRow>(SHEETS);
	const findings = rows<FindingRow>(FINDINGS);
	const quarantined = findings.filter(({ severity }) => severity === 'error');
	const others = findings.filter(({ severity }) => severity !== 'error');
	const names = await subjectNames(rowsOf(requests[2]), lang);
	const scope = (base: NumberScope['base'], system: NumberScope['system']): NumberScope => ({
		system,
		base,
		day: manifest.as_of
	});
	const pair = (
		caption: string,
		base: NumberScope['base'],
		now: ScoreRow[] = [],
		before: ScoreRow[] = []
	) => ({
		caption,
		now: placeScores(now, `${caption}. ${t.scores.system['34']}`, lang, names, scope(base, '34')),
		before: placeScores(before, `${caption}. ${t.scores.system['63']}`, lang, names, scope(base, '63'))
	});
	return {
		asOf: manifest.as_of,
		lead: qualityLead({ counts: manifest.counts, sheets, scores: published34 ?? [] }, lang),
		sheets: sheetTable(sheets, manifest.counts, lang),
		classes: rows<ClassRow>(CLASSES),
		published: pair(t.scores.published, 'published', published34, published63),
		register: pair(t.scores.registerByPlace, 'register', register34, register63),
		sources: sourceScores(register34 ?? [], t.scores.bySource, lang, names, scope('register', '34')),
		hasSample: manifest.has_sample,
		trend: await trendOf(lang, names),
		quarantined: { all: quarantined.length, table: quarantineTable(quarantined, lang) },
		findings: { all: others.length, table: findingTable(others, lang) },
		rules: ruleTable(rows<RuleRow>(RULES), lang)
	};
}

async function subjectNames(rows: Parameters<typeof metricSources>[0], lang: Lang): Promise<SubjectNames> {
	const all = await places();
	const titles = new Map((await metricSources(rows)).map(({ id, title }) => [id, title]));
	return {
		place: (id) => ({
			value: all.name(id, lang),
			...(all.get(id).level === 'province' ? { href: `/tinh/${id}/` } : {})
		}),
		source: (id) => ({ value: titles.get(id) ?? id, href: `/nguon/${id}/` })
	};
}

async function trendOf(lang: Lang, names: SubjectNames) {
	const { scored, unscored } = await (trend ??= scoreTrend(SNAPSHOTS));
	const [newest, before] = scored;
	return {
		unscored: unscored.length,
		days: [before?.asOf ?? null, newest?.asOf ?? null] as const,
		table: newest && before ? trendTable(scored, lang) : null,
		changes: newest && before ? changeTable(before, newest, lang, names) : null
	};
}
