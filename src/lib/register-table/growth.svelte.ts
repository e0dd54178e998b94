/** Lines put on the page in one go: some milliseconds of work. */
const AT_A_TIME = 100;
/** Up to so many lines are put there at once, and laid out as any table. */
const MOST_AT_ONCE = 400;

/**
 * The lines of a table, on the page in pieces: twenty thousand at once would stop the browser for many
 * seconds. All of them are there in the end, so that the browser finds and prints them.
 */
export class Growth<Line> {
	readonly #pieces: readonly (readonly Line[])[];
	readonly isLong: boolean;
	/** Number of lines in all. */
	readonly all: number;
	#count = $state(1);
	#timer: ReturnType<typeof setTimeout> | undefined = $state();

	constructor(lines: readonly Line[]) {
		this.all = lines.length;
		this.isLong = lines.length > MOST_AT_ONCE;
		this.#pieces = this.isLong
			? Array.from({ length: Math.ceil(lines.length / AT_A_TIME) }, (_, at) =>
					lines.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME)
				)
			: [lines];
	}

	/** Pieces that are on the page. */
	get shown(): readonly (readonly Line[])[] {
		return this.#pieces.slice(0, this.#count);
	}
	/** Number of lines on the page. */
	get lines(): number {
		return Math.min(this.all, this.#count * AT_A_TIME);
	}
	get isWhole(): boolean {
		return this.#count >= this.#pieces.length;
	}
	get isGrowing(): boolean {
		return this.#timer !== undefined;
	}

	/** A piece a turn of the browser, which answers the reader in between. */
	go(): void {
		if (this.isWhole || this.isGrowing) return;
		const next = () => {
			this.#count++;
			this.#timer = this.isWhole ? undefined : setTimeout(next);
		};
		this.#timer = setTimeout(next);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
