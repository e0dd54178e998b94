import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTargetsFile } from '../../src/snapshot/check/targets-file';
import { near } from '../../src/snapshot/model/near';
import { GOAL_COLUMNS, REPORTED_COLUMNS } from '../../src/snapshot/read/targets';
import { AS_OF, changedData, DATA, modelData, temporaryFolder } from './real-data';

const GOALS = 'targets/goals.csv';
const REPORTED = 'targets/reported_actuals.csv';
const RULES = 'harmonise/target_metrics.csv';

/** The real data with rows added to a file of the steward. */
function withRows(file: string, ...rows: readonly string[]) {
	using folder = changedData(file, (content) => content + rows.map((row) => `${row}\n`).join(''));
	return modelData(folder.path);
}

describe('goals the steward adds', () => {
	it('are told by g and their line, with the upper bound of a range', () => {
		const row = 'province,Hà Nội,2026,2030,products_5star,>=,40,60,products,hnt_919,,';
		const { tables } = withRows(GOALS, row);
		expect(tables['target']!.at(-1)).toMatchObject({ target_id: 'g3', value: 40, upper_value: 60 });
	});

	it.each([
		['place_name', 'province,Bắc Gian,2026,2030,products_5star,>=,4,,products,kh_bg,,', '"Bắc Giang"'],
		[
			'place_name',
			'district,Lục Nan (Bắc Giang),2024,2024,products_new,>=,4,,products,kh_bg,,',
			'"Lục Nam (Bắc Giang)"'
		],
		['metric', 'province,Bắc Giang,2026,2030,product_5star,>=,4,,products,kh_bg,,', '"products_5star"'],
		['source_id', 'province,Bắc Giang,2026,2030,products_5star,>=,4,,products,kh_bgg,,', '"kh_bg"'],
		[
			'period_start',
			'province,Bắc Giang,2030,2026,products_5star,>=,4,,products,kh_bg,,',
			'not end before it starts'
		],
		['comparator', 'province,Bắc Giang,2026,2030,products_5star,<=,4,,products,kh_bg,,', 'one of: >=, >'],
		[
			'value',
			'province,Bắc Giang,2026,2030,products_5star,>=,"4,5",,products,kh_bg,,',
			'a number with a decimal point'
		],
		['value', 'province,Bắc Giang,2026,2030,producers_sme_share,>=,130,,percent,kh_bg,,', '0 to 100'],
		['unit', 'province,Bắc Giang,2026,2030,producers_sme_share,>=,30,,producers,kh_bg,,', 'must be percent'],
		[
			'unit',
			'province,Bắc Giang,2026,2030,products_5star,>=,30,,percent,kh_bg,,',
			'products, producers, communes or count'
		],
		[
			'upper_value',
			'province,Bắc Giang,2026,2030,products_5star,>=,4,3,products,kh_bg,,',
			'above the lower one, 4'
		]
	])('a wrong %s leaves the row out and is reported with what would be right', (column, row, right) => {
		const { tables, findings } = withRows(GOALS, row);
		const found = findings.filter(({ where }) => where.file === GOALS);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ severity: 'error', where: { row: 3, column } });
		expect(found[0]!.en).toContain(right);
		expect(found[0]!.vi).not.toBe(found[0]!.en);
		expect(tables['target']).toHaveLength(188);
	});
});

describe('versions of a goal', () => {
	const versions = (...rows: readonly string[]) =>
		Object.fromEntries(
			withRows(GOALS, ...rows).tables['target_version']!.map((row) => [
				row['target_id'],
				[row['used_target_id'], row['goals'], row['rule']]
			])
		);

	it('the later publication is used: Bắc Giang 2022, Yên Bái 2023', () => {
		expect(versions()).toEqual({
			t52: ['t52', 2, 'later_source'],
			t58: ['t52', 2, 'later_source'],
			t162: ['t162', 2, 'later_source'],
			g2: ['t162', 2, 'later_source']
		});
	});
	it('what the steward states goes before the day of publication: t58 and g3 are of 2021, t52 is replaced', () => {
		const row = 'province,Bắc Giang,2022,2022,products_new_3star_up,>=,32,,products,hnd_bg,t52,';
		expect(versions(row)).toMatchObject({ t52: ['g3', 3, 'listed_later'], g3: ['g3', 3, 'listed_later'] });
	});
	it('of equal days the one lower in the list; one alone is stated', () => {
		const same = 'province,Bắc Kạn,2021,2025,products_5star,>=,3,,products,tcnn_bk,,';
		expect(versions(same)).toMatchObject({ t61: ['g3', 2, 'listed_later'] });
		const stated = 'province,Bắc Kạn,2021,2025,products_5star,>=,3,,products,seed_backan,t61,';
		expect(versions(stated)).toMatchObject({ t61: ['g3', 2, 'stated'], g3: ['g3', 2, 'stated'] });
	});
	it('only a version of the same goal can be replaced', () => {
		const row = 'province,Bắc Giang,2026,2030,products_5star,>=,4,,products,kh_bg,t52,';
		expect(withRows(GOALS, row).findings).toContainEqual(
			expect.objectContaining({ rule: 'target-replaced-unknown', severity: 'warning' })
		);
	});
});

