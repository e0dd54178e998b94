import { table, type RowOf } from './table';

/**
 * Rules by which the register gives the actual of a target; docs/data.md says what each counts.
 * "In force" means: latest recognition in force on the day, 3 stars and up.
 */
const REGISTER_RULES = [
	'products_in_force',
	'products_in_force_by_star',
	'products_group',
	'products_new',
	'products_reaching_star',
	'products_recognised',
	'products_reevaluated',
	'products_upgraded',
	'potential_five_star',
	'potential_five_star_share',
	'upgraded_share',
	'reevaluated_share',
	'retention_share',
	'producers_count',
	'producers_new',
	'producers_kind_count',
	'producers_kind_share',
	'communes_covered',
	'communes_covered_share'
] as const;
export type RegisterRule = (typeof REGISTER_RULES)[number];

/**
 * Dictionary of what targets aim at (data/harmonise/target_metrics.csv): which kind of
 * target it is (T1–T20, domain.md §11) and from what an actual can be had in either base.
 */
export const target_metric = table({
	name: 'target_metric',
	doc: 'Measures of targets, with the way to an actual value in the published and in the register base.',
	key: ['target_metric'],
	columns: {
		target_metric: { type: 'VARCHAR', doc: 'Name used in targets.csv.' },
		target_kind: { type: 'VARCHAR', doc: 'Kind T1–T20 of domain.md §11.' },
		title_vi: { type: 'VARCHAR', doc: 'Vietnamese title.' },
		title_en: { type: 'VARCHAR', doc: 'English title.' },
		nature: {
			type: 'VARCHAR',
			doc: 'Stock at a date, flow within the period, or ratio at a date.',
			values: ['stock', 'flow', 'ratio']
		},
		published_value: {
			type: 'VARCHAR',
			doc: 'figure_metric that gives the actual directly (space-separated alternatives, first wins).',
			nullable: true
		},
		published_numerator: {
			type: 'VARCHAR',
			doc: 'figure_metrics (space-separated) whose sum is the numerator of a share.',
			nullable: true
		},
		published_denominator: {
			type: 'VARCHAR',
			doc: 'figure_metric that is the denominator of a share.',
			nullable: true
		},
		register_rule: {
			type: 'VARCHAR',
			doc: 'Rule by which the register gives the actual; null where no register holds the data.',
			nullable: true,
			values: REGISTER_RULES
		},
		counted_kinds: {
			type: 'VARCHAR',
			doc: 'Producer kinds counted (space-separated), for shares and counts by kind.',
			nullable: true
		},
		counted_stars: {
			type: 'VARCHAR',
			doc: 'Stars counted (space-separated), for counts by star.',
			nullable: true
		},
		not_computable_vi: {
			type: 'VARCHAR',
			doc: 'Why there is no actual where neither base gives one, Vietnamese.',
			nullable: true
		},
		not_computable_en: {
			type: 'VARCHAR',
			doc: 'Why there is no actual where neither base gives one, English.',
			nullable: true
		},
		remark_vi: {
			type: 'VARCHAR',
			doc: 'How the actual is read where it needs saying, Vietnamese.',
			nullable: true
		},
		remark_en: {
			type: 'VARCHAR',
			doc: 'How the actual is read where it needs saying, English.',
			nullable: true
		}
	}
});
export type TargetMetricRow = RowOf<typeof target_metric>;
