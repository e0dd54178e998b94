import type { Engine, Row } from '../engine/engine';
import { compile, requestKey, type MetricRequest } from '../query/compile';
import type { RichText, RowsOf, ViewParams } from '../views/view';
import { compareView, type CompareView } from './compare-view';
import type { MeasureId } from './measure';

/** Rows of the requests as an engine answers them, for the tests beside the parts of a comparison. */
export async function rowsFrom(engine: Engine, requests: readonly MetricRequest[]): Promise<RowsOf> {
	const rows = new Map<string, Row[]>();
	for (const request of requests) rows.set(requestKey(request), await engine.query(compile(request)));
	return (request) => {
		const found = rows.get(requestKey(request));
		if (!found) throw new Error(`not requested: ${requestKey(request)}`);
		return found;
	};
}

export const compared = async (engine: Engine, params: ViewParams): Promise<CompareView> =>
	compareView.build(await rowsFrom(engine, compareView.requests(params)), params);

export const plain = (text: RichText) =>
	text
		.map((part) => (typeof part === 'string' ? part : part.text))
		.join('')
		.replaceAll('\u202f', ' ');

/** Cells of a row of the table. */
export function cellsOf(model: CompareView, id: MeasureId) {
	const row = model.groups.flatMap((group) => group.rows).find((found) => found.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row.cells;
}
