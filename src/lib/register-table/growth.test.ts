import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Growth } from './growth.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lines = (length: number) => Array.from({ length }, (_, no) => no);

test('a table of few lines is there at once', () => {
	const growth = new Growth(lines(400));
	expect(growth).toMatchObject({ isLong: false, isWhole: true, all: 400 });
	expect(growth.shown).toEqual([lines(400)]);
});

test('a long one comes piece by piece until it is whole', () => {
	const growth = new Growth(lines(950));
	expect(growth.shown.flat()).toEqual(lines(100));
	growth.go();
	vi.advanceTimersToNextTimer();
	expect(growth.lines).toBe(200);
	vi.runAllTimers();
	expect(growth.shown.flat()).toEqual(lines(950));
	expect(growth).toMatchObject({ isWhole: true, isGrowing: false, lines: 950 });
});

test('the reader stops it and lets it go on; what is there stays', () => {
	const growth = new Growth(lines(20_000));
	growth.go();
	growth.go();
	vi.advanceTimersToNextTimer();
	const [first] = growth.shown;
	growth.stop();
	vi.runAllTimers();
	expect(growth).toMatchObject({ lines: 200, isGrowing: false, isWhole: false });
	growth.go();
	vi.runAllTimers();
	expect(growth.isWhole).toBe(true);
	expect(growth.shown[0]).toBe(first);
});
