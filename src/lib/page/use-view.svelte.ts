import { page } from '$app/state';
import { untrack } from 'svelte';
import { decode, type Decoded } from '../filters/codec';
import { DEFAULT_FILTERS, type Filters } from '../filters/vocabulary';
import { formats } from '../text/format';
import { messages } from '../text/messages';
import { LiveView } from '../query/live-view.svelte';
import { localFile } from '../query/local-session.svelte';
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
		decoded = decode(page.url.searchParams, localFile.defaults, data().viewId === 'targets');
	});
	$effect(() => {
		const params = wanted();
		const view = live;
		const local = localFile.session;
		untrack(() => void view.show(params, local));
	});

	function wanted(): ViewParams {
		const { params } = data();
		const { asOf: newest = params.newest, hasSample = params.hasSample } = localFile.session ?? {};
		return {
			...params,
			newest,
			hasSample,
			system: filters.system,
			base: filters.base,
			asOf: asOfDay(filters.asOf, newest),
			...(filters.asSet ? { asSet: true } : {})
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
			void live.show(wanted(), localFile.session);
		},
		/** Last day that can be asked for. */
		get newest() {
			return wanted().newest;
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
