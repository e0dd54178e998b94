import type { BoundarySystem } from '../filters/vocabulary';
import type { Lang } from '../text/format';
import { VIEWS, type ViewId, type ViewModel } from '../views/registry';
import type { ViewParams } from '../views/view';
import { rowsOfAll, snapshot } from './snapshot';

export function langOf(params: { lang?: string }): Lang {
	return params.lang === 'en' ? 'en' : 'vi';
}

/** Default view of a page, computed at build: newest day, published figures. */
export async function prerenderView<Id extends ViewId>(
	id: Id,
	params: { lang?: string },
	placeId = 'vn',
	system: BoundarySystem = '63'
): Promise<{ viewId: Id; params: ViewParams; model: ViewModel<Id> }> {
	const { manifest } = await snapshot();
	const viewParams: ViewParams = {
		lang: langOf(params),
		system,
		base: 'published',
		asOf: manifest.as_of,
		newest: manifest.as_of,
		placeId,
		hasSample: manifest.has_sample
	};
	const view = VIEWS[id];
	const rowsOf = await rowsOfAll(view.requests(viewParams));
	return { viewId: id, params: viewParams, model: view.build(rowsOf, viewParams) as ViewModel<Id> };
}
