import { readRegister } from './src/snapshot/read/registers';
import { readPlaces } from './src/snapshot/read/places';
import { modelPlaces } from './src/snapshot/model/places';
import { modelPlaceLinks } from './src/snapshot/model/place-links';
import { RegisterModel } from './src/snapshot/model/registers';
import { openDatabase, createTable, appendRows } from './src/snapshot/database';
import { writeParquet } from './src/snapshot/write/parquet';
import { contractProblems } from './src/snapshot/check/contract';
import { TABLES } from './src/lib/schema';
const rep = (f:any)=>console.log(f);
const t0=process.cpuUsage().user/1000; const input = readRegister('/tmp/big','registers/big',rep); const p = readPlaces('/tmp/big',rep); const places=modelPlaces(p,'2026-09-30'); const links=modelPlaceLinks(p,()=>{});
const t1=process.cpuUsage().user/1000; const m = new RegisterModel(places,links,new Set(),rep); m.add(input); const t2=performance.now();
const c = await openDatabase(); const r=m.register as any; let n=0;
const tabs=TABLES.filter(t=>r[t.name+'s']); for (const t of tabs) { await createTable(c,t); await appendRows(c,t,r[t.name+'s']); n+=r[t.name+'s'].length; }
const t3=process.cpuUsage().user/1000; await contractProblems(c,tabs); const t4=performance.now(); for (const t of tabs) await writeParquet(c,t,'/tmp'); const t5=performance.now();
console.log({rows:n, read:t1-t0, model:t2-t1, append:t3-t2, check:t4-t3, write:t5-t4, rate:n/((t5-t1)/1000), rss:process.memoryUsage().rss/1e6});
