import { chart } from '../charts/change-bridge/chart';
import type { BridgeBarRow } from '../charts/change-bridge/shape';
import { formats, type Lang } from '../text/format';
import type { FigureModel } from '../views/view';
import { bridgeBars, type Bridge, type BridgeBar } from './model';
import type { ChangeQuestion } from './question';
import { listAnchor } from './sentence';
import { changeText } from './words';

/** A step in words, by the side it works on where that matters. */
export function barLabel({ key, step }: BridgeBar, question: ChangeQuestion, lang: Lang): string {
	const t = changeText(lang);
	const { date } = formats(lang);
	if (step === 'earlier') return date(question.since.day);
	if (step === 'later') return date(question.until.day);
	return t.bar[key] ?? t.step[step];
}

export function bridgeRows(bridge: Bridge, question: ChangeQuestion, lang: Lang): BridgeBarRow[] {
	const t = changeText(lang);
	const { count, signed } = formats(lang);
	return bridgeBars(bridge).map((bar) => {
		const { key, step, from, to, products, delta } = bar;
		const isTotal = step === 'earlier' || step === 'later';
		return {
			key,
			label: barLabel(bar, question, lang),
			kind: isTotal ? 'total' : delta > 0 ? 'adds' : delta < 0 ? 'takes' : 'leaves',
			is_correction: step === 'corrected',
			from,
			to,
			products,
			text: isTotal ? count(products) : delta === 0 ? t.unchanged(count(products)) : signed(delta),
			href: isTotal ? null : step === 'corrected' ? '#dinh-chinh' : listAnchor(step)
		};
	});
}

/** The bridge as a figure, of the whole place or of one number of stars. */
export function bridgeFigure(
	bridge: Bridge,
	question: ChangeQuestion,
	lang: Lang,
	title = changeText(lang).chart.title
): FigureModel {
	const ctx = { lang, format: formats(lang) };
	const shaped = chart.shape(bridgeRows(bridge, question, lang), ctx);
	return {
		chartId: chart.id,
		title,
		shaped,
		finding: chart.finding(shaped, ctx),
		table: chart.table(shaped, ctx),
		metric: 'change-breakdown',
		sources: [],
		sample: bridge.sampleProducts > 0,
		notes: []
	};
}
