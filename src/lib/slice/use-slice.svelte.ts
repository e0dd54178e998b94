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

	/** The slice of an address, null where it is of another page or has something the page must tell first. */
	function questionOf({ pathname, searchParams }: URL): Question | null {
		const { slice, unknown } = decodeSlice(searchParams);
		return pathname === page.url.pathname && unknown.length === 0 ? { slice, newest } : null;
	}

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
		/** Asks ahead for the slice of an address, then for those of others, as far as there is time. */
		anticipate(next: URL | null, others: readonly URL[]) {
			const asked = (url: URL) => questionOf(url) ?? [];
			void live.anticipate(next && questionOf(next), others.flatMap(asked), localFile.session);
		},
		/** Shows the slice of an address that is being navigated to: its answer need not wait for the navigation. */
		choose(url: URL) {
			const question = questionOf(url);
			if (question) void live.show(question, localFile.session);
		},
		/** Tries again after a failure or a stop. */
		retry() {
			void live.show(wanted, localFile.session);
		}
	};
}
