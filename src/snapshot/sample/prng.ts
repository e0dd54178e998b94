/**
 * Seeded pseudo-random numbers (mulberry32). The sample must be the same on every machine and
 * run, so nothing in this folder may use Math.random, the clock or the locale.
 */
export interface Random {
	/** Uniform in [0, 1). */
	next(): number;
	/** Uniform integer, both ends included. */
	int(low: number, high: number): number;
	chance(probability: number): boolean;
	pick<T>(list: readonly T[]): T;
	/** Picks with probability proportional to `weight`; falls back to `pick` where all weights are 0. */
	weighted<T>(list: readonly T[], weight: (item: T) => number): T;
	shuffled<T>(list: readonly T[]): T[];
	/** An independent stream: adding draws in one province must not reshuffle the others. */
	fork(label: string): Random;
}

/** FNV-1a, 32 bit. */
function hash(text: string, basis: number): number {
	let value = (basis ^ 0x811c9dc5) >>> 0;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return value;
}

export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	const pick = <T>(list: readonly T[]): T => {
		if (list.length === 0) throw new Error('pick: the list is empty');
		return list[int(0, list.length - 1)] as T;
	};
	return {
		next,
		int,
		pick,
		chance: (probability) => next() < probability,
		weighted(list, weight) {
			const total = list.reduce((sum, item) => sum + weight(item), 0);
			if (total <= 0) return pick(list);
			let rest = next() * total;
			for (const item of list) {
				rest -= weight(item);
				if (rest < 0) return item;
			}
			return pick(list);
		},
		shuffled(list) {
			const copy = [...list];
			for (let i = copy.length - 1; i > 0; i--) {
				const j = int(0, i);
				[copy[i], copy[j]] = [copy[j] as (typeof copy)[number], copy[i] as (typeof copy)[number]];
			}
			return copy;
		},
		fork: (label) => createRandom(hash(label, seed))
	};
}
