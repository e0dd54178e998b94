/** What a column of a register can mean. */
export const FIELDS = {
	ordinal: 'public',
	product_name: 'public',
	product_group: 'public',
	product_set: 'public',
	producer_name: 'public',
	producer_kind: 'public',
	commune: 'public',
	district: 'public',
	province: 'public',
	place_code: 'public',
	/** House, hamlet, commune, district, province in one text; only the places in it are ever kept. */
	address: 'private',
	/** A person who stands for the producer. */
	representative: 'private',
	phone: 'private',
	email: 'private',
	/** Identity card, tax code, business registration: identify a household's person. */
	identity_no: 'private',
	current_stars: 'public',
	note: 'private',
	/** One recognition; a register may hold several side by side, each with its round. */
	stars: 'public',
	score: 'public',
	recognised_on: 'public',
	recognised_year: 'public',
	decision_no: 'public',
	decision_date: 'public',
	authority: 'public',
	expires_on: 'public',
	outcome: 'public',
	withdrawn_on: 'public',
	withdrawal: 'public',
	/** A column of the file that no table takes; dropped at the door. */
	ignored: 'private'
} as const;

export type Field = keyof typeof FIELDS;

/** Fields of one recognition round; the others stand once a row. */
export const ROUND_FIELDS = [
	'stars',
	'score',
	'recognised_on',
	'recognised_year',
	'decision_no',
	'decision_date',
	'authority',
	'expires_on',
	'outcome',
	'withdrawn_on',
	'withdrawal'
] as const satisfies readonly Field[];
export type RoundField = (typeof ROUND_FIELDS)[number];
export type RowField = Exclude<Field, RoundField | 'ignored'>;

/** Fields whose values may be shown in a report or published; all others are never written anywhere. */
export function isPublic(field: Field): boolean {
	return FIELDS[field] === 'public';
}
