import { page } from '$app/state';
import { untrack } from 'svelte';
import { decode, type Decoded } from '../filters/codec';
import { DEFAULT_FILTERS, type Filters } from '../filters/vocabulary';
import { LiveView } from '../query/live-view.svelte';
import type { ViewId, ViewModel } from '../views/registry';
import type { ViewParams } from '../views/view';
import { asOfDay } from '../views/years';

export interface PageData<Id extends ViewId> {
	readonly viewId: Id;
	readonly params: ViewParams;
	readonly model: ViewModel<Id>;
}

/**
 * The view of a page and the filters of its URL. Prerendered HTML shows the defaults (a
 * prerendered page has no query); the query is read after hydration and on every navigation.
 */
export function useView<Id extends ViewId>(data: () => PageData<Id>) {
	const live = $derived(new LiveView(data()));
	let decoded: Decoded = $state.raw({ filters: DEFAULT_FILTERS, unknown: [] });
	const hasOwnSystem = $derived(data().params.placeId !== 'vn');
	const filters: Filters = $derived(
		hasOwnSystem ? { ...decoded.filters, system: data().params.system } : decoded.filters
	);

	$effect(() => {
		decoded = decode(page.url.searchParams);
	});
	$effect(() => {
		const { params } = data();
		const wanted: ViewParams = {
			...params,
			system: filters.system,
			base: filters.base,
			asOf: asOfDay(filters.asOf, params.newest)
		};
		const view = live;
		untrack(() => void view.show(wanted));
	});

	return {
		get view() {
			return live;
		},
		get filters() {
			return filters;
		},
		get unknown() {
			return decoded.unknown;
		}
	};
}
