import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookParts, zip } from '../../src/lib/register/read/xlsx/testing';
import { bigRegister } from '../fixtures/workbooks/big-register';
import { temporaryFolder } from './real-data';

const ROOT = new URL('../..', import.meta.url).pathname;
const CLI = ['--import', 'tsx', 'src/snapshot/cli.ts', 'build'];
const INDEX = '{"snapshots":[]}\n';

const HEADER = 'Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số quyết định,Ngày quyết định';
const ROW = 'Chè Shan,HTX Bằng Phúc,Xã Bằng Phúc,Huyện Chợ Đồn,4 sao,12/QĐ-UBND,15/06/2023';
const LIST = `${HEADER}\n${ROW}\n`;

type Content = string | Uint8Array;

/** What is asked for, from the folder with the input in it, and what the message must say. */
interface Refusal {
	readonly files?: Readonly<Record<string, Content>>;
	readonly args: (inside: (name: string) => string) => readonly string[];
	readonly says: readonly string[];
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
	'a workbook that was cut off': {
		files: { 'so.xlsx': workbook().slice(0, 700) },
		args: (inside) => ['--register', inside('so.xlsx')],
		says: ['so.xlsx: The file is cut off', 'Copy the original again', 'so.xlsx: Tệp bị cắt cụt']
	},
	'a sheet that was cut off, a good file before it': {
		files: { 'a.csv': LIST, 'b.xlsx': workbook('<row r="2"><c') },
		args: (inside) => ['--register', inside('a.csv'), '--register', inside('b.xlsx')],
		says: ['b.xlsx: ', 'Excel']
	},
	'a zip bomb': {
		files: { 'so.xlsx': workbook(`<row r="2"><c r="A2"><v>${'1'.repeat(64 * 1024 * 1024)}</v></c></row>`) },
		args: (inside) => ['--register', inside('so.xlsx')],
		says: ['so.xlsx: ']
	},
	'text with NUL far down': {
		files: { 'so.csv': `${LIST}${`${ROW}\n`.repeat(3000)}a\0b\n` },
		args: (inside) => ['--register', inside('so.csv')],
		says: ['so.csv: Line 3003: a NUL character', 'Save As "CSV UTF-8"', 'so.csv: Dòng 3003: có ký tự NUL']
	},
	'a quote that is never closed': {
		files: { 'so.csv': `${LIST}"Chè,HTX A\n` },
		args: (inside) => ['--register', inside('so.csv')],
		says: ['so.csv: Line 3: a quotation mark', 'Close it']
	},
	'a mapping to no field': {
		files: { 'so.csv': LIST, 'map.csv': 'sheet,column,field,round\n,A,ten_san_pham,\n' },
		args: (inside) => ['--register', inside('so.csv'), '--mapping', inside('map.csv')],
		says: ['map.csv', 'line 2', 'ten_san_pham', 'product_name']
	},
	'an unknown province': {
		files: { 'so.csv': LIST },
		args: (inside) => ['--register', inside('so.csv'), '--province', '63-99'],
		says: ['--province has "63-99"', 'such as 63-20 or 34-24']
	},
	'no row that can be used': {
		files: { 'so.csv': `${HEADER}\nChè Shan,HTX A,Xã Bằng Phúc,Huyện Chợ Đồn,4 sao,,31/02/2023\n` },
		args: (inside) => ['--register', inside('so.csv'), '--province', '63-06'],
		says: [
			'No row of the registers can be used; no snapshot was written.',
			'so.csv: 2 rows = 0 used + 1 quarantined + 1 header',
			'date-impossible (1)'
		]
	},
	'a database that does not answer': {
		args: () => ['--register', 'postgres://nobody:secret@127.0.0.1:1/so'],
		says: ['127.0.0.1:1/so', 'the server does not answer; check host, port']
	}
};

describe('a register that cannot be read', () => {
	it.each(Object.entries(REFUSALS))(
		'%s: is refused and leaves nothing behind',
		(_, { files, args, says }) => {
			using place = temporaryFolder();
			const { out, inside } = prepare(place.path, files);
			const reports = join(place.path, 'reports');
			const { status, stdout, stderr } = spawnSync(
				process.execPath,
				[...CLI, '--out', out, '--reports', reports, ...args(inside)],
				{ cwd: ROOT, encoding: 'utf8' }
			);
			expect(status, stderr).toBe(1);
			expect(stdout).not.toContain('Snapshot ');
			const message = stderr.replace(/^….*\n/gm, '');
			for (const words of says) expect(message).toContain(words);
			expect(message).not.toMatch(/^\s+at |secret/m);
			expectUntouched(out);
		},
		120_000
	);
});

describe('a build that is stopped', () => {
	it.each(['SIGTERM', 'SIGINT'] as const)(
		'by %s in the middle of a long register leaves nothing behind',
		async (signal) => {
			using place = temporaryFolder();
			const { out, inside } = prepare(place.path);
			writeRegister(inside('so.csv'), 200_000);
			const building = spawn(
				process.execPath,
				[...CLI, '--out', out, '--reports', join(place.path, 'reports'), '--register', inside('so.csv')],
				{ cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] }
			);
			const ended = once(building, 'exit');
			for await (const text of building.stderr.setEncoding('utf8'))
				if (String(text).includes('Reading so.csv')) break;
			expect(readdirSync(out).some((name) => name.startsWith('.building-'))).toBe(true);
			building.kill(signal);
			expect(await ended).toEqual([null, signal]);
			expectUntouched(out);
		},
		120_000
	);
});

/** Writes the input and a folder of snapshots with an index. */
function prepare(folder: string, files: Readonly<Record<string, Content>> = {}) {
	const out = join(folder, 'out');
	const inside = (name: string) => join(folder, name);
	mkdirSync(out);
	writeFileSync(join(out, 'index.json'), INDEX);
	for (const [name, content] of Object.entries(files)) writeFileSync(inside(name), content);
	return { out, inside };
}

function expectUntouched(out: string): void {
	expect(readdirSync(out)).toEqual(['index.json']);
	expect(readFileSync(join(out, 'index.json'), 'utf8')).toBe(INDEX);
}

/** A workbook of one sheet; `rows` replace its rows. */
function workbook(rows = ''): Uint8Array {
	return zip(bookParts({ sheets: [{ name: 'Loc', rows }] }));
}

function writeRegister(path: string, rows: number): void {
	const file = openSync(path, 'w');
	for (const chunk of bigRegister(rows)) writeSync(file, chunk);
	closeSync(file);
}
