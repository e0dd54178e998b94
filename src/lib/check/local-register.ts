import type { LocalTables } from '../engine/local-tables';
import { rowsToArrow } from '../engine/encode-rows';
import { modelRegister } from '../register/model/model-register';
import { registerSource, type RegisterIdentity } from '../register/model/register-source';
import { register_setting, STAGING_TABLES } from '../register/model/staging-tables';
import type { Staging } from '../register/model/staging';
import { register_sheet } from '../schema/register_sheet';
import { source } from '../schema/source';
import type { Table } from '../schema/table';
import type { CheckedRegister } from './check-register';

const SQL = import.meta.glob<string>('../register/model/**/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Tables of a snapshot that a register of the reader's own stands in place of. */
const REPLACED = ['producer', 'product', 'recognition', 'proposal', 'register_sheet', 'quality'];

type Rows = Parameters<Staging['append']>[1];

/** Keeps rows as Arrow streams in blobs, which a browser may put on disk. */
export class BlobStaging implements Staging {
	readonly rows: { readonly table: string; readonly arrow: Blob }[] = [];

	async append(table: Table, rows: Rows): Promise<void> {
		if (rows.length > 0)
			this.rows.push({
				table: table.name,
				arrow: new Blob([rowsToArrow(table, rows) as Uint8Array<ArrayBuffer>])
			});
	}
}

/** A register that was read, as tables of an engine session: its staged rows and the model's statements. */
export async function localRegister(
	identity: RegisterIdentity,
	{ report, decisions, sheetRows }: CheckedRegister,
	staged: BlobStaging
): Promise<LocalTables> {
	await staged.append(source, [registerSource(identity, decisions)]);
	await staged.append(register_sheet, sheetRows);
	await staged.append(register_setting, [{ as_of: report.snapshotAsOf }]);
	const statements: string[] = [];
	await modelRegister({
		run: async (sql) => void statements.push(sql),
		sql(file) {
			const text = SQL[`../register/model/${file}`];
			if (text === undefined) throw new Error(`no file ${file} in register/model`);
			return text;
		}
	});
	return { replaced: REPLACED, staging: STAGING_TABLES, rows: staged.rows, statements };
}
