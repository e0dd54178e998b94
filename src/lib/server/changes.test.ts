import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bridgeOf } from '../changes/model';
import { changeRequest } from '../changes/question';
import type { Row as BreakdownRow } from '../metrics/change-breakdown/metric';
import type { Row as CorrectionRow } from '../metrics/change-corrections/metric';
import type { Row as ListRow } from '../metrics/change-rows/metric';
import { CORRECTIONS } from '../metrics/change-corrections/metric';
import { compile } from '../query/compile';
import { changeFeed } from './changes-feed';
import { knownSnapshots } from './changes-page';
import { openNative } from './native';
import { SNAPSHOTS, snapshot } from './snapshot';

const IN_FORCE =
	"FROM product_state_on($day) AS s JOIN product AS p USING (product_id) WHERE s.state = 'in_force'";
const inForce = (day: string) =>
	`SELECT CAST(p.product_id AS VARCHAR) AS id, CAST(s.stars AS VARCHAR) || ' ' || p.name || ' ' || p.province_34 AS told ${IN_FORCE.replace('$day', `DATE '${day}'`)}`;

/** The law on the snapshots the site is built with; each side is counted in a database of its own. */
test('a + diff = b from snapshot to snapshot, with corrections of every kind', async () => {
	const { open, others } = await knownSnapshots();
	expect(others.length).toBeGreaterThanOrEqual(2);
	const [earlier] = others.toSorted((a, b) => (a.as_of < b.as_of ? -1 : 1));
	const before = await openNative(join(SNAPSHOTS, earlier!.id));
	const newest = await snapshot();
	try {
		const sides = async (engine: typeof newest, day: string) =>
			new Map((await engine.query(inForce(day))).map(({ id, told }) => [String(id), String(told)]));
		const a = await sides(before, earlier!.as_of);
		const b = await sides(newest, open.as_of);
		const question = {
			place: 'vn',
			since: { snapshot: earlier!.id, day: earlier!.as_of },
			until: { snapshot: '', day: open.as_of },
			system: '34',
			sinceSystem: '34'
		} as const;
		const ask = async <R>(metric: Parameters<typeof changeRequest>[0]) =>
			(await newest.query(compile(changeRequest(metric, question)))) as unknown as R[];
		const rows = await ask<ListRow>('change-rows');
		for (const row of rows) {
			if (row.is_earlier) expect(a.delete(String(row.product_id))).toBe(true);
			if (row.is_later)
				a.set(String(row.product_id), `${row.later_stars} ${row.later_name} ${row.later_place}`);
		}
		expect(a).toEqual(b);
		expect(bridgeOf(await ask<BreakdownRow>('change-breakdown')).later).toBe(b.size);
		const kinds = new Set((await ask<CorrectionRow>('change-corrections')).map((row) => row.correction));
		expect([...kinds].sort()).toEqual([...CORRECTIONS].sort());
	} finally {
		await before.close();
	}
}, 120_000);

test('a feed has an entry from snapshot to snapshot and names no host', async () => {
	const { rss, json } = await changeFeed('34-24');
	const { others } = await knownSnapshots();
	const feed = JSON.parse(json) as { items: { url: string }[] };
	expect(feed.items).toHaveLength(others.length);
	for (const { url } of feed.items) expect(url).toMatch(/^\.\.\/\.\.\/thay-doi\/\?noi=34-24&tu=/);
	expect(rss.match(/<item>/g)).toHaveLength(others.length);
	expect(rss + json).not.toContain('site.invalid');
	expect(await changeFeed('34-24')).toEqual({ rss, json });
}, 120_000);
