import { page } from '$app/state';
import { untrack } from 'svelte';
import type { PageData } from '../page/use-view.svelte';
import { LiveView } from '../query/live-view.svelte';
import { localFile } from '../query/local-session.svelte';
import type { ViewParams } from '../views/view';
import { asOfDay } from '../views/years';
import type { Choice } from './choices';
import { decodeCompare, encodeCompare, type DecodedCompare } from './codec';
import { systemBelowProvince } from './lower-id';
import { DEFAULT_STATE, type CompareState } from './state';

/**
 * The comparison of the page and the state of its URL. Prerendered HTML shows the default; the
 * query is read after hydration and on every navigation.
 */
export function useCompare(data: () => PageData<'compare'> & { readonly choices: readonly Choice[] }) {
	const live = $derived(new LiveView(data()));
	const systems = $derived(new Map(data().choices.map(({ id, system }) => [id, system])));
	let decoded: DecodedCompare = $state.raw({ state: DEFAULT_STATE, unknown: [] });
	const newest = $derived(localFile.session?.asOf ?? data().params.newest);

	$effect(() => {
		decoded = decodeCompare(page.url.searchParams, {
			systemOf: (id) => systems.get(id) ?? systemBelowProvince(id),
			newest,
			base: localFile.defaults.base
		});
	});
	$effect(() => {
		const params = wanted();
		const view = live;
		const local = localFile.session;
		untrack(() => void view.show(params, local));
	});

	function wanted(): ViewParams {
		const { params } = data();
		const { places, asOf, otherAsOf, system, base, otherBase } = decoded.state;
		const isDefault = places.length === 0 && otherAsOf === null && otherBase === null;
		return {
			...params,
			newest,
			hasSample: localFile.session?.hasSample ?? params.hasSample,
			system,
			base,
			asOf: asOfDay(asOf, newest),
			// Left out as at build, so that the prerendered comparison is known again.
			compare: isDefault ? undefined : { places, otherAsOf, otherBase }
		};
	}

	return {
		get view() {
			return live;
		},
		get state() {
			return decoded.state;
		},
		get unknown() {
			return decoded.unknown;
		},
		get newest() {
			return newest;
		},
		get isLoading() {
			return live.state.kind === 'loading';
		},
		/** Query text of a changed comparison, for links: `?` alone for the default one. */
		href(next: Partial<CompareState>): string {
			return encodeCompare({ ...decoded.state, ...next }, localFile.defaults.base) || '?';
		},
		/** Tries the wanted comparison again after a failure. */
		retry() {
			void live.show(wanted(), localFile.session);
		}
	};
}
export type Compare = ReturnType<typeof useCompare>;
