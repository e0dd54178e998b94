import { page } from '$app/state';
import { untrack } from 'svelte';
import { decodeSlice, DEFAULT_SLICE, type DecodedSlice } from '../filters/slice';
import { localFile } from '../query/local-session.svelte';
import { LiveSlice } from './live-slice.svelte';
import { unpackSlice, type PackedSlice } from './prerender';
import type { Question } from './questions';

/**
 * The slice of the page's URL. Prerendered HTML shows the default (a prerendered page has no query); the
 * query is read after hydration and on every navigation.
 */
export function useSlice(packed: () => PackedSlice) {
	const live = $derived(new LiveSlice(unpackSlice(packed())));
	let decoded: DecodedSlice = $state.raw({ slice: DEFAULT_SLICE, unknown: [] });
	const newest = $derived(localFile.session?.asOf ?? packed().newest);
	const wanted: Question = $derived({ slice: decoded.slice, newest });

	$effect(() => {
		decoded = decodeSlice(page.url.searchParams);
	});
	$effect(() => {
		const question = wanted;
		const current = live;
		const local = localFile.session;
		untrack(() => void current.show(question, local));
	});

	return {
		get live() {
			return live;
		},
		/** What the URL asks for; on the screen once it is answered. */
		get wanted() {
			return wanted;
		},
		get unknown() {
			return decoded.unknown;
		},
		/** Asks ahead for the slice a link leads to, if it leads to one. */
		anticipate({ pathname, searchParams }: URL, isChosen: boolean) {
			if (pathname !== page.url.pathname) return;
			const { slice, unknown } = decodeSlice(searchParams);
			if (unknown.length === 0) void live.anticipate({ slice, newest }, localFile.session, isChosen);
		},
		/** Tries again after a failure or a stop. */
		retry() {
			void live.show(wanted, localFile.session);
		}
	};
}
