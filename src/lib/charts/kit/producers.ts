import { fill, grammar, join, textOf, type Clause } from '../../text/grammar';
import { phrase } from '../../text/phrase';
import type { TableColumn, TableCell } from '../../ui/table';
import { numberCell } from '../../ui/table';
import type { ChartContext } from '../chart';
import type { KeyItem } from './key';
import { KIND_FILL, KINDS, MUTED, PAPER, type Kind } from './palette';
import words from './producers.json';
import { countSaid, shareSaid } from './said';
import { linkTitle, sliceOf, type SliceLinks } from './slice-links';

/** Producers by kind; counts and shares (0–1) each null where the source does not say. */
export type ProducerCounts = {
	readonly total: number | null;
} & { readonly [K in Kind]: number | null } & { readonly [K in `${Kind}_share`]: number | null };

export interface ShareSegment {
	readonly from: number;
	readonly to: number;
	readonly fill: string;
	readonly stroke?: string;
	readonly text: string;
	readonly title: string;
	readonly href?: string | null;
}

/** Printed shares are rounded: half a percent more or less than the whole says nothing. */
const ROUNDING = 0.005;

export const producerWords = (ctx: ChartContext) => words[ctx.lang];

export function hasShares(counts: ProducerCounts): boolean {
	return KINDS.some((kind) => counts[`${kind}_share`] !== null);
}

/** Shares in the fixed order of kinds, cooperatives first from zero; what is left over is open. */
export function shareSegments(
	label: string,
	counts: ProducerCounts & SliceLinks,
	ctx: ChartContext
): ShareSegment[] {
	const t = words[ctx.lang];
	const segments: ShareSegment[] = [];
	let from = 0;
	for (const kind of KINDS) {
		const share = counts[`${kind}_share`];
		if (share === null || share === 0) continue;
		const text = ctx.format.share(share);
		const counted = counts[kind];
		const detail =
			counted !== null && counts.total !== null ? ` (${ctx.format.ratio(counted, counts.total)})` : '';
		const href = sliceOf(counts, kind);
		segments.push({
			from,
			to: from + share,
			fill: KIND_FILL[kind],
			text,
			title: linkTitle(`${label}: ${t[kind]} ${text}${detail}`, href, ctx),
			href
		});
		from += share;
	}
	if (hasShares(counts) && from < 1 - ROUNDING) {
		const text = ctx.format.share(1 - from);
		segments.push({
			from,
			to: 1,
			fill: PAPER,
			stroke: MUTED,
			text,
			title: `${label}: ${t.unstated} ${text}`
		});
	}
	return segments;
}

/** Upper end of the scale: 1, or more where published parts overlap and add up to more than the whole. */
export function shareScale(rows: readonly ProducerCounts[]): number {
	return Math.max(1, ...rows.map(sumOfShares));
}

function sumOfShares(counts: ProducerCounts): number {
	return KINDS.reduce((sum, kind) => sum + (counts[`${kind}_share`] ?? 0), 0);
}

/** "các loại hình cộng lại 214/212", where the parts are more than the whole by more than rounding; else null. */
export function overNote(counts: ProducerCounts, ctx: ChartContext): string | null {
	const note = overSaid(counts, ctx);
	return note && textOf(note);
}

function overSaid(counts: ProducerCounts, ctx: ChartContext): Clause | null {
	const t = words[ctx.lang];
	const sum = KINDS.reduce((total, kind) => total + (counts[kind] ?? 0), 0);
	if (counts.total !== null && sum > counts.total)
		return fill(t.over, { sum: countSaid(sum, ctx), total: countSaid(counts.total, ctx) });
	const shares = sumOfShares(counts);
	return shares > 1 + ROUNDING ? fill(t.over_shares, { sum: shareSaid(shares, ctx) }) : null;
}

/** A sentence with the places or periods whose published parts are more than the whole; empty where there are none. */
export function overNotes(
	rows: readonly { readonly label: string; readonly counts: ProducerCounts }[],
	ctx: ChartContext
): Clause {
	const over = rows.flatMap(({ label, counts }) => {
		const note = overSaid(counts, ctx);
		return note ? [join(`${label}: `, note)] : [];
	});
	return join(...over.flatMap((note, at) => (at === 0 ? [note] : ['; ', note])));
}

/** "2.041/5.361 HTX", "5.361 chủ thể" or nothing, as far as the source goes. */
export function shareEnd(counts: ProducerCounts, ctx: ChartContext): string {
	const t = words[ctx.lang];
	if (counts.total === null) return '';
	return counts.cooperative === null
		? grammar(ctx.lang).countedText(counts.total, 'producer')
		: phrase(t.of_cooperatives, { ratio: ctx.format.ratio(counts.cooperative, counts.total) });
}

export function producerKeys(rows: readonly ProducerCounts[], ctx: ChartContext): KeyItem[] {
	const t = words[ctx.lang];
	const keys: KeyItem[] = KINDS.filter((kind) => rows.some((row) => row[`${kind}_share`])).map((kind) => ({
		label: t[kind],
		fill: KIND_FILL[kind]
	}));
	const isOpen = rows.some((row) => shareSegments('', row, ctx).some(({ fill }) => fill === PAPER));
	return isOpen ? [...keys, { label: t.unstated, fill: PAPER, stroke: MUTED }] : keys;
}

/** Count and share columns of every kind, for the table under the picture. */
export function producerColumns(ctx: ChartContext): TableColumn[] {
	const t = words[ctx.lang];
	return [
		{ key: 'total', label: t.total, numeric: true },
		...KINDS.flatMap((kind) => [
			{ key: kind, label: t[kind], numeric: true },
			{ key: `${kind}_share`, label: phrase(t.share_of, { kind: t[kind] }), numeric: true }
		])
	];
}

export function producerCells(counts: ProducerCounts, ctx: ChartContext): Record<string, TableCell> {
	const { count, share } = ctx.format;
	return {
		total: numberCell(counts.total, count),
		...Object.fromEntries(
			KINDS.flatMap((kind) => [
				[kind, numberCell(counts[kind], count)],
				[`${kind}_share`, numberCell(counts[`${kind}_share`], share)]
			])
		)
	};
}

/** Remarks of a row in one cell; empty, not missing, where there are none. */
export function noteCell(...remarks: readonly (string | null)[]): TableCell {
	const text = remarks.filter((remark) => remark !== null).join('; ');
	return { value: text || null, text };
}