describe('reported actuals', () => {
	const ROW = 'province,Cao Bằng,2024,2024,producers_trained_share,2024-12,97.5,seed_caobang,,';

	it('speak of the goal of that place, metric and period', () => {
		const { tables } = withRows(REPORTED, ROW);
		expect(tables['reported_actual']).toEqual([
			expect.objectContaining({
				reported_actual_id: 'a2-t28',
				target_id: 't28',
				value: 97.5,
				as_of: '2024-12',
				as_of_to: '2024-12-31',
				note_vi: null
			})
		]);
	});
	it('speak of every version of it', () => {
		const row = 'province,Bắc Giang,2022,2022,products_new_3star_up,2022,73,kh_bg,,';
		const ids = withRows(REPORTED, row).tables['reported_actual']!.map((each) => each['target_id']);
		expect(ids).toEqual(['t52', 't58']);
	});
	it.each([
		['as_of', ROW.replace('2024-12,', '2025-01,'), '2024-01-01 to 2024-12-31'],
		['as_of', ROW.replace('2024-12,', 'tháng 12,'), 'yyyy, yyyy-mm or yyyy-mm-dd'],
		['value', ROW.replace('97.5', '975'), '0 to 100'],
		['value', ROW.replace('97.5', ''), 'Column value is empty'],
		['metric', ROW.replace('2024,2024', '2024,2025'), 'it has one for 2024-01-01 – 2024-12-31']
	])('a wrong %s is reported with what would be right', (column, row, right) => {
		const { tables, findings } = withRows(REPORTED, row);
		const found = findings.filter(({ where }) => where.file === REPORTED);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ where: { row: 2, column } });
		expect(found[0]!.en).toContain(right);
		expect(tables['reported_actual']).toEqual([]);
	});
	it('are refused twice for one goal and day', () => {
		const { tables, findings } = withRows(REPORTED, ROW, ROW.replace('97.5', '98'));
		expect(tables['reported_actual']).toHaveLength(1);
		expect(findings.find(({ rule }) => rule === 'reported-actual-twice')?.en).toContain('Row 2 already');
	});
});

describe('explanations', () => {
	const HEAD = '---\ndate: 2026-02-01\noffice: Văn phòng thử\n---\n';
	const check = (place: string, name: string, text: string) => {
		using folder = temporaryFolder();
		mkdirSync(join(folder.path, place));
		const path = join(folder.path, place, name);
		writeFileSync(path, text);
		const { used, findings } = checkTargetsFile(path, DATA, AS_OF);
		return { used, found: findings.map(({ where, en }) => `${where.row} ${where.column}: ${en}`) };
	};

	it('the sample is part of a snapshot with a sample only', () => {
		expect(modelData().tables['target_explanation']).toEqual([]);
		expect(modelData().findings.filter(({ table }) => table === 'target_explanation')).toEqual([]);
	});
	it.each(['t72.md', 'producers_cooperative_share-2021-2025.md'])('%s names the goal of An Giang', (name) => {
		expect(check('63-89', name, `${HEAD}Vì **hai** lý do.`)).toEqual({ used: 1, found: [] });
	});
	it.each([
		['t72.md', 'Không có đầu.', '1 ---: The file must begin with a head'],
		['t72.md', HEAD.replace('2026-02-01', '1/2/2026') + 'x', '1 date: The date must be yyyy-mm-dd'],
		['t72.md', HEAD.replace('office', 'ofice') + 'x', 'Did you mean: "office"'],
		['t72.md', `${HEAD}<script>x</script>`, '5 text: No HTML'],
		['t72.md', HEAD, '5 text: There is no explanation'],
		['t52.md', `${HEAD}x`, '1 file: The file must be named'],
		['producers_cooperative_shar-2021-2025.md', `${HEAD}x`, '"producers_cooperative_share-2021-2025"']
	])('%s with a fault says which', (name, text, message) => {
		const { used, found } = check('63-89', name, text);
		expect(used).toBe(0);
		expect(found.join('\n')).toContain(message);
	});
});

describe('check-targets', () => {
	it('takes the templates as they are', () => {
		for (const name of ['goals', 'reported_actuals']) {
			const path = join(DATA, '..', 'docs', 'guide', 'targets', `${name}-template.csv`);
			expect(checkTargetsFile(path, DATA, AS_OF)).toMatchObject({ kind: name, findings: [] });
		}
	});
	it('says which columns there must be', () => {
		using folder = temporaryFolder();
		const path = join(folder.path, 'x.csv');
		writeFileSync(path, 'a,b\n');
		expect(() => checkTargetsFile(path, DATA, AS_OF)).toThrow(GOAL_COLUMNS.join(','));
		expect(() => checkTargetsFile(path, DATA, AS_OF)).toThrow(REPORTED_COLUMNS.join(','));
		expect(() => checkTargetsFile(join(folder.path, 'none.csv'), DATA, AS_OF)).toThrow('the file must exist');
	});
});

it('a register rule the site cannot count is reported, and the goal has no such actual', () => {
	using folder = changedData(RULES, (content) => content.replace(',retention_share,', ',retention_shar,'));
	const { tables, findings } = modelData(folder.path);
	const found = findings.filter(({ rule }) => rule === 'register-rule-unknown');
	expect(found).toHaveLength(1);
	expect(found[0]!.en).toContain('Did you mean: "retention_share"?');
	const metric = tables['target_metric']!.find((row) => row['target_metric'] === 'products_maintained_share');
	expect(metric).toMatchObject({ register_rule: null });
});

describe('near names', () => {
	it.each([
		['Bac Giang', ['Bắc Giang']],
		['Hà Nam', []],
		['x', []]
	])('%s', (written, expected) => {
		expect(near(written, ['Bắc Giang', 'Bắc Kạn', 'Đồng Tháp'])).toEqual(expected);
	});
});
