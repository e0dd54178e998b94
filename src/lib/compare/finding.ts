import { capital, fill } from '../text/grammar';
import { phrase } from '../text/phrase';
import type { ViewContext } from '../views/context';
import type { NumberToken, RichText } from '../views/view';
import { differenceText } from './difference';
import { unitOf, type Column, type MeasureId } from './measure';
import { asOfText, isSameFigure, numberOf } from './rows';
import type { Subject, Subjects } from './subjects';
import type { CompareWords } from './words';

/** Shares a sentence may name: of all producers, or of all communes. */
const SHARES = ['cooperative', 'enterprise', 'household', 'communes_share'] as const;

interface Named {
	readonly label: string;
	readonly subject: Subject;
	readonly column: Column;
}

/** One or two sentences with the main difference, each number a checkable token. */
export function findingOf(
	context: ViewContext,
	words: CompareWords,
	{ mode, list }: Subjects,
	columns: readonly Column[],
	labels: readonly string[]
): RichText {
	const named = list.map((subject, at) => ({ subject, column: columns[at]!, label: labels[at]! }));
	const known = named.filter(({ column }) => column.total.value !== null);
	const unknown = named.filter(({ column }) => column.total.value === null);
	const main =
		known.length < 2
			? [words.finding.nothing]
			: mode === 'places'
				? amongPlaces(context, words, known)
				: betweenTwo(context, words, mode, known as unknown as readonly [Named, Named]);
	const missing =
		unknown.length === 0
			? []
			: fill<NumberToken>(words.finding.missing, { list: unknown.map(({ label }) => label).join(', ') });
	return [...main, ...missing, ...widestShare(context, words, named)];
}

/** Of a column that is known to have the number. */
function token(context: ViewContext, { subject, column }: Named, id: MeasureId): NumberToken {
	return numberOf(context, subject, column[id], unitOf(id))!;
}

const day = (context: ViewContext, { column, subject }: Named) =>
	asOfText(context, column.total) ?? context.format.date(subject.asOf);

/** ", bằng 1,25 lần"; nothing where the lower end is zero. */
function ratio({ format }: ViewContext, template: string, value: number, reference: number): string {
	return reference === 0 ? '' : phrase(template, { ratio: format.decimal(value / reference, 2) });
}

function amongPlaces(context: ViewContext, words: CompareWords, known: readonly Named[]): RichText {
	const { format } = context;
	const total = ({ column }: Named) => column.total.value!;
	const sorted = [...known].sort((a, b) => total(b) - total(a));
	const isPair = known.length === 2;
	const [a, b] = isPair ? [known[0]!, known[1]!] : [sorted[0]!, sorted.at(-1)!];
	const values = {
		a: a.label,
		b: b.label,
		m: token(context, a, 'total'),
		n: token(context, b, 'total'),
		day_a: day(context, a),
		day_b: day(context, b),
		count: format.count(known.length),
		d: format.count(Math.abs(total(b) - total(a))),
		side: total(b) > total(a) ? words.finding.more : words.finding.fewer,
		ratio: ratio(context, words.finding.ratio, total(b), total(a)),
		most: ratio(context, words.finding.most, total(a), total(b))
	};
	if (total(a) === total(b)) return fill(words.finding.equal, values);
	return fill(isPair ? words.finding.two : words.finding.many, values);
}

function betweenTwo(
	context: ViewContext,
	words: CompareWords,
	mode: 'dates' | 'bases',
	[a, b]: readonly [Named, Named]
): RichText {
	const { format, t, placeName } = context;
	const w = words.finding;
	const [from, to] = [a.column.total.value!, b.column.total.value!];
	const baseName = ({ subject }: Named) =>
		subject.base === 'published' ? w.published : context.params.hasSample ? w.sampleRegister : w.register;
	const isMore = to > from;
	const values = {
		place: a.subject.placeId === 'vn' ? capital(t.countrySentence) : placeName(a.subject.placeId),
		from: format.date(a.subject.asOf),
		to: format.date(b.subject.asOf),
		name_a: baseName(a),
		name_b: baseName(b),
		m: token(context, a, 'total'),
		n: token(context, b, 'total'),
		day_a: day(context, a),
		day_b: day(context, b),
		d: format.count(Math.abs(to - from)),
		side: mode === 'dates' ? (isMore ? w.rose : w.fell) : isMore ? w.more : w.fewer,
		ratio: ratio(context, w.ratio, to, from)
	};
	if (mode === 'dates' && isSameFigure(a.column.total, b.column.total)) return fill(w.datesSame, values);
	if (from === to) return fill(mode === 'dates' ? w.datesEqual : w.basesEqual, values);
	return fill(mode === 'dates' ? w.dates : w.bases, values);
}

/** The share that lies widest apart, if any is known twice. */
function widestShare(context: ViewContext, words: CompareWords, named: readonly Named[]): RichText {
	const spreads = SHARES.map((id) => {
		const known = named
			.filter(({ column }) => column[id].value !== null)
			.sort((a, b) => b.column[id].value! - a.column[id].value!);
		const [high, low] = [known[0], known.at(-1)];
		if (known.length < 2 || !high || !low) return null;
		// One publication read on two days has not changed in between.
		const isOnePlace = high.subject.placeId === low.subject.placeId;
		if (isOnePlace && isSameFigure(high.column[id], low.column[id])) return null;
		return { id, high, low, spread: high.column[id].value! - low.column[id].value! };
	}).filter((found) => found !== null);
	const [widest] = spreads.sort((a, b) => b.spread - a.spread);
	if (!widest || widest.spread < 0.05) return [];
	return fill(words.finding.share, {
		measure: words.measures[widest.id],
		a: widest.high.label,
		b: widest.low.label,
		m: token(context, widest.high, widest.id),
		n: token(context, widest.low, widest.id),
		d: differenceText(widest.spread, 'percent', context.format, words).replace('+', '')
	});
}
