import type { Slice } from '../../filters/slice';
import type { Row as FamilyRow } from '../../metrics/place-family/metric';
import type { Row as SummaryRow } from '../../metrics/slice-summary/metric';
import type { Lang } from '../../text/format';
import type { Ask } from '../live-answer.svelte';
import type { ProductRow } from '../product-columns';
import { listWords } from './list-words';

/** What the engine tells of a slice. */
export interface ListAnswer {
	readonly slice: Slice;
	/** yyyy-mm-dd. */
	readonly asOf: string;
	readonly rows: readonly ProductRow[];
	readonly placeName: string;
	/** Asked for where there are no rows: how many there would be without each filter. */
	readonly summary: SummaryRow | null;
}

/** @param asOf the slice's day, yyyy-mm-dd */
export async function askList(ask: Ask, slice: Slice, asOf: string, lang: Lang): Promise<ListAnswer> {
	const params = { ...slice, as_of: asOf };
	const rows = await ask<ProductRow>({ metric: 'product-rows', params });
	const [summary = null] =
		rows.length === 0 ? await ask<SummaryRow>({ metric: 'slice-summary', params }) : [];
	return { slice, asOf, rows, placeName: await placeName(ask, slice, lang), summary };
}

async function placeName(ask: Ask, { place, system }: Slice, lang: Lang): Promise<string> {
	const t = listWords(lang);
	if (place === 'vn') return t.country;
	const family = await ask<FamilyRow>({ metric: 'place-family', params: { place, system } });
	const inside = family.filter(({ relation, place_id }) => relation === 'ancestor' && place_id !== 'vn');
	const self = family.find(({ relation }) => relation === 'self');
	if (!self) return t.unknownPlace(place);
	const name = (row: FamilyRow) => String(lang === 'vi' ? row.name_vi : row.name_en);
	// A commune is told with its province, not with all that lies between.
	const province = inside.find(({ level }) => level === 'province');
	return [self, ...(province ? [province] : [])].map(name).join(', ');
}
