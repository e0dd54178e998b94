import { untrack } from 'svelte';
import { page } from '$app/state';
import { localFile } from '../query/local-session.svelte';
import { LiveAnswer, type Ask } from '../register-table/live-answer.svelte';
import { asOfDay } from '../views/years';
import { decodeRecord, type RecordParams } from './record-params';

/**
 * The record a page's address names, asked of the engine. To be called while a component is set up.
 * @param newest last day of the published snapshot
 * @param make the questions about a record on a day yyyy-mm-dd
 */
export function useRecord<T>(newest: () => string, make: (ask: Ask, id: string, asOf: string) => Promise<T>) {
	const live = new LiveAnswer<T>();
	// A prerendered page has no query; it is read in the browser.
	let params: RecordParams = $state.raw({ id: null, asOf: null, unknown: [] });
	$effect(() => {
		params = decodeRecord(page.url.searchParams);
	});
	const day = $derived(asOfDay(params.asOf, localFile.session?.asOf ?? newest()));
	const key = $derived(`${params.id} ${day}`);

	function ask() {
		const { id } = params;
		const asOf = day;
		if (id !== null) void live.show(key, (ask) => make(ask, id, asOf), localFile.session);
	}
	$effect(() => {
		void [key, localFile.session];
		untrack(ask);
	});

	return {
		live,
		ask,
		get params() {
			return params;
		},
		/** yyyy-mm-dd. */
		get day() {
			return day;
		},
		/** The answer, where it is to the address shown. */
		get record(): T | null {
			return live.answer?.key === key ? live.answer.value : null;
		},
		/** The reader's own file is a source without a page. */
		hasSourcePage: (sourceId: string) => !(localFile.session && sourceId.startsWith('reg_'))
	};
}
