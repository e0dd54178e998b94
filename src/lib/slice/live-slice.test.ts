import { describe, expect, test, vi } from 'vitest';
import type { Engine, Row } from '../engine/engine';
import { EngineError } from '../engine/errors';
import { DEFAULT_SLICE, type Slice } from '../filters/slice';
import type { LocalSession } from '../query/local-session.svelte';
import { LiveSlice } from './live-slice.svelte';
import { answerOf } from './questions';

const stopLoading = vi.hoisted(() => vi.fn());
vi.mock('../query/live-engine', () => ({
	stopLoading,
	liveEngine: () => Promise.reject(new EngineError('no_webassembly'))
}));

const NEWEST = '2026-09-30';
const question = (more: Partial<Slice> = {}) => ({ slice: { ...DEFAULT_SLICE, ...more }, newest: NEWEST });
const summary = (products: number): Row => ({ products, as_of: NEWEST });

function prerendered() {
	const answer = answerOf(question(), {
		summary: [summary(100)],
		breakdown: [],
		places: [],
		family: []
	});
	return { answer, first: { of: answer, products: [] }, years: { of: answer, before: [] } };
}

/** An engine that answers a summary by the stars asked for, each statement after as many milliseconds. */
function sessionOf(wait: (stars: number) => number) {
	const asked: string[] = [];
	const engine = {
		async query(sql: string) {
			asked.push(sql);
			const stars = Number(/CAST\(\[(\d)\] AS INTEGER\[\]\)/.exec(sql)?.[1] ?? 0);
			await new Promise((resolve) => setTimeout(resolve, wait(stars)));
			if (stars === 5) throw new EngineError('out_of_memory', { reason: 'test' });
			if (sql.includes('product_at_year_ends')) return [{ products: stars, as_of: '2025-12-31' }];
			return sql.includes('without_standing') ? [summary(stars)] : [];
		}
	} as Partial<Engine> as Engine;
	const session: LocalSession = {
		name: 's',
		kind: 'pinned',
		asOf: NEWEST,
		hasSample: true,
		engine,
		release: () => undefined
	};
	return { session, asked };
}

