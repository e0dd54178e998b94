import { RULES } from '../register/judge/rules';
import { layOut } from '../register/layout/lay-out';
import type { ColumnMapping } from '../register/layout/mapping';
import { EntryStager } from '../register/model/entry-stager';
import { registerSourceId, type RegisterIdentity } from '../register/model/register-source';
import type { Staging } from '../register/model/staging';
import { openRegisterFile, type RegisterFile } from '../register/read/open';
import type { RegisterReport } from '../register/report/report';
import { sheetReport } from '../register/report/sheet-report';
import type { Note, Problem, RawRow, RawSheet } from '../register/types';
import type { Entry } from '../register/understand/entry';
import type { HarmoniseWords } from '../register/understand/harmonise-words';
import type { PlaceResolver } from '../register/understand/place-resolver';
import { readEntries, type SheetCounts } from '../register/understand/read-entries';
import type { RegisterSheetRow } from '../schema/register_sheet';
import { MOST_ROWS_ON_BOARD } from './limits';
import { MainPlace } from './main-place';
import { sheetRow, type ReadSheet } from '../register/model/sheet-row';

/** Problems held for the report; beyond them only their number is known. */
const MOST_PROBLEMS = 100_000;

export interface CheckTools {
	readonly places: PlaceResolver;
	readonly words: HarmoniseWords;
	/** ISO day up to which the register tells. */
	readonly asOf: string;
	readonly mapping: ColumnMapping | null;
	readonly sha256: string;
	/** Takes the rows for the board. */
	readonly staging: Staging;
}

export interface CheckHooks {
	/** Rows read so far. */
	onRow(rows: number): void;
	onSheet(name: string, counts: SheetCounts): void;
}

export interface CheckedRegister {
	readonly report: RegisterReport;
	/** Problems beyond those held in the report. */
	readonly unlisted: number;
	readonly used: number;
	readonly decisions: readonly Note[];
	readonly sheetRows: readonly RegisterSheetRow[];
	/** Province or `vn`: what most rows speak of. */
	readonly placeId: string;
}

/**
 * Reads, lays out, understands and judges a register exactly as a build does.
 * @throws UnreadableFile where the file or one of its rows cannot be read
 */
export async function checkRegister(
	file: RegisterFile,
	tools: CheckTools,
	hooks: CheckHooks
): Promise<CheckedRegister> {
	const identity: RegisterIdentity = { name: file.name, sha256: tools.sha256 };
	const gathered = new Gathered(tools, registerSourceId(identity));
	const { sheets: rawSheets, decisions } = await openRegisterFile(file);
	const sheets: ReadSheet[] = [];
	let rows = 0;
	for (const raw of rawSheets) {
		const sheet = await readSheet(raw, sheets.length + 1, file.name, tools, gathered, () =>
			hooks.onRow(++rows)
		);
		sheets.push(sheet);
		hooks.onSheet(raw.name, sheet.counts);
	}
	for (const problem of wordsUnknown(tools.words)) await gathered.addProblem(problem);
	for (const problem of tools.mapping?.unused() ?? []) await gathered.addProblem(problem);
	await gathered.stager.flush();
	return {
		report: {
			file: file.name,
			sourceId: gathered.sourceId,
			snapshotAsOf: tools.asOf,
			sheets: sheets.map(sheetReport),
			decisions,
			problems: gathered.problems,
			rules: RULES
		},
		unlisted: gathered.unlisted,
		used: gathered.used,
		decisions,
		sheetRows: sheets.map((sheet) => sheetRow(identity, sheet)),
		placeId: gathered.place.id
	};
}

async function readSheet(
	raw: RawSheet,
	sheetNo: number,
	file: string,
	{ places, words, asOf, mapping }: CheckTools,
	gathered: Gathered,
	onRow: () => void
): Promise<ReadSheet> {
	let rowsIn = 0;
	let hiddenRows = 0;
	async function* counted(): AsyncGenerator<RawRow> {
		for await (const row of raw.rows()) {
			rowsIn++;
			if (row.hidden) hiddenRows++;
			onRow();
			yield row;
		}
	}
	const { layout, rows } = await layOut(
		{ name: raw.name, hidden: raw.hidden, rows: counted },
		mapping ? { file, mapping } : { file }
	);
	for await (const event of readEntries(rows, { places, words, asOf })) {
		if (event.kind === 'other') continue;
		if (event.kind === 'counts') {
			return { sheetNo, layout, isHidden: raw.hidden, rowsIn, hiddenRows, counts: event.counts };
		}
		for (const problem of event.problems) await gathered.addProblem(problem);
		if (event.kind === 'entry') await gathered.addEntry(event.entry);
	}
	throw new Error(`${file}, ${raw.name}: the rows ended without their counts`);
}

/** Words of the file that no list knows; the steward's unused entries concern the steward, not the office. */
function wordsUnknown({ producerKinds, productGroups }: HarmoniseWords): Problem[] {
	return [...producerKinds.problems(), ...productGroups.problems()].filter(({ at }) => at.sheet !== '');
}

/** What a register's rows add up to, within bounds. */
class Gathered {
	readonly problems: Problem[] = [];
	readonly place = new MainPlace();
	readonly stager: EntryStager;
	unlisted = 0;
	used = 0;

	constructor(
		{ staging }: CheckTools,
		readonly sourceId: string
	) {
		this.stager = new EntryStager(staging);
	}

	async addEntry(entry: Entry): Promise<void> {
		this.place.count(entry.place);
		if (++this.used <= MOST_ROWS_ON_BOARD) await this.stager.addEntry(entry, this.sourceId);
	}

	async addProblem(problem: Problem): Promise<void> {
		if (this.problems.length >= MOST_PROBLEMS) {
			this.unlisted++;
			return;
		}
		this.problems.push(problem);
		await this.stager.addProblem(problem, this.sourceId);
	}
}
