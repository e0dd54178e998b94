import { page } from '$app/state';
import { untrack } from 'svelte';
import type { DecodedSlice } from '../filters/slice';
import { localFile, type LocalSession } from '../query/local-session.svelte';
import { LiveAnswer } from '../register-table/live-answer.svelte';
import type { Question } from '../slice/questions';
import { askExpiry, askRows, questionKey, type ExpiryAnswer, type ExpiryRows } from './answer';
import { askGoals, goalsKey, type ExpiryGoals } from './goals';
import { unpackExpiry, type PackedExpiry } from './prerender';
import { decodeExpiry, DEFAULT_EXPIRY } from './state';

/**
 * The radar of the page's URL. Prerendered HTML shows the default; the query is read after hydration and on
 * every navigation. First come the numbers, then the rows, then the goals, so that none waits for a longer one.
 */
export function useExpiry(packed: () => PackedExpiry) {
	const prerendered = $derived(unpackExpiry(packed()));
	const numbers = new LiveAnswer<ExpiryAnswer>();
	const list = new LiveAnswer<ExpiryRows>();
	const goals = new LiveAnswer<ExpiryGoals>();
	const stages = [numbers, list, goals];
	let decoded: DecodedSlice = $state.raw({ slice: DEFAULT_EXPIRY, unknown: [] });
	/** Rows of the prerendered view are loaded when the reader wants more than its first ones. */
	let wantsRows = $state(false);
	const newest = $derived(localFile.session?.asOf ?? packed().newest);
	const wanted: Question = $derived({ slice: decoded.slice, newest });
	const key = $derived(questionKey(wanted));
	const isPrerendered = $derived(!localFile.session && key === questionKey(prerendered.answer));

	async function ask(question: Question, local: LocalSession | null) {
		const asked = questionKey(question);
		const isCurrent = () => asked === key && local === localFile.session;
		// What was prerendered is asked for again only where something else has been shown since.
		if (isPrerendered && !numbers.answer) {
			numbers.rest();
			goals.rest();
			if (wantsRows) await list.show(asked, (ask) => askRows(ask, question), local);
			else list.rest();
			return;
		}
		await numbers.show(asked, (ask) => askExpiry(ask, question), local);
		if (!isCurrent() || numbers.answer?.key !== asked) return;
		await list.show(asked, (ask) => askRows(ask, question), local);
		if (!isCurrent() || list.answer?.key !== asked) return;
		await goals.show(goalsKey(question), (ask) => askGoals(ask, question), local);
	}

	$effect(() => {
		decoded = decodeExpiry(page.url.searchParams);
	});
	$effect(() => {
		const question = wanted;
		const local = localFile.session;
		void wantsRows;
		untrack(() => void ask(question, local));
	});

	return {
		/** What the URL asks for; on the screen once it is answered. */
		get wanted() {
			return wanted;
		},
		get unknown() {
			return decoded.unknown;
		},
		get answer() {
			return numbers.answer?.value ?? prerendered.answer;
		},
		/** Whether the numbers on the screen are those the URL asks for. */
		get isCurrent() {
			return numbers.answer ? numbers.answer.key === key : isPrerendered;
		},
		/** Whether anything was asked of the engine: before that nothing has changed that is worth telling. */
		get isLive() {
			return numbers.answer !== null;
		},
		get rows() {
			return list.answer?.value.rows ?? prerendered.firstRows;
		},
		get areRowsCurrent() {
			return list.answer ? list.answer.key === key : isPrerendered;
		},
		/** Slice that the rows on the screen are of. */
		get rowsSlice() {
			return list.answer?.value.slice ?? prerendered.answer.slice;
		},
		get goals() {
			return goals.answer?.value ?? prerendered.goals;
		},
		get areGoalsCurrent() {
			return goals.answer ? goals.answer.key === goalsKey(wanted) : isPrerendered;
		},
		/** Of what is on its way, numbers before rows before goals. */
		get state() {
			return stages.find(({ state }) => state.kind !== 'ready')?.state ?? numbers.state;
		},
		get isWaiting() {
			return numbers.state.kind === 'loading';
		},
		loadRows() {
			wantsRows = true;
		},
		cancel() {
			stages.find(({ state }) => state.kind === 'loading')?.cancel();
		},
		/** Tries again after a failure or a stop. */
		retry() {
			void ask(wanted, localFile.session);
		}
	};
}
