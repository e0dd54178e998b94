/** A number as a page shows it. */
export interface ShownNumber {
	readonly text: string;
	readonly value: number;
}
