import { INK, MUTED } from '../kit/palette';
import { el } from '../kit/svg';

export interface EndLabel {
	readonly value: number;
	readonly text: string;
	readonly isStrong?: boolean;
}

const LINE = 16;

interface Options {
	readonly document: Document;
	readonly x: number;
	/** Height of a value. */
	readonly y: (value: number) => number;
	readonly top: number;
	readonly bottom: number;
}

/** Numbers beside the end of a fan, from the largest value down, pushed apart where they would cover each other. */
export function endLabels(
	labels: readonly EndLabel[],
	{ document, x, y, top, bottom }: Options
): SVGElement[] {
	const at = labels.map(({ value }) => y(value));
	for (let i = 1; i < at.length; i++) at[i] = Math.max(at[i]!, at[i - 1]! + LINE);
	const over = Math.max(0, (at.at(-1) ?? 0) - bottom);
	const shifted = at.map((place) => Math.max(top, place - over));
	return labels.map(({ text, isStrong }, i) =>
		el(
			document,
			'text',
			{
				...{ x, y: shifted[i]! + 4.5, 'text-anchor': 'start' },
				...{ fill: isStrong ? INK : MUTED, 'font-weight': isStrong ? 700 : null }
			},
			[text]
		)
	);
}
