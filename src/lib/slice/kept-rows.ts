import type { Row } from '../engine/engine';

/** A slice takes some thirteen requests; the choices in sight asked ahead about two hundred. */
const MOST = 600;

/**
 * Rows by the request they answer, so that what was asked ahead, or before, is there at once. A snapshot never
 * changes under an open engine: rows are kept until the page answers from other data.
 */
export class KeptRows {
	#rows = new Map<string, Promise<Row[]>>();
	#of: unknown;

	/**
	 * The rows under `key`, asked for where they are not kept or on their way. A failure is not kept.
	 * @param of what the rows are of: rows of anything else are let go
	 */
	ask(key: string, of: unknown, ask: () => Promise<Row[]>): Promise<Row[]> {
		if (of !== this.#of) this.#rows.clear();
		this.#of = of;
		const rows = this.#rows.get(key) ?? ask();
		// The one used last stands last.
		this.#rows.delete(key);
		this.#rows.set(key, rows);
		const [oldest] = this.#rows.keys();
		if (this.#rows.size > MOST && oldest !== undefined) this.#rows.delete(oldest);
		rows.catch(() => this.#rows.get(key) === rows && this.#rows.delete(key));
		return rows;
	}
}
