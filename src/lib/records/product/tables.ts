import type { RecognitionRow as TimelineInput } from '../../charts/recognition-timeline/shape';
import { tableWords } from '../../register-table/words';
import { formats, type Lang } from '../../text/format';
import { MISSING, NOT_APPLICABLE, textCell, type TableCell, type TableData } from '../../ui/table';
import { decisionPath } from '../decision-path';
import { originWords } from '../origin';
import { recordWords } from '../words';
import type { ProductRecord, ProposalRow, RecognitionRow } from './product-record';

interface Tables {
	readonly lang: Lang;
	/** Whether a source has a page on this site. */
	readonly hasSourcePage: (id: string) => boolean;
}

const dayCell = (day: string | null, lang: Lang, none = MISSING): TableCell => ({
	value: day,
	text: day === null ? none : formats(lang).date(day)
});

/** All rounds with all that is known of them, oldest first. */
export function recognitionTable(record: ProductRecord, { lang, hasSourcePage }: Tables): TableData {
	const t = recordWords(lang);
	const words = tableWords(lang);
	const { decimal, date } = formats(lang);
	const { column } = t;
	const withdrawal = ({ withdrawn_on, withdrawal_reason }: RecognitionRow) =>
		withdrawn_on === null
			? { value: null, text: NOT_APPLICABLE }
			: { value: withdrawn_on, text: [date(withdrawn_on), withdrawal_reason].filter(Boolean).join(': ') };
	return {
		caption: t.recognitionTable,
		columns: [
			{ key: 'round', label: column.round, kind: 'integer' },
			{ key: 'stars', label: column.stars },
			{ key: 'score', label: column.score, numeric: true, kind: 'decimal' },
			{ key: 'decision_no', label: column.decision },
			{ key: 'decision_date', label: column.decisionDate, kind: 'date' },
			{ key: 'issuing_authority', label: column.authority },
			{ key: 'valid_from', label: column.validFrom, kind: 'date' },
			{ key: 'expires_on', label: column.expires, kind: 'date' },
			{ key: 'outcome', label: column.outcome },
			{ key: 'state', label: column.state },
			{ key: 'withdrawn_on', label: column.withdrawn },
			{ key: 'regime', label: column.regime },
			{ key: 'source', label: column.source }
		],
		rows: record.recognitions.map((row) => ({
			round: { value: row.round },
			stars: { value: row.stars, text: row.stars === null ? MISSING : t.stars(row.stars) },
			score: { value: row.score, text: row.score === null ? MISSING : decimal(row.score, 2) },
			decision_no: textCell(row.decision_no, decisionPath({ ...placeOf(record), ...row }) ?? undefined),
			decision_date: dayCell(row.decision_date, lang),
			issuing_authority: textCell(row.issuing_authority ?? wordOf(words.level, row.issuing_level)),
			valid_from: dayCell(row.valid_from, lang),
			expires_on: dayCell(row.expires_on, lang),
			outcome: textCell(wordOf(words.event, row.outcome)),
			state: textCell(wordOf(t.roundState, row.state)),
			withdrawn_on: withdrawal(row),
			regime: textCell(wordOf(t.regime, row.regime)),
			source: sourceCell(row, { lang, hasSourcePage })
		}))
	};
}

/** Dossiers on their way or decided, oldest first. */
export function proposalTable({ proposals }: ProductRecord, { lang, hasSourcePage }: Tables): TableData {
	const t = recordWords(lang);
	const { decimal } = formats(lang);
	const { column } = t;
	return {
		caption: t.proposals,
		columns: [
			{ key: 'purpose', label: column.purpose },
			{ key: 'proposed_stars', label: column.proposedStars },
			{ key: 'score', label: column.score, numeric: true, kind: 'decimal' },
			{ key: 'proposed_on', label: column.proposedOn, kind: 'date' },
			{ key: 'decided_on', label: column.decidedOn, kind: 'date' },
			{ key: 'result', label: column.result },
			{ key: 'source', label: column.source }
		],
		rows: proposals.map((row: ProposalRow) => ({
			purpose: textCell(wordOf(t.purpose, row.purpose)),
			proposed_stars: {
				value: row.proposed_stars,
				text: row.proposed_stars === null ? MISSING : t.stars(row.proposed_stars)
			},
			score: { value: row.score, text: row.score === null ? MISSING : decimal(row.score, 2) },
			proposed_on: dayCell(row.proposed_on, lang),
			decided_on: dayCell(row.decided_on, lang, row.result === 'open' ? NOT_APPLICABLE : MISSING),
			result: textCell(wordOf(t.result, row.result)),
			source: sourceCell(row, { lang, hasSourcePage })
		}))
	};
}

/** The rounds as the timeline draws them, each on a line of its own. */
export function timelineRows({ asOf, recognitions }: ProductRecord, lang: Lang): TimelineInput[] {
	const t = recordWords(lang);
	const { event } = tableWords(lang);
	return recognitions.map((row) => ({
		lane: String(row.round),
		label: t.lane(row.round ?? 0, wordOf(event, row.outcome) ?? '', row.decision_no ?? ''),
		product_id: String(row.product_id),
		round: row.round ?? 0,
		stars: row.stars ?? 0,
		valid_from: row.valid_from,
		expires_on: row.expires_on,
		withdrawn_on: row.withdrawn_on,
		as_of: asOf
	}));
}

function sourceCell(
	row: Pick<RecognitionRow, 'is_sample' | 'source_id' | 'source_title' | 'origin'>,
	{ lang, hasSourcePage }: Tables
): TableCell {
	const t = recordWords(lang);
	if (row.is_sample) return { value: tableWords(lang).column.sample };
	if (row.source_id === null) return { value: null, text: t.noSource };
	const origin = row.origin === null ? '' : ` (${originWords(row.origin, t)})`;
	return {
		value: `${row.source_title ?? row.source_id}${origin}`,
		href: hasSourcePage(row.source_id) ? `/nguon/${row.source_id}/` : undefined
	};
}

const placeOf = ({ profile }: ProductRecord) => ({
	province_63: profile?.province_63 ?? null,
	province_34: profile?.province_34 ?? null
});

const wordOf = (words: Record<string, string>, value: string | null) =>
	value === null ? null : (words[value] ?? value);
