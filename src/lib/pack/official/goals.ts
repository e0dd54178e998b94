import type { Row as TargetRow } from '../../metrics/target-attainment/metric';
import { qualifierOf } from '../../text/grammar';
import { MISSING, textCell, type TableCell } from '../../ui/table';
import type { ViewContext } from '../../views/context';
import {
	actualText,
	targetPlace,
	goalText,
	periodText,
	reasonText,
	statusText,
	titleOf
} from '../../views/target-words';
import { targetsOfPlace } from '../../views/target-figures';
import type { OfficialTable } from '../content';
import { packWords } from '../words';
import { numbered, rateCell } from './cells';

/** Every goal of the place, and of the units it was formed of, beside what has been reached. */
export function goalsTable(context: ViewContext): OfficialTable {
	const { params, format, placeName } = context;
	const { lang, placeId, asOf, base } = params;
	const { official } = packWords(lang);
	const t = official.goals;
	const line = (row: TargetRow): Readonly<Record<string, TableCell>> => ({
		goal: textCell(titleHere(context, row)),
		unit: textCell(unitText(context, row)),
		value: { value: row.goal, text: row.goal === null ? MISSING : goalText(context, row) },
		period: textCell(periodText(context, row)),
		done: { value: row.actual, text: actualText(context, row) },
		percent: rateCell(row.attainment, lang, qualifierOf(row.actual_qualifier)),
		verdict: textCell([statusText(context, row), reasonText(context, row)].filter(Boolean).join('. '))
	});
	const targets = targetsOfPlace(context, placeId).filter((row) => row.is_used !== false);
	return {
		id: 'goals',
		sample: base === 'register' && params.hasSample,
		table: {
			caption: t.caption(placeName(placeId), format.date(asOf)),
			columns: [
				{ key: 'no', label: official.no, numeric: true },
				{ key: 'goal', label: t.goal },
				{ key: 'unit', label: t.unit },
				{ key: 'value', label: t.value, numeric: true },
				{ key: 'period', label: t.period },
				{ key: 'done', label: t.done, numeric: true },
				{ key: 'percent', label: t.percent, numeric: true },
				{ key: 'verdict', label: t.verdict }
			],
			rows: numbered(targets.map(line))
		},
		notes: targets.some((row) => row.place_id !== placeId) ? [t.places] : []
	};
}

function titleHere(context: ViewContext, row: TargetRow): string {
	const isOwn = row.place_id === context.params.placeId && row.applies_to === 'place';
	return isOwn ? titleOf(context, row) : `${targetPlace(context, row)}: ${titleOf(context, row)}`;
}

function unitText({ t, params }: ViewContext, row: TargetRow): string | null {
	if (row.unit === 'percent') return packWords(params.lang).official.goals.percentUnit;
	return t.units[row.unit as keyof typeof t.units] ?? null;
}
