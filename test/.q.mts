import { DuckDBInstance } from '@duckdb/node-api';
import { readdirSync } from 'node:fs';
const out='/tmp/reg/out'; const id = readdirSync(out).find(n=>/^\d/.test(n));
const c = await (await DuckDBInstance.create(':memory:')).connect();
for (const q of process.argv.slice(2)) { const r = await c.runAndReadAll(q.replace(/@(\w+)/g, (_,t)=>`read_parquet('${out}/${id}/${t}.parquet')`)); console.log(q); for (const row of r.getRowObjectsJson()) console.log(' ', JSON.stringify(row)); }
