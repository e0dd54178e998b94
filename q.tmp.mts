import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
const idx = JSON.parse(readFileSync('static/snapshots/index.json','utf8')).snapshots[0].id;
const c = await (await DuckDBInstance.create(':memory:')).connect();
for (const f of JSON.parse(readFileSync(`static/snapshots/${idx}/manifest.json`,'utf8')).files) await c.run(`create view ${f.table} as select * from 'static/snapshots/${idx}/${f.file}'`);
for (const q of process.argv.slice(2)) { const r = await c.runAndReadAll(q); for (const row of r.getRows()) console.log(row.map(String).join(' | ')); console.log('--'); }
