/**
 * How long the search box takes for each key of what readers type, over the built site's own index:
 * `npx tsx test/benchmark/search.ts [FOLDER]`. Prints one line a text: median and slowest of its keys, in
 * processor time, which other work on the machine does not lengthen so much.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Catalogue } from '../../src/lib/search/catalogue';
import { find } from '../../src/lib/search/find';
import { INDEX_FILES, type IndexFile, type IndexFiles } from '../../src/lib/search/index-files';
import { unpackTable } from '../../src/lib/search/pack-table';
import { printed, spread } from './samples';

const [folder = 'build'] = process.argv.slice(2);
const TEXTS = [
	'na rì',
	'miến dong na rì bắc kạn',
	'htx nông nghiệp',
	'thành phố hồ chí minh',
	'1821/QĐ-UBND'
];
/** As many as the box shows of a group. */
const SHOWN = 5;
const ROUNDS = 5;

function read<F extends IndexFile>(file: F): IndexFiles[F] {
	return JSON.parse(readFileSync(join(folder, 'search', `${file}.json`), 'utf8')) as IndexFiles[F];
}

for (const file of INDEX_FILES) {
	const path = join(folder, 'search', `${file}.json`);
	const kb = (bytes: number) => Math.round(bytes / 1024);
	console.log(
		`${file}.json: ${kb(statSync(path).size)} KB, ${kb(gzipSync(readFileSync(path)).length)} KB gzip`
	);
}

/** Processor time of this process so far, in ms. */
function spent(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

const catalogue = new Catalogue();
const began = spent();
const { places, aliases, targets, metrics } = read('base');
catalogue.addPlaces(unpackTable(places), aliases);
catalogue.addTargets(unpackTable(targets));
catalogue.addMetrics(metrics);
catalogue.addPlaces(unpackTable(read('communes').places));
const { producers, products, decisions } = read('register');
for (const table of [producers, products, decisions]) catalogue.addRegister(unpackTable(table));
catalogue.settle();
console.log(`taken in: ${Math.round(spent() - began)} ms`);

for (const text of TEXTS) {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++)
		for (let keys = 1; keys <= text.length; keys++) {
			const pressed = spent();
			find(catalogue, text.slice(0, keys), () => SHOWN);
			times.push(spent() - pressed);
		}
	console.log(`${text}: ${printed(spread(times), ' ms', 1)}`);
}
