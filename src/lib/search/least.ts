/**
 * The least of many numbers. A letter is in almost every name, and sorting all of them is what its key
 * would wait for.
 */
export class Least {
	/** How many numbers were told. */
	total = 0;
	readonly #held: Float64Array;
	#count = 0;
	/** Not less than this is not among the least. */
	#bound = Infinity;

	/** @param wanted how many of the least are wanted, at least 1 */
	constructor(readonly wanted: number) {
		// Sorted down to those wanted whenever it is full.
		this.#held = new Float64Array(wanted * 4);
	}

	add(number: number): void {
		this.total++;
		if (number >= this.#bound) return;
		this.#held[this.#count++] = number;
		if (this.#count === this.#held.length) this.#narrow();
	}

	/** The least, in order. */
	sorted(): Float64Array {
		this.#narrow();
		return this.#held.slice(0, this.#count);
	}

	#narrow(): void {
		this.#held.subarray(0, this.#count).sort();
		this.#count = Math.min(this.#count, this.wanted);
		if (this.#count === this.wanted) this.#bound = this.#held[this.wanted - 1] as number;
	}
}
