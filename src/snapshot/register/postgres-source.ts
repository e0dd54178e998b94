import { createHash } from 'node:crypto';
import type { LaidRow } from '../../lib/register/layout/record';
import { openPostgres } from './postgres';
import type { RegisterSource } from './source';

/** Whether an input names a database and not a file. */
export function isPostgresUrl(input: string): boolean {
	return /^postgres(?:ql)?:\/\//i.test(input);
}

/**
 * A view of PostgreSQL as a register of one sheet. It is known by its name, not by its rows, so its
 * source keeps its id from day to day; the password in the URL goes no further than the connection.
 * @throws UnreadableFile where it cannot be reached or breaks the contract
 */
export async function openPostgresSource(url: string): Promise<RegisterSource> {
	const register = await openPostgres(url);
	const { name, sheet, columns } = register;
	async function* rows(): AsyncGenerator<LaidRow> {
		for await (const record of register.records()) yield { kind: 'record', at: record.at, record };
	}
	return {
		name,
		sha256: createHash('sha256').update(name).digest('hex'),
		decisions: [],
		async *sheets() {
			const layout = { sheet, header: null, columns, notes: [] };
			yield { layout, rows: rows(), hidden: false, hiddenRows: () => 0 };
		},
		close: () => register.close()
	};
}
