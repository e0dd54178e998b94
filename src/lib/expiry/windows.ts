import type { Slice } from '../filters/slice';
import { dayAfter } from '../slice/expiry';
import { here } from '../slice/links';
import { formats, type Lang } from '../text/format';
import { grammar } from '../text/grammar';
import { windowOf, type ExpiryAnswer } from './answer';
import { WINDOWS } from './state';
import { expiryText } from './words';

/** One of the usual windows as the reader sees and chooses it. */
export interface WindowCard {
	readonly months: number;
	readonly label: string;
	readonly products: number;
	readonly shown: string;
	/** "đến 30/12/2026", "của 657 chủ thể", "4,3 % số còn hiệu lực". */
	readonly notes: readonly string[];
	readonly href: string;
	readonly isChosen: boolean;
}

/** @param linked the slice that links start from */
export function windowCards(answer: ExpiryAnswer, linked: Slice, lang: Lang): WindowCard[] {
	const t = expiryText(lang).windows;
	const g = grammar(lang);
	const { count, share, date } = formats(lang);
	const all = answer.inForce.products ?? 0;
	return WINDOWS.map((months) => {
		const { summary } = windowOf(answer, months);
		const products = summary.products ?? 0;
		return {
			months,
			label: t.months(g.countedText(months, 'month')),
			products,
			shown: count(products),
			notes: [
				t.until(date(dayAfter(answer.day, months))),
				t.producers(g.countedText(summary.producers ?? 0, 'producer')),
				...(all === 0 ? [] : [t.share(share(products / all))])
			],
			href: here({ ...linked, within_months: months }),
			isChosen: linked.within_months === months
		};
	});
}
