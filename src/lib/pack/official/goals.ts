import type { Row as TargetRow } from '../../metrics/target-attainment/metric';
import { officialHeadings } from '../../text/official';
import { MISSING, textCell, type TableCell } from '../../ui/table';
import type { ViewContext } from '../../views/context';
import { officialGoalCells } from '../../views/official-columns';
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
import { numbered } from './cells';

/** Every goal of the place, and of the units it was formed of, beside what has been reached. */
export function goalsTable(context: ViewContext): OfficialTable {
	const { params, format, placeName } = context;
	const { lang, placeId, asOf, base } = params;
	const { official } = packWords(lang);
	const t = official.goals;
	const heading = officialHeadings(lang);
	const line = (row: TargetRow): Readonly<Record<string, TableCell>> => ({
		goal: textCell(titleHere(context, row)),
		value: { value: row.goal, text: row.goal === null ? MISSING : goalText(context, row) },
		period: textCell(periodText(context, row)),
		done: { value: row.actual, text: actualText(context, row) },
		...officialGoalCells(context, row),
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
				{ key: 'goal', label: heading.goal },
				{ key: 'measured_in', label: heading.measuredIn },
				{ key: 'value', label: heading.plan, numeric: true },
				{ key: 'period', label: heading.period },
				{ key: 'done', label: heading.done, numeric: true },
				{ key: 'percent', label: heading.percent, numeric: true },
				{ key: 'verdict', label: heading.verdict }
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