describe('a slice on the page', () => {
	test('the prerendered one needs no engine', async () => {
		const live = new LiveSlice(prerendered());
		await live.show(question(), null);
		expect([live.state.kind, live.count, live.answer.summary.products]).toEqual(['ready', 0, 100]);
	});

	test('the latest question wins, however late the one before is answered', async () => {
		const live = new LiveSlice(prerendered());
		const { session } = sessionOf((stars) => (stars === 3 ? 60 : 1));
		await Promise.all([
			live.show(question({ stars: [3] }), session),
			live.show(question({ stars: [4] }), session)
		]);
		await new Promise((resolve) => setTimeout(resolve, 80));
		expect([live.answer.summary.products, live.count, live.state.kind]).toEqual([4, 1, 'ready']);
	});

	test('the list and the years before follow', async () => {
		const live = new LiveSlice(prerendered());
		await live.show(question({ stars: [4] }), sessionOf(() => 0).session);
		expect(live.years).toMatchObject({ of: live.answer, before: [{ products: 4, as_of: '2025-12-31' }] });
	});

	test('a filter does not ask for the places around again', async () => {
		const live = new LiveSlice(prerendered());
		const { session, asked } = sessionOf(() => 0);
		await live.show(question({ stars: [3] }), session);
		const first = asked.length;
		await live.show(question({ stars: [4] }), session);
		expect([first, asked.length - first]).toEqual([6, 5]);
	});

	test('what is asked ahead is not asked again', async () => {
		const live = new LiveSlice(prerendered());
		const { session, asked } = sessionOf(() => 0);
		await live.show(question({ stars: [3] }), session);
		const before = asked.length;
		const four = question({ stars: [4] });
		await live.anticipate(four, [question({ stars: [3, 4] })], session);
		// Three parts, the years, the list of products; then three parts and the years.
		expect(asked.length - before).toBe(5 + 4);
		await live.show(four, session);
		expect([live.answer.summary.products, live.isWhole, asked.length - before]).toEqual([4, true, 5 + 4]);
	});

	test('what was answered ahead is shown at once, and told before so that it can be drawn', async () => {
		const live = new LiveSlice(prerendered());
		const { session } = sessionOf(() => 0);
		await live.show(question({ stars: [3] }), session);
		await live.anticipate(question({ stars: [4] }), [], session);
		const next = live.next!;
		const shown = live.show(question({ stars: [4] }), session);
		expect([live.answer, live.years]).toEqual([next.answer, next.years]);
		await shown;
		expect([live.answer === next.answer, live.isWhole]).toEqual([true, true]);
	});

	test('what was answered ahead from other data is not shown', async () => {
		const live = new LiveSlice(prerendered());
		const { session } = sessionOf(() => 0);
		await live.show(question({ stars: [3] }), session);
		await live.anticipate(question({ stars: [4] }), [], session);
		const other = sessionOf(() => 0);
		await live.show(question({ stars: [4] }), other.session);
		expect([live.answer === live.next!.answer, other.asked.length]).toEqual([false, 6]);
	});

	test('what is chosen goes before what is asked ahead', async () => {
		const live = new LiveSlice(prerendered());
		const { session, asked } = sessionOf(() => 5);
		await live.show(question({ stars: [3] }), session);
		const before = asked.length;
		const ahead = live.anticipate(null, [question({ stars: [3, 4] })], session);
		await vi.waitFor(() => expect(asked.length).toBe(before + 1), { interval: 1 });
		await live.show(question({ stars: [4] }), session);
		await ahead;
		// The statement that was under way, then those of the choice.
		expect(asked.length - before).toBe(1 + 5);
	});

	test('what was shown before is not asked again, unless of other data', async () => {
		const live = new LiveSlice(prerendered());
		const { session, asked } = sessionOf(() => 0);
		const [three, four] = [question({ stars: [3] }), question({ stars: [4] })];
		for (const each of [three, four]) await live.show(each, session);
		const before = asked.length;
		await live.show(three, session);
		expect([live.answer.summary.products, asked.length]).toEqual([3, before]);
		const other = sessionOf(() => 0);
		await live.show(four, other.session);
		expect([live.answer.summary.products, other.asked.length]).toEqual([4, 6]);
	});

	test('one question shown twice, as by a click and by its navigation, is asked once', async () => {
		const live = new LiveSlice(prerendered());
		const { session, asked } = sessionOf(() => 5);
		const twice = question({ stars: [3] });
		await Promise.all([live.show(twice, session), live.show({ ...twice }, session)]);
		expect([live.answer.summary.products, live.count, asked.length]).toEqual([3, 1, 6]);
	});

	test('a failure ahead is told when the slice is chosen', async () => {
		const live = new LiveSlice(prerendered());
		const { session } = sessionOf(() => 0);
		await live.show(question({ stars: [3] }), session);
		await live.anticipate(question({ stars: [5] }), [], session);
		expect(live.state.kind).toBe('ready');
		await live.show(question({ stars: [5] }), session);
		expect(live.state).toMatchObject({ kind: 'failed', code: 'out_of_memory' });
	});

	test('a failure says its code and keeps what is shown; going back is ready again', async () => {
		const live = new LiveSlice(prerendered());
		await live.show(question({ stars: [5] }), sessionOf(() => 0).session);
		expect(live.state).toMatchObject({ kind: 'failed', code: 'out_of_memory' });
		expect(live.answer.summary.products).toBe(100);
		await live.show(question(), null);
		expect(live.state.kind).toBe('ready');
		await live.show(question({ stars: [3] }), null);
		expect(live.state).toMatchObject({ kind: 'failed', code: 'no_webassembly' });
	});

	test('who stops waiting keeps what is shown', async () => {
		const live = new LiveSlice(prerendered());
		const pending = live.show(question({ stars: [3] }), sessionOf(() => 200).session);
		await new Promise((resolve) => setTimeout(resolve, 50));
		live.cancel();
		await pending;
		await vi.waitFor(() => expect(stopLoading).toHaveBeenCalled());
		expect([live.state.kind, live.answer.summary.products]).toEqual(['cancelled', 100]);
	});
});
