import type { Slice } from '../filters/slice';
import type { Lang } from '../text/format';
import type { FigureModel } from '../views/view';
import { sliceFigures, yearsFigure } from './figures';
import type { SliceAnswer, YearsAnswer } from './questions';

/**
 * The page's pictures, made once for an answer whose links start from its own slice: what was drawn ahead is told
 * again by being of the same rows.
 */
export function keptFigures(lang: Lang) {
	const kept = <Of extends object, Made>(
		sliceOf: (of: Of) => Slice,
		make: (of: Of, linked: Slice) => Made
	) => {
		const made = new WeakMap<Of, Made>();
		return (of: Of, linked: Slice): Made => {
			if (linked !== sliceOf(of)) return make(of, linked);
			const found = made.get(of) ?? make(of, linked);
			made.set(of, found);
			return found;
		};
	};
	return {
		sliceFigures: kept(
			({ slice }: SliceAnswer) => slice,
			(of, linked) => sliceFigures(of, linked, lang)
		),
		yearsFigure: kept(
			({ of }: YearsAnswer) => of.slice,
			(of, linked): FigureModel => yearsFigure(of, linked, lang)
		)
	};
}
