import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/lib/schema/figure';
import type { TargetRow } from '../../src/lib/schema/target';
import { InputError } from '../../src/snapshot/errors';
import { modelPlaceLists } from '../../src/snapshot/model/place-lists';
import { AS_OF, changedData, DATA, modelData } from './real-data';

const FIGURES = 'published/figures.csv';
const TARGETS = 'published/targets.csv';

describe('every row of the published files is accounted for', () => {
	const model = modelData();
	const figures = model.tables.figure as unknown as readonly FigureRow[];
	const targets = model.tables.target as unknown as readonly TargetRow[];
	const figure = (source: string, metric: string, place?: string) =>
		figures.find(
			(row) => row.source_id === source && row.figure_metric === metric && (!place || row.place_id === place)
		);

	it('uses all 1,001 figures, 187 published targets and the one the steward added', () => {
		expect(model.counts).toMatchObject({
			figures_read: 1001,
			figures_used: 1001,
			targets_read: 188,
			targets_used: 188
		});
		expect(figures).toHaveLength(1001);
		expect(targets.filter((row) => row.target_id.startsWith('t'))).toHaveLength(187);
		expect(targets).toHaveLength(188);
		expect(model.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('needs every remark, range and place name the steward wrote', () => {
		const unused = model.findings.filter(({ rule }) => rule.endsWith('-unused'));
		expect(unused).toEqual([]);
	});

	it('numbers figures and targets by their lines', () => {
		expect(figures[0]).toMatchObject({
			figure_id: 'f2',
			place_id: '63-08',
			figure_metric: 'products_ranked',
			value: 44
		});
		expect(targets.at(-2)).toMatchObject({ target_id: 't188', place_id: 'vn', value: 15_000 });
		expect(targets.at(-1)).toMatchObject({ target_id: 'g2', place_id: '63-15', value: 66 });
	});

	it('reads figures as their remarks say', () => {
		expect(figure('dnktx_bt', 'products_4star')).toMatchObject({ potential_treatment: 'inside_4star' });
		expect(figure('bld_123', 'products_5star')).toMatchObject({ potential_treatment: 'as_5star' });
		expect(figure('seed_travinh', 'products_total')).toMatchObject({
			potential_treatment: 'outside',
			expired_treatment: 'not_stated'
		});
		expect(figure('blc_163', 'products_total', '63-10')).toMatchObject({ expired_treatment: 'included' });
		expect(figure('bgl_23', 'products_total')).toMatchObject({ expired_treatment: 'excluded' });
		expect(figure('dlinfo_122', 'products_total')).toMatchObject({ qualifier: 'forecast' });
		expect(figure('vnp_126', 'products_total')).toMatchObject({ qualifier: 'more_than' });
		expect(figure('lctv', 'producers_total')).toMatchObject({
			potential_treatment: null,
			expired_treatment: null
		});
	});

	it('keeps both bounds of a range', () => {
		const ranges = targets
			.filter((row) => row.upper_value !== null)
			.map((row) => [row.value, row.upper_value]);
		expect(ranges).toEqual(
			expect.arrayContaining([
				[400, 500],
				[8, 10],
				[5, 9],
				[3, 4],
				[15, 20],
				[40, 50],
				[3, 5],
				[10, 15]
			])
		);
		expect(ranges).toHaveLength(9);
	});
});

describe('a row that cannot be used is left out with a reason', () => {
	it.each([
		[FIGURES, 'province,Bắc Cạn,2024,products_total,5,seed_backan', 'place-unknown', 'place_name', 'Bắc Cạn'],
		[FIGURES, 'province,Bắc Kạn,20222,products_total,5,seed_backan', 'as-of-not-valid', 'as_of', '20222'],
		[
			FIGURES,
			'province,Bắc Kạn,2024,products_totale,5,seed_backan',
			'metric-unknown',
			'metric',
			'products_totale'
		],
		[
			FIGURES,
			'province,Bắc Kạn,2024,products_total,"1,002",seed_backan',
			'value-not-a-number',
			'value',
			'1,002'
		],
		[FIGURES, 'province,Bắc Kạn,2024,products_total,5,no_such', 'source-unknown', 'source_id', 'no_such'],
		[
			TARGETS,
			'province,Bắc Cạn,2024,2024,products_5star,>=,1,products,seed_backan',
			'place-unknown',
			'place_name',
			'Bắc Cạn'
		],
		[
			TARGETS,
			'province,Bắc Kạn,2025,2024,products_5star,>=,1,products,seed_backan',
			'period-not-valid',
			'period_start',
			'2025–2024'
		],
		[
			TARGETS,
			'province,Bắc Kạn,2024,2024,products_5star,<,1,products,seed_backan',
			'cell-not-valid',
			'comparator',
			'<'
		],
		[
			TARGETS,
			'province,Bắc Kạn,2024,2024,products_6star,>=,1,products,seed_backan',
			'metric-unknown',
			'metric',
			'products_6star'
		]
	])('%s: %s', (file, line, rule, column, value) => {
		using folder = changedData(file, (content) => content.trimEnd() + '\n' + line + '\n');
		const { counts, findings } = modelData(folder.path);
		const read = file === FIGURES ? counts.figures_read : counts.targets_read;
		const used = file === FIGURES ? counts.figures_used : counts.targets_used;
		expect([read, used]).toEqual(file === FIGURES ? [1002, 1001] : [189, 188]);
		expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ rule, where: { file, row: file === FIGURES ? 1003 : 189, column, value } }
		]);
	});

	it('composes text with combining marks and says so', () => {
		using folder = changedData(
			FIGURES,
			(content) => content + 'province,Bắc Kạn,2024,products_total,5,seed_backan\n'.normalize('NFD')
		);
		const { counts, findings } = modelData(folder.path);
		expect(counts.figures_used).toBe(1002);
		expect(findings).toContainEqual(expect.objectContaining({ rule: 'text-not-composed', severity: 'info' }));
	});

	it('refuses a file with other columns, naming them', () => {
		using folder = changedData(FIGURES, (content) => content.replace('as_of', 'date'));
		expect(() => modelData(folder.path)).toThrow(InputError);
		expect(() => modelData(folder.path)).toThrow(
			/published\/figures\.csv, line 1: .*missing: as_of; unknown: date/
		);
	});

	it('refuses a data folder that is not there', () => {
		expect(() => modelPlaceLists(`${DATA}/nowhere`, AS_OF)).toThrow(
			/places\/provinces_63\.csv: cannot be read/
		);
		expect(() => modelData(`${DATA}/nowhere`)).toThrow(/published\/figures\.csv: cannot be read/);
	});
});
