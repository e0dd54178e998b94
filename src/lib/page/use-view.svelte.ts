import { page } from '$app/state';
import { untrack } from 'svelte';
import { decode, type Decoded } from '../filters/codec';
import { DEFAULT_FILTERS, type Filters } from '../filters/vocabulary';
import { formats } from '../text/format';
import { messages } from '../text/messages';
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
		const params = wanted();
		const view = live;
		untrack(() => void view.show(params));
	});

	function wanted(): ViewParams {
		const { params } = data();
		return {
			...params,
			system: filters.system,
			base: filters.base,
			asOf: asOfDay(filters.asOf, params.newest)
		};
	}

	return {
		get view() {
			return live;
		},
		get filters() {
			return filters;
		},
		/** Tries the wanted view again after a failure. */
		retry() {
			void live.show(wanted());
		},
		/** What is on screen, in words. */
		get shown() {
			const { lang, base, asOf } = live.params;
			const t = messages(lang);
			return t.engine.still(t.controls[base], formats(lang).date(asOf));
		},
		get isLoading() {
			return live.state.kind === 'loading';
		},
		get unknown() {
			return decoded.unknown;
		}
	};
}
