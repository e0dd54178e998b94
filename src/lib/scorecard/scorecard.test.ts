import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../engine/engine';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { compile, requestKey } from '../query/compile';
import { snapshot } from '../server/snapshot';
import { textOf } from '../text/grammar';
import { columnsOfLooks } from '../ui/table';
import { placeView } from '../views/place';
import type { ViewDefinition, ViewParams } from '../views/view';
import type { GoalGroup } from './goal-groups';
import { targetsView, type ScorecardView } from './scorecard-view';

/** The snapshot that the site is built from, with every goal there is. */
const answers = new Map<string, Promise<Row[]>>();
async function viewOf<M>(view: ViewDefinition<M>, params: ViewParams): Promise<M> {
	const engine = await snapshot();
	const rows = new Map<string, Row[]>();
	for (const request of view.requests(params)) {
		const key = requestKey(request);
		const held = answers.get(key) ?? engine.query(compile(request));
		answers.set(key, held);
		rows.set(key, await held);
	}
	return view.build((request) => rows.get(requestKey(request))!, params);
}

let newest: string;
let targets: TargetRow[];
let params: ViewParams;
beforeAll(async () => {
	const engine = await snapshot();
	newest = engine.manifest.as_of;
	targets = (await engine.query(
		compile({ metric: 'target-attainment', params: { as_of: newest, base: 'published' } })
	)) as unknown as TargetRow[];
	params = {
		lang: 'vi',
		system: '63',
		base: 'published',
		asOf: newest,
		newest,
		placeId: 'vn',
		hasSample: true
	};
}, 60_000);

const idsOf = (groups: readonly GoalGroup[]) =>
	groups.flatMap(({ items }) => items.map(({ id }) => id)).sort();
const allIds = () => targets.map((row) => String(row.target_id)).sort();

describe('no goal is ever silently missing', () => {
	test.each([
		['63', false],
		['34', false],
		['63', true]
	] as const)('from the scorecard, %s provinces, as set %s', async (system, asSet) => {
		const model = await viewOf(targetsView, { ...params, system, asSet });
		expect(model.places.flatMap(({ groups }) => idsOf(groups)).sort()).toEqual(allIds());
		expect(model.all.rows).toHaveLength(targets.length);
	});

	test('on an earlier day those that have not begun are told', async () => {
		const model = await viewOf(targetsView, { ...params, asOf: '2022-12-31' });
		const shown = model.places.flatMap(({ groups }) => idsOf(groups)).length;
		const later = targets.filter((row) => String(row.period_start) > '2022-12-31').length;
		expect(later).toBeGreaterThan(0);
		expect(shown + later).toBe(targets.length);
		expect(model.remarks.map(textOf).join(' ')).toContain(`${later} chỉ tiêu bắt đầu sau ngày này`);
	});

	test.each(['63', '34'] as const)(
		'from the page of a province of the %s',
		async (system) => {
			const found = new Set<string>();
			const places = new Set(targets.map((row) => String(row.province_id ?? row.place_id)));
			const engine = await snapshot();
			const links = (await engine.query(
				"SELECT old_place_id, new_place_id FROM place_link WHERE level = 'province'"
			)) as unknown as { old_place_id: string; new_place_id: string }[];
			for (const { old_place_id, new_place_id } of links) {
				if (!places.has(old_place_id)) continue;
				const placeId = system === '63' ? old_place_id : new_place_id;
				const model = await viewOf(placeView, { ...params, system, placeId });
				const ids = idsOf(model.goalGroups);
				const own = targets.filter(
					(row) => row.place_id === old_place_id || row.province_id === old_place_id
				);
				expect(ids, placeId).toEqual(expect.arrayContaining(own.map((row) => row.target_id)));
				expect(model.targetTable!.rows).toHaveLength(ids.length);
				for (const id of ids) found.add(id);
			}
			const national = await viewOf(placeView, { ...params, system });
			for (const id of idsOf(national.goalGroups)) found.add(id);
			expect([...found].sort()).toEqual(allIds());
		},
		60_000
	);
});

test('official papers read plan, done and the percent of the metric', async () => {
	const { all } = await viewOf(targetsView, params);
	const heads = columnsOfLooks(all).filter(({ official }) => official !== null);
	expect(heads.map(({ label, official }) => official ?? label).slice(0, 7)).toEqual([
		...['Đơn vị', 'Chỉ tiêu', 'Kỳ', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)']
	]);
	expect(all.rows.map((row) => row['percent']?.value)).toEqual(
		targets.map(({ attainment }) => attainment && attainment * 100)
	);
	const [traVinh] = all.rows.filter((row) => row['goal']?.data?.row === 't11');
	expect([traVinh?.['goal']?.text, traVinh?.['actual']?.text, traVinh?.['percent']?.text]).toEqual([
		...['≥ 165', '393', '238,2']
	]);
});

