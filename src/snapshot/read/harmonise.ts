import type { Report } from '../finding';
import { readCsv } from './csv';

export type HarmoniseInput = ReturnType<typeof readHarmonise>;

/** Names → codes, and the dictionaries of measures. */
export function readHarmonise(dataDir: string, report: Report) {
	return {
		placeNames: readCsv(
			dataDir,
			'harmonise/place_names.csv',
			['name_as_written', 'place_id', 'note'],
			report
		),
		figureMetrics: readCsv(
			dataDir,
			'harmonise/figure_metrics.csv',
			['figure_metric', 'title_vi', 'title_en', 'subject', 'nature', 'unit'],
			report
		),
		targetMetrics: readCsv(
			dataDir,
			'harmonise/target_metrics.csv',
			[
				'target_metric',
				'target_kind',
				'title_vi',
				'title_en',
				'nature',
				'published_value',
				'published_numerator',
				'published_denominator',
				'register_rule',
				'counted_kinds',
				'counted_stars',
				'not_computable_vi',
				'not_computable_en',
				'remark_vi',
				'remark_en'
			],
			report
		),
		statusRules: readCsv(dataDir, 'harmonise/status_rule.csv', ['status', 'least_ratio', 'basis'], report),
		needRules: readCsv(dataDir, 'harmonise/need_rule.csv', ['verdict', 'most_ratio', 'basis'], report),
		qualityRules: readCsv(dataDir, 'harmonise/quality_rules.csv', ['rule', 'score'], report),
		qualityClasses: readCsv(
			dataDir,
			'harmonise/quality_classes.csv',
			['class', 'least_share', 'most_days', 'basis'],
			report
		)
	};
}
