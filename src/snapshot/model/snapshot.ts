import type { Value } from '../../lib/engine/engine';
import type { Manifest } from '../../lib/schema/manifest';
import { figure_metric, type FigureMetricRow } from '../../lib/schema/figure_metric';
import { need_rule, type NeedRuleRow } from '../../lib/schema/need_rule';
import { quality_class, type QualityClassRow } from '../../lib/schema/quality_class';
import { quality_rule, type QualityRuleRow } from '../../lib/schema/quality_rule';
import { status_rule, type StatusRuleRow } from '../../lib/schema/status_rule';
import type { Finding } from '../finding';
import { readHarmonise } from '../read/harmonise';
import { readPublished } from '../read/published';
import { readRegister, registerFolders } from '../read/registers';
import { readTargets } from '../read/targets';
import { generateSampleRegister } from '../sample';
import { editionOf } from '../sample/editions';
import type { SampleRegister } from '../sample/rows';
import { goalsEnteredBy } from '../sample/targets-entered';
import { modelDictionary } from './dictionary';
import { modelFigures } from './figures';
import { publishedBy, stewardBy } from './known-on';
import { PlaceNames } from './place-names';
import { modelPlaceLists, type PlaceLists } from './place-lists';
import { RegisterModel } from './registers';
import { modelReportedActuals } from './reported-actuals';
import { modelSources } from './sources';
import { modelTargetExplanations } from './target-explanations';
import { modelTargetMetrics } from './target-metrics';
import { modelTargetVersions } from './target-versions';
import { modelStewardGoals, modelTargets } from './targets';

type Rows = readonly Readonly<Record<string, Value>>[];
type Counts = Omit<Manifest['counts'], 'sources' | 'quality_errors' | 'quality_warnings'>;

/**
 * What the data folder gives: the first rows of each table, and what was found on the way. Registers
 * of an office are too large for arrays; SQL adds their rows once these are loaded (register/).
 */
export interface Model {
	/** The generated register among the rows; null where none is wanted. */
	readonly sample: SampleRegister | null;
	/** Table name → rows. */
	readonly tables: Readonly<Record<string, Rows>>;
	readonly findings: readonly Finding[];
	readonly counts: Counts;
}

export interface ModelOptions {
	readonly dataDir: string;
	readonly asOf: string;
	readonly withSample: boolean;
	/**
	 * The newest sample register: what is modelled then is what was known on `asOf`, of it and of the published
	 * figures. Left out, all that the data folder holds is known.
	 */
	readonly editionOf?: SampleRegister;
	readonly onProgress: (text: string) => void;
}

/**
 * Reads the data folder and models every table.
 * @param placeLists lists already read, where several data folders share them
 */
export function modelSnapshot(options: ModelOptions, placeLists?: PlaceLists): Model {
	const { dataDir, asOf, withSample, editionOf: newest, onProgress } = options;

	onProgress('Reading places');
	const { places, links, districtHistory, ...read } = placeLists ?? modelPlaceLists(dataDir, asOf);
	const findings = [...read.findings];
	const report = (finding: Finding) => void findings.push(finding);

	onProgress('Reading published figures and targets');
	const allPublished = readPublished(dataDir, report);
	const allSteward = readTargets(dataDir, report);
	const published = newest ? publishedBy(allPublished, asOf) : allPublished;
	const steward = newest ? stewardBy(allSteward, allPublished, asOf) : allSteward;
	const harmonise = readHarmonise(dataDir, report);
	const names = new PlaceNames(places, districtHistory, harmonise.placeNames);
	const sourceRows = modelSources(published, report);
	const sources = new Set(sourceRows.map((source) => source.source_id));
	const figureMetrics = modelDictionary<FigureMetricRow>(figure_metric, harmonise.figureMetrics, report);
	const targetMetrics = modelTargetMetrics(harmonise.targetMetrics, report);
	const figures = modelFigures(published, {
		names,
		metrics: new Map(figureMetrics.map((metric) => [metric.figure_metric, metric])),
		sources,
		report
	});
	const targetContext = {
		names,
		places,
		metrics: new Map(targetMetrics.map((metric) => [metric.target_metric, metric])),
		sources,
		report
	};
	const isEntered = newest ? goalsEnteredBy(asOf) : () => true;
	const publishedTargets = modelTargets(published, targetContext).filter(isEntered);
	const added = modelStewardGoals(steward.goals, publishedTargets, targetContext);
	const targets = [...publishedTargets, ...added.targets];
	names.reportAliases(report);

	onProgress('Reading registers');
	const registers = new RegisterModel(places, links, sources, report);
	for (const folder of registerFolders(dataDir)) registers.add(readRegister(dataDir, folder, report));
	const real = registers.register;
	const sample = newest
		? editionOf(newest, asOf)
		: withSample
			? generateSampleRegister({ places, links, figures, asOf, onProgress })
			: null;
	const explanations = modelTargetExplanations(steward.explanations, { targets, withSample, report });

	return {
		sample,
		tables: {
			place: places,
			place_link: links,
			source: sourceRows,
			figure_metric: figureMetrics,
			figure: figures,
			target_metric: targetMetrics,
			status_rule: modelDictionary<StatusRuleRow>(status_rule, harmonise.statusRules, report),
			quality_rule: modelDictionary<QualityRuleRow>(quality_rule, harmonise.qualityRules, report),
			quality_class: modelDictionary<QualityClassRow>(quality_class, harmonise.qualityClasses, report),
			need_rule: modelDictionary<NeedRuleRow>(need_rule, harmonise.needRules, report),
			target: targets,
			target_version: modelTargetVersions(targets, added.replacements, sourceRows),
			reported_actual: modelReportedActuals(steward.reportedActuals, targets, targetContext),
			target_explanation: newest ? explanations.filter(({ dated }) => dated <= asOf) : explanations,
			producer: [...real.producers, ...(sample?.producers ?? [])],
			product: [...real.products, ...(sample?.products ?? [])],
			recognition: [...real.recognitions, ...(sample?.recognitions ?? [])],
			proposal: [...real.proposals, ...(sample?.proposals ?? [])]
		},
		findings,
		counts: {
			figures_read: published.figures.rows.length,
			figures_used: figures.length,
			targets_read: published.targets.rows.length + steward.goals.rows.length,
			targets_used: targets.length
		}
	};
}
