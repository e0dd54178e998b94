import { changeScope } from '../dossier/codec';
import type { Step } from '../metrics/change-breakdown/metric';
import { compareNames } from '../text/collate';
import { formats, type Lang } from '../text/format';
import type { TableCell, TableData } from '../ui/table';
import { deltaOf, stepOf, type Bridge, type Dimension, type ValueBridge } from './model';
import { changeRequest, type ChangeQuestion } from './question';
import { changeText } from './words';

const STAR_AND_KIND_ORDER = [
	'5',
	'4',
	'3',
	'cooperative',
	'cooperative_group',
	'enterprise',
	'household',
	'other'
];

/** A value of a dimension in words. */
export function valueLabel({ value, name }: ValueBridge, dimension: Dimension, lang: Lang): string {
	const t = changeText(lang);
	if (value === null) return t.unknownValue;
	if (dimension === 'stars') return t.stars(value);
	if (dimension === 'kind') return t.kind[value] ?? value;
	return name?.[lang] ?? value;
}

/** Values in the order in which readers look for them: 5 stars first, kinds as everywhere, places by name. */
export function inReadingOrder(
	bridges: readonly ValueBridge[],
	dimension: Dimension,
	lang: Lang
): ValueBridge[] {
	const rank = ({ value }: ValueBridge) => (value === null ? Infinity : STAR_AND_KIND_ORDER.indexOf(value));
	return [...bridges].sort((a, b) =>
		dimension === 'place'
			? Number(a.value === null) - Number(b.value === null) ||
				compareNames(valueLabel(a, dimension, lang), valueLabel(b, dimension, lang))
			: rank(a) - rank(b)
	);
}

const isStill = ({ steps }: Bridge) => steps.every(({ came, went }) => came + went === 0);

/** Bridges of a dimension side by side, a value a row and the total last; places where nothing changed are counted only. */
export function dimensionTable(
	bridges: readonly ValueBridge[],
	total: Bridge,
	dimension: Exclude<Dimension, 'total'>,
	question: ChangeQuestion,
	lang: Lang
): { readonly table: TableData; readonly unchanged: number } {
	const t = changeText(lang);
	const { count, signed } = formats(lang);
	const all = inReadingOrder(bridges, dimension, lang);
	const shown = dimension === 'place' ? all.filter((each) => !isStill(each)) : all;
	const hasRanks = dimension === 'stars';
	const hasMoved = stepOf(total, 'moved').came + stepOf(total, 'moved').went > 0 || moves(bridges);
	const scope = changeScope(changeRequest('change-breakdown', question).params);
	const change = (value: number): TableCell => ({ value, text: signed(value) });
	const cells = (label: string, row: string, bridge: Bridge): Record<string, TableCell> => {
		/** A number of one row of the metric, which opens its dossier; zero has no row. */
		const told = (value: number, text: string, column: string, step: Step | undefined): TableCell => ({
			value,
			text,
			...(value === 0 || step === undefined
				? {}
				: {
						data: {
							...{ metric: 'change-breakdown', place: question.place, column, row: `${row}.${step}`, scope },
							asOf: column === 'earlier' ? question.since.day : question.until.day
						}
					})
		});
		const any = bridge.steps.find(({ came, went, stayed }) => came + went + stayed > 0)?.step;
		const came = (step: Step) => {
			const value = stepOf(bridge, step).came;
			return told(value, signed(value), 'came', step);
		};
		const went = (step: Step) => {
			const value = stepOf(bridge, step).went;
			return told(value === 0 ? 0 : -value, signed(-value), 'went', step);
		};
		const net = (step: Step) => change(deltaOf(stepOf(bridge, step)));
		return {
			value: { value: label },
			earlier: told(bridge.earlier, count(bridge.earlier), 'earlier', any),
			new: came('new'),
			re_entered: came('re_entered'),
			...(hasMoved ? { moved: net('moved') } : {}),
			...(hasRanks ? { upgraded: net('upgraded'), downgraded: net('downgraded') } : {}),
			lapsed: went('lapsed'),
			withdrawn: went('withdrawn'),
			corrected: net('corrected'),
			later: told(bridge.later, count(bridge.later), 'later', any),
			change: change(bridge.later - bridge.earlier)
		};
	};
	const column = (key: string, label: string) => ({ key, label, numeric: true, kind: 'integer' as const });
	return {
		table: {
			caption: t.tables[dimension],
			columns: [
				{ key: 'value', label: t.tables.value[dimension] },
				column('earlier', t.targets.earlier),
				column('new', t.step.new),
				column('re_entered', t.step.re_entered),
				...(hasMoved ? [column('moved', t.tables.moved)] : []),
				...(hasRanks ? [column('upgraded', t.tables.rankUp), column('downgraded', t.tables.rankDown)] : []),
				column('lapsed', t.step.lapsed),
				column('withdrawn', t.step.withdrawn),
				column('corrected', t.step.corrected),
				column('later', t.targets.later),
				column('change', t.tables.change)
			],
			rows: [
				...shown.map((each) =>
					cells(valueLabel(each, dimension, lang), `${dimension}.${each.value ?? ''}`, each)
				),
				cells(t.tables.total, 'total.all', total)
			]
		},
		unchanged: all.length - shown.length
	};
}

const moves = (bridges: readonly Bridge[]) =>
	bridges.some((each) => stepOf(each, 'moved').came + stepOf(each, 'moved').went > 0);
