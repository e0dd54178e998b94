import { DEFAULT_SLICE } from '$lib/filters/slice';
import { defaultView } from '$lib/register-table/view';
import { productColumns, productSubtotals, type ProductRow } from '$lib/register-table/product-columns';
import { langOf } from '$lib/server/page';
import { provinceNames } from '$lib/server/province-names';
import { rowsOfAll, snapshot } from '$lib/server/snapshot';
import { compareNames } from '$lib/text/collate';
import type { PageServerLoad } from './$types';

/** The first page of the usual view, so that the list is useful before the engine is there and without scripts. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const { manifest } = await snapshot();
	const request = { metric: 'product-rows', params: { ...DEFAULT_SLICE, as_of: manifest.as_of } };
	const rows = (await rowsOfAll([request]))(request) as unknown as readonly ProductRow[];
	const [products, producers] = productSubtotals(lang).map(({ of }) => of(rows));
	const provinces = await provinceNames(lang);
	const columns = productColumns({
		...{ lang, system: DEFAULT_SLICE.system, asOf: null },
		provinceName: (id) => provinces[id] ?? id
	});
	const { size } = defaultView(columns);
	return {
		provinces,
		products: products ?? 0,
		producers: producers ?? 0,
		first: [...rows]
			.sort((a, b) => compareNames(String(a.name), String(b.name)))
			.slice(0, size === 'all' ? undefined : size)
	};
};
