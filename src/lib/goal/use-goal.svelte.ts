import { page } from '$app/state';
import { untrack } from 'svelte';
import type { Row } from '../engine/engine';
import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import type { MetricRequest } from '../query/compile';
import { loadPrebaked } from '../query/load-prebaked';
import { localFile } from '../query/local-session.svelte';
import { prebakedFile } from '../query/prebaked';
import { LiveAnswer } from '../register-table/live-answer.svelte';
import { asOfDay } from '../views/years';
import { askSituation, projectionRequest, type Ask } from './ask';
import { loadGoalFile } from './load-file';
import type { GoalFile, Situation } from './record';
import { decodeGoal, scenarioOf, type DecodedGoal } from './state';

type Opening =
	| { readonly kind: 'loading' | 'none' }
	| { readonly kind: 'failed'; readonly error: unknown }
	| { readonly kind: 'ready'; readonly file: GoalFile };

/**
 * The goal the page's address names. The newest day in both bases, at the place's own past rates, was computed
 * at build; another day, the reader's own file and every supposition are asked of the engine. To be called
 * while a component is set up.
 */
export function useGoal() {
	let decoded: DecodedGoal = $state.raw(decodeGoal(new URLSearchParams()));
	let opening = $state.raw<Opening>({ kind: 'loading' } as Opening);
	const situations = new LiveAnswer<Situation | null>();
	const supposed = new LiveAnswer<readonly ProjectionRow[]>();

	$effect(() => {
		decoded = decodeGoal(page.url.searchParams, localFile.defaults.base);
	});
	const params = $derived(decoded.params);
	const id = $derived(params.id);
	const file = $derived(opening.kind === 'ready' && opening.file.id === id ? opening.file : null);
	const newest = $derived(localFile.session?.asOf ?? file?.newest ?? '');
	const day = $derived(asOfDay(params.asOf, newest));
	const isBuilt = $derived(!localFile.session && file !== null && day === file.newest);
	const key = $derived(`${id} ${day} ${params.base}`);
	/** The goal on the day asked for, or while that is on its way the one shown before. */
	const situation = $derived.by((): Situation | null => {
		if (!file) return null;
		if (isBuilt) return file.situations[params.base];
		return situations.answer?.value ?? (situations.answer?.key === key ? null : file.situations[params.base]);
	});
	const isCurrent = $derived(isBuilt || situations.answer?.key === key);

	const scenario = $derived(scenarioOf(params));
	const isSupposed = $derived(params.renewal !== null || params.added !== null);
	const supposedKey = $derived(`${key} ${situation?.projectionDay} ${params.renewal} ${params.added}`);

	async function open() {
		const wanted = id;
		if (wanted === null) return;
		opening = { kind: 'loading' };
		try {
			const found = await loadGoalFile(wanted);
			if (wanted === id) opening = found ? { kind: 'ready', file: found } : { kind: 'none' };
		} catch (error) {
			if (wanted === id) opening = { kind: 'failed', error };
		}
	}
	function askDay() {
		const [wanted, question] = [id, { day, base: params.base, newest }];
		if (wanted === null || !file) return;
		if (isBuilt) return situations.rest();
		const local = localFile.session;
		const make = (ask: Ask) =>
			askSituation(local ? ask : prebakedFirst(ask, newest), { id: wanted, ...question });
		void situations.show(key, make, local);
	}
	function askSupposed() {
		const shown = situation;
		if (!isSupposed || !shown || !isCurrent) return supposed.rest();
		const request = projectionRequest(
			String(shown.goal.target_id),
			shown.projectionDay,
			shown.base,
			scenario
		);
		void supposed.show(supposedKey, (ask) => ask<ProjectionRow>(request), localFile.session);
	}
	$effect(() => {
		void id;
		untrack(() => void open());
	});
	$effect(() => {
		void [key, isBuilt, file, localFile.session];
		untrack(askDay);
	});
	$effect(() => {
		void [supposedKey, isSupposed, isCurrent, localFile.session];
		untrack(askSupposed);
	});

	return {
		get params() {
			return params;
		},
		get unknown() {
			return decoded.unknown;
		},
		get opening() {
			return opening;
		},
		get file() {
			return file;
		},
		/** Last day that can be asked for. */
		get newest() {
			return newest;
		},
		/** yyyy-mm-dd. */
		get day() {
			return day;
		},
		get situation() {
			return situation;
		},
		/** Whether the goal on the screen is that of the day and base asked for. */
		get isCurrent() {
			return isCurrent;
		},
		get situations() {
			return situations;
		},
		get supposed() {
			return supposed;
		},
		/** Whether the reader supposes other rates than the past's. */
		get isSupposed() {
			return isSupposed;
		},
		/** The projection on the screen: of the reader's rates, or while that is on its way the one before. */
		get fan(): readonly ProjectionRow[] {
			const own = situation?.fan ?? [];
			const answer = supposed.answer;
			const isOfGoal = answer?.key.startsWith(`${key} ${situation?.projectionDay} `);
			return isSupposed && answer && isOfGoal ? answer.value : own;
		},
		/** Whether that is the one asked for. */
		get isFanCurrent() {
			return isCurrent && (!isSupposed || supposed.answer?.key === supposedKey);
		},
		reopen: () => void open(),
		askDay,
		askSupposed
	};
}
export type GoalOnPage = ReturnType<typeof useGoal>;

/** Rows computed at build where there are, the engine's elsewhere. */
function prebakedFirst(ask: Ask, newest: string): Ask {
	return async <R>(request: MetricRequest) => {
		const question = { ...request, file: prebakedFile(request, newest) };
		const rows: Row[] | null = await loadPrebaked(question, new AbortController().signal);
		return rows ? (rows as unknown as readonly R[]) : ask<R>(request);
	};
}
