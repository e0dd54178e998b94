/** What a change is held against. */
export type Versus =
	| { readonly kind: 'same_period' | 'year_before' | 'goal' | 'last_meeting' }
	/** As the language writes the day or period. */
	| { readonly kind: 'day'; readonly text: string };

/** Words around numbers that each language must have. */
export interface GrammarWords {
	readonly and: string;
	readonly or: string;
	readonly missing: string;
	/** After things that have no figure: "chưa có số liệu", "have no figure yet". */
	lacking(value: number): string;
	readonly outOf: string;
	readonly short: string;
	readonly over: string;
	readonly just: string;
	/** Equal to a goal that asks for more than that. */
	readonly notOver: string;
	/** @param rank as the language writes the number `value` */
	ordinal(rank: string, value: number): string;
	readonly moreThan: string;
	readonly about: string;
	none(noun: string): string;
	/** Where the attribute of a noun stands. */
	attributed(noun: string, attribute: string): string;
	share(noun: string): string;
	readonly rose: readonly [before: string, to: string, after: string];
	readonly fell: readonly [before: string, to: string, after: string];
	readonly stayed: readonly [before: string, after: string];
	/** The same with a finite verb, after its subject: "rose from … to …". */
	readonly verbs: {
		readonly rose: readonly [before: string, to: string, after: string];
		readonly fell: readonly [before: string, to: string, after: string];
		readonly stayed: readonly [before: string, after: string];
	};
	readonly up: string;
	readonly down: string;
	readonly unchanged: string;
	/** Around the number of a comparison, the noun included. */
	more(noun: string): readonly [before: string, after: string];
	fewer(noun: string): readonly [before: string, after: string];
	/** After the number. */
	readonly derived: string;
	readonly forecast: string;
	until(day: string): string;
	between(from: string, to: string): string;
	within(months: string, noun: string): string;
	readonly versus: Readonly<Record<Exclude<Versus['kind'], 'day'>, string>>;
	versusDay(text: string): string;
}
