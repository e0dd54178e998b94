import { mkdtempSync, rmSync } from 'node:fs';
import { TABLES } from '../src/lib/schema';
import { place } from '../src/lib/schema/place';
import { source } from '../src/lib/schema/source';
import { appendRows, createTable, openDatabase } from '../src/snapshot/database';
import { modelHost, nativeStaging } from '../src/snapshot/register/model-host';
import { EntryStager } from '../src/lib/register/model/entry-stager';
import { registerSource } from '../src/lib/register/model/register-source';
import { modelRegister } from '../src/lib/register/model/model-register';
import { register_setting, STAGING_TABLES } from '../src/lib/register/model/staging-tables';
import { modelPlaceLists } from '../src/snapshot/model/place-lists';
import { contractProblems } from '../src/snapshot/check/contract';
import { writeParquet } from '../src/snapshot/write/parquet';
const N = Number(process.argv[2] ?? 1e6);
const dir = mkdtempSync('/tmp/bench/s-');
const rss = () => Math.round(process.memoryUsage().rss / 1e6) + ' MB rss, max ' + Math.round(process.resourceUsage().maxRSS / 1e3);
const c = await openDatabase(dir + '/spill');
for (const t of [...TABLES, ...STAGING_TABLES]) await createTable(c, t);
const lists = modelPlaceLists('data', '2026-09-30');
await appendRows(c, place, lists.places);
const src = registerSource({ name: 'a.csv', sha256: 'ab'.repeat(32) }, []);
await appendRows(c, source, [src]);
await appendRows(c, register_setting, [{ as_of: '2026-09-30' }]);
const communes = lists.links.filter(l => l.level === 'commune' && l.is_exact);
const by = new Map(lists.places.map(p => [p.place_id, p]));
let t = performance.now();
const lap = (s: string) => { const n = performance.now(); console.log(s, ((n - t) / 1e3).toFixed(1) + 's', rss()); t = n; };
const stager = new EntryStager(nativeStaging(c));
for (let i = 0; i < N; i++) {
	const l = communes[(i * 7919) % communes.length]!;
	const o = by.get(l.old_place_id)!, w = by.get(l.new_place_id)!;
	const row = i + 2;
	await stager.addEntry({
		at: { file: 'a.csv', sheet: 'a.csv', row }, cells: `A${row}:U${row}`,
		product_name: `Mật ong hoa bạc hà ${i % 400000}`, group_no: 1 + i % 6, set_no: null,
		producer_name: `Hợp tác xã Nông nghiệp Tân Tiến ${i % 200000}`, producer_kind: i % 3 ? 'cooperative' : 'household', kind_as_written: 'HTX',
		place: { commune_63: o.place_id, commune_34: w.place_id, district_63: o.parent_id, province_63: o.province_id, province_34: w.province_id },
		rounds: [{ round: 1, stars: 3 + i % 2, score: 70, decision_no: `${i % 900}/QĐ-UBND`, decision_date: `202${i % 5}-0${1 + i % 9}-1${i % 10}`, valid_from: null, expires_on: null, issuing_level: 'province', issuing_authority: 'UBND tỉnh Hà Giang', outcome: null, withdrawn_on: null, withdrawal_reason: null, cells: `L${row}:P${row}` }],
		proposals: i % 50 ? [] : [{ proposed_stars: 5, proposed_on: null, cells: 'J1' }]
	}, src.source_id);
}
await stager.flush();
lap("staged"); if (process.env.STOP) process.exit(0);
const h = modelHost(c);
await modelRegister({ ...h, run: async (sql) => { await h.run(sql); lap(sql.slice(0, 60).replace(/\s+/g, ' ')); } });
console.log((await c.runAndReadAll("select (select count(*) from product), (select count(*) from producer), (select count(*) from recognition), (select count(*) from quality)")).getRowsJson());
console.log((await c.runAndReadAll("select rule, count(*) from quality group by all")).getRowsJson());
for (const t of STAGING_TABLES) await c.run('DROP TABLE ' + t.name);
console.log((await contractProblems(c, TABLES)).slice(0,5)); lap('contract');
for (const t of TABLES) await writeParquet(c, t, dir);
lap('parquet');
c.closeSync(); rmSync(dir, { recursive: true });
