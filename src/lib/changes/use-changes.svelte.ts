import { page } from '$app/state';
import { untrack } from 'svelte';
import type { Row as ListRow } from '../metrics/change-rows/metric';
import { localFile, type LocalSession } from '../query/local-session.svelte';
import { LiveAnswer } from '../register-table/live-answer.svelte';
import { askChange, askChangeRows, type ChangeAnswer } from './answer';
import { decodeChange, type DecodedChange, type Known } from './codec';
import { fetchKeptTargets } from './kept-targets';
import { unpackChange, type PackedChange } from './prerender';
import { questionKey, type ChangeQuestion } from './question';

/**
 * The change of the page's URL. Prerendered HTML shows the default; the query is read after hydration and on
 * every navigation. First come the numbers, then, when asked for, the products behind them.
 */
export function useChanges(packed: () => PackedChange) {
	const prerendered = $derived(unpackChange(packed()));
	const numbers = new LiveAnswer<ChangeAnswer>();
	const list = new LiveAnswer<readonly ListRow[]>();
	const known: Known = $derived(knownOf(packed(), localFile.session));
	let search = $state.raw('');
	const decoded: DecodedChange = $derived(decodeChange(new URLSearchParams(search), known));
	let wantsRows = $state(false);
	const wanted = $derived(decoded.question);
	const key = $derived(questionKey(wanted));
	const isPrerendered = $derived(!localFile.session && key === questionKey(prerendered.answer.question));

	async function ask(question: ChangeQuestion, local: LocalSession | null) {
		const asked = questionKey(question);
		// What was prerendered is asked for again only where something else has been shown since.
		if (isPrerendered && !numbers.answer) numbers.rest();
		else {
			const { directory } = prerendered;
			await numbers.show(asked, (ask) => askChange(ask, question, directory, fetchKeptTargets), local);
			if (asked !== key || numbers.answer?.key !== asked) return;
		}
		if (wantsRows) await list.show(asked, (ask) => askChangeRows(ask, question), local);
		else list.rest();
	}

	$effect(() => {
		search = page.url.search;
	});
	$effect(() => {
		const question = wanted;
		const local = localFile.session;
		void wantsRows;
		untrack(() => void ask(question, local));
	});

	return {
		get known() {
			return known;
		},
		/** What the URL asks for; on the screen once it is answered. */
		get wanted() {
			return wanted;
		},
		get unknown() {
			return decoded.unknown;
		},
		get directory() {
			return prerendered.directory;
		},
		get answer() {
			return numbers.answer?.value ?? prerendered.answer;
		},
		get isCurrent() {
			return numbers.answer ? numbers.answer.key === key : isPrerendered;
		},
		/** Whether anything was asked of the engine: before that nothing has changed that is worth telling. */
		get isLive() {
			return numbers.answer !== null;
		},
		/** All products behind the steps of the answer on the screen, or the first of each step. */
		get rows() {
			return list.answer?.key === questionKey(this.answer.question) ? list.answer.value : this.firstRows;
		},
		get areRowsWhole() {
			return list.answer?.key === questionKey(this.answer.question);
		},
		get firstRows(): readonly ListRow[] {
			return questionKey(this.answer.question) === questionKey(prerendered.answer.question)
				? prerendered.firstRows
				: [];
		},
		get state() {
			return numbers.state.kind === 'ready' ? list.state : numbers.state;
		},
		get isWaiting() {
			return numbers.state.kind === 'loading';
		},
		loadRows() {
			wantsRows = true;
		},
		cancel() {
			for (const each of [numbers, list]) if (each.state.kind === 'loading') each.cancel();
		},
		retry() {
			void ask(wanted, localFile.session);
		}
	};
}

function knownOf({ snapshots, short }: PackedChange, local: LocalSession | null): Known {
	const [newest] = snapshots;
	const own = newest ?? { id: '', as_of: short.question.until.day };
	if (!local) return { open: own, others: snapshots.filter(({ id }) => id !== own.id) };
	const open = { id: local.name, as_of: local.asOf };
	// The ids of an own file mean something else than those of the site's snapshots.
	const others = local.kind === 'pinned' ? snapshots.filter(({ id }) => id !== local.name) : [];
	return { open, others };
}
