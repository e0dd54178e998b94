import { DuckDBConnection } from '@duckdb/node-api';
const run = DuckDBConnection.prototype.run; const rr = DuckDBConnection.prototype.runAndReadAll;
const log: [number,string][] = [];
for (const [n,f] of [['run',run],['runAndReadAll',rr]] as const)
 (DuckDBConnection.prototype as any)[n] = async function (...a: any[]) { const t=performance.now(); const c0=process.cpuUsage(); const r = await (f as any).apply(this,a); const c=process.cpuUsage(c0); log.push([performance.now()-t, `cpu ${((c.user+c.system)/1e3).toFixed(0)} ${String(a[0]).replace(/\s+/g,' ').slice(0,130)}`]); return r; };
process.on('exit',()=>{ log.sort((a,b)=>b[0]-a[0]); for (const [t,s] of log.slice(0,25)) console.error(t.toFixed(0).padStart(7),s); console.error('sum',log.reduce((a,b)=>a+b[0],0).toFixed(0), 'maxrss', process.resourceUsage().maxRSS); });
process.argv.splice(2,0,'build'); await import('/work/main/src/snapshot/cli.ts');
