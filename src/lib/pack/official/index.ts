import type { ViewContext } from '../../views/context';
import type { OfficialTable } from '../content';
import { goalsTable } from './goals';
import { groupsTable } from './groups';
import { dueTable, productsTable } from './lists';
import { resultsTable } from './results';

export { officialRequests } from './requests';

/** The five tables of the annex, in the order reports have them. */
export function officialTables(context: ViewContext): OfficialTable[] {
	return [
		resultsTable(context),
		productsTable(context),
		dueTable(context),
		groupsTable(context),
		goalsTable(context)
	];
}