describe('what the pages say of the real goals', () => {
	const itemOf = (model: ScorecardView, id: string) =>
		model.places
			.flatMap(({ groups }) => groups)
			.flatMap(({ verdict, items }) => items.map((item) => ({ ...item, verdict })))
			.find((item) => item.id === id)!;

	test('gap, flags, versions and explanations stand beside their goals', async () => {
		const model = await viewOf(targetsView, params);
		expect(itemOf(model, 't11').standing.map(textOf)).toEqual(['vượt 228 sản phẩm']);
		// Trà Vinh, 104 of 165 at the end of 2022.
		const then = await viewOf(targetsView, { ...params, asOf: '2022-12-31' });
		expect(textOf(itemOf(then, 't11').standing[0]!)).toBe('còn thiếu 61 sản phẩm');
		// More than 230 is 231 at least.
		expect(textOf(itemOf(model, 't2').standing[0]!)).toBe(
			'còn thiếu 40 sản phẩm (phải hơn 230, tức ít nhất 231)'
		);
		expect(itemOf(model, 't167').flags.map(({ text }) => textOf(text))).toEqual([
			'mức của các huyện: 51 + 47 + 46 + 39 + 35 + 31 + 28 + 21 + 17 = 315; tỉnh đặt 315: khớp.'
		]);
		expect(itemOf(model, 't162').flags.map(({ text }) => textOf(text))).toContain(
			'có nhiều mức: dùng 34, mức khác 66.'
		);
		expect(itemOf(model, 'g2').replacedBy).toEqual({ goal: '≥ 34', href: '/muc-tieu/chi-tieu/?ma=t162' });
		const explained = model.places
			.flatMap(({ groups }) => groups)
			.flatMap(({ items }) => items)
			.filter((item) => item.explanations.length > 0);
		expect(explained.map(({ verdict }) => verdict)).toEqual(['behind']);
		expect(explained[0]!.explanations[0]!.blocks.map(({ kind }) => kind)).toContain('list');
	});

	test('goals not in use count neither in the sentence nor in a matrix', async () => {
		const model = await viewOf(targetsView, params);
		const used = targets.filter((row) => row.is_used).length;
		expect(used).toBeLessThan(targets.length);
		expect(textOf(model.opening)).toContain(`trong ${used} chỉ tiêu được dùng`);
		expect(JSON.stringify([model.kinds, model.years])).not.toContain('ma=g2');
	});

	test('merging alone moves the ranking', async () => {
		const { boundaries } = await viewOf(targetsView, params);
		const row = (place: string) => boundaries.table!.rows.find((each) => each['place']!.value === place)!;
		// 125/170 is eleventh and 176/120 second; together 301/290 is third.
		expect(row('An Giang')['rank']!.value).toBe(3);
		expect(row('An Giang')['before']!.value).toBe(
			'An Giang hạng 11 (125 / ≥ 170, 74\u202f%); Kiên Giang hạng 2 (176 / ≥ 120, 147\u202f%)'
		);
		// Nothing of Sơn La changed but the others.
		expect(row('Sơn La')['rank']!.value).toBe(9);
		expect(row('Sơn La')['before']!.value).toContain('Sơn La hạng 12 ');
	});

	test('under 34 provinces counts are summed, shares told to be beyond comparison, with their parts', async () => {
		const model = await viewOf(targetsView, { ...params, system: '34' });
		const place = model.places.find(({ placeId }) => placeId === '34-91')!;
		const merged = place.merged!.rows.map((row) => [
			row['actual']!.text,
			row['goal']!.text,
			row['parts']!.value
		]);
		expect(merged).toContainEqual(['301', '≥ 290', 'An Giang: 125 / ≥ 170; Kiên Giang: 176 / ≥ 120']);
		expect(merged).toContainEqual(['không so sánh được', '–', 'An Giang: 8,1\u202f% / ≥ 30\u202f%']);
		const cell = model.kinds.rows.find((each) => each['place']!.value === 'An Giang')!['T1']!;
		expect([cell.status, cell.text]).toEqual(['met', '104\u202f%']);
	});
});
