/** One bar of the bridge, from the earlier total over the steps to the later one. */
export interface BridgeBarRow {
	readonly key: string;
	readonly label: string;
	/** `total`: the bar of a day; else what the step does to the number. */
	readonly kind: 'total' | 'adds' | 'takes' | 'leaves';
	/** A record that was mended, not something that happened. */
	readonly is_correction: boolean;
	/** Numbers of products between which the bar lies. */
	readonly from: number;
	readonly to: number;
	/** Products of the step. */
	readonly products: number;
	/** What is written beside the bar. */
	readonly text: string;
	/** List behind the step, on the page or relative to it. */
	readonly href: string | null;
}

/** As given: the order of the steps is the story. */
export function shape(rows: readonly BridgeBarRow[]): BridgeBarRow[] {
	return [...rows];
}
