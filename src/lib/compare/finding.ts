import { capital, fill, grammar, paragraph, textOf, type Qualifier } from '../text/grammar';
import { phrase } from '../text/phrase';
import type { ViewContext } from '../views/context';
import type { NumberToken, RichText } from '../views/view';
import { unitOf, type Column, type MeasureId } from './measure';
import { asOfText, isSameFigure, numberOf } from './rows';
import type { Subject, Subjects } from './subjects';
import type { CompareWords } from './words';

/** Shares a sentence may name: of all producers, or of all communes. */
const SHARES = ['cooperative', 'enterprise', 'household', 'communes_share'] as const;

interface Named {
	/** What it differs from the others in, within a sentence. */
	readonly label: string;
	readonly place: string;
	readonly subject: Subject;
	readonly column: Column;
}

/** One or two sentences with the main difference, each number a checkable token. */
export function findingOf(
	context: ViewContext,
	words: CompareWords,
	{ mode, list }: Subjects,
	columns: readonly Column[],
	labels: readonly string[],
	placeInSentence: (placeId: string) => string
): RichText {
	const named = list.map((subject, at) => ({
		subject,
		column: columns[at]!,
		label: mode === 'places' ? placeInSentence(subject.placeId) : labels[at]!,
		place: placeInSentence(subject.placeId)
	}));
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
	return paragraph(main, missing, widestShare(context, words, named));
}

/** Of a column that is known to have the number, as its publication states it. */
function token(context: ViewContext, { subject, column }: Named, id: MeasureId): NumberToken {
	const own = column[id];
	const number = numberOf(context, subject, own, unitOf(id))!;
	return { ...number, text: grammar(context.params.lang).statedText(number.text, own.qualifier) };
}

const day = (context: ViewContext, { column, subject }: Named) =>
	asOfText(context, column.total) ?? context.format.date(subject.asOf);

/** What every frame may name of two columns: the first with its noun, both bare. */
function totals(context: ViewContext, a: Named, b: Named) {
	const [first, second] = [token(context, a, 'total'), token(context, b, 'total')];
	return {
		m: grammar(context.params.lang).counted(first, 'product', 'OCOP'),
		a_number: first,
		n: second,
		day_a: day(context, a),
		day_b: day(context, b)
	};
}

/** ", bằng 1,25 lần"; nothing where one of the two is zero or not stated exactly. */
function ratio({ format }: ViewContext, template: string, value: Named, reference: Named): string {
	const [part, whole] = [value.column.total.value!, reference.column.total.value!];
	return part * whole === 0 || statedOf(value, reference) !== 'exact'
		? ''
		: phrase(template, { ratio: format.decimal(part / whole, 2) });
}

/** How a difference of two totals can be stated: more than "more than" is more, all else about. */
function statedOf(later: Named, earlier: Named): Qualifier {
	const [to, from] = [later.column.total.qualifier, earlier.column.total.qualifier];
	if (from === 'exact') return to;
	return 'about';
}

function amongPlaces(context: ViewContext, words: CompareWords, known: readonly Named[]): RichText {
	const w = words.finding;
	const total = ({ column }: Named) => column.total.value!;
	const sorted = [...known].sort((a, b) => total(b) - total(a));
	const isPair = known.length === 2;
	const [a, b] = isPair ? [known[0]!, known[1]!] : [sorted[0]!, sorted.at(-1)!];
	const values = { a: a.label, b: b.label, ...totals(context, a, b) };
	const difference = total(b) - total(a);
	if (difference === 0) return fill<NumberToken>(w.equal, values);
	return fill<NumberToken>(isPair ? w.two : w.many, {
		...values,
		difference: textOf(grammar(context.params.lang).compared(difference, 'product', statedOf(b, a))),
		ratio: ratio(context, w.ratio, b, a),
		most: ratio(context, w.most, a, b)
	});
}

function betweenTwo(
	context: ViewContext,
	words: CompareWords,
	mode: 'dates' | 'bases',
	[a, b]: readonly [Named, Named]
): RichText {
	const { format, t, params } = context;
	const w = words.finding;
	const g = grammar(params.lang);
	const [from, to] = [a.column.total.value!, b.column.total.value!];
	const baseName = ({ subject }: Named) =>
		subject.base === 'published' ? w.published : params.hasSample ? w.sampleRegister : w.register;
	const both = totals(context, a, b);
	const values = {
		...both,
		place: a.subject.placeId === 'vn' ? capital(t.countrySentence) : a.place,
		from: format.date(a.subject.asOf),
		to: format.date(b.subject.asOf),
		name_a: baseName(a),
		name_b: baseName(b)
	};
	if (mode === 'dates' && isSameFigure(a.column.total, b.column.total))
		return fill<NumberToken>(w.datesSame, values);
	if (from === to) return fill<NumberToken>(mode === 'dates' ? w.datesEqual : w.basesEqual, values);
	return fill<NumberToken>(mode === 'dates' ? w.dates : w.bases, {
		...values,
		moves: g.moves(both.a_number, both.n, null, [both.day_a, both.day_b]),
		changed: textOf(g.changed(to - from, 'product', undefined, statedOf(b, a))),
		difference: textOf(g.compared(to - from, 'product', statedOf(b, a))),
		ratio: ratio(context, w.ratio, b, a)
	});
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
	return fill<NumberToken>(words.finding.share, {
		measure: words.measures[widest.id],
		a: widest.high.label,
		b: widest.low.label,
		m: token(context, widest.high, widest.id),
		n: token(context, widest.low, widest.id),
		difference: textOf(
			grammar(context.params.lang).amount(Math.round(widest.spread * 10) / 10, 'percentage_point')
		)
	});
}
