import type { EntryRound } from '../understand/entry';

export type Regime = 'R1' | 'R2' | 'R3' | 'R4';
export type Level = NonNullable<EntryRound['issuing_level']>;

interface Terms {
	readonly regime: Regime;
	/** First ISO day. */
	readonly from: string;
	/** Level that recognises each rank. */
	readonly recognises: Readonly<Record<3 | 4 | 5, Level>>;
}

/** Latest first: decisions 1048/2019, 148/2023, 1489/2025 and 26/2026 of the Prime Minister. */
const REGIMES: readonly Terms[] = [
	{ regime: 'R4', from: '2026-05-22', recognises: { 3: 'province', 4: 'province', 5: 'national' } },
	{ regime: 'R3', from: '2025-07-06', recognises: { 3: 'province', 4: 'province', 5: 'national' } },
	{ regime: 'R2', from: '2023-02-24', recognises: { 3: 'district', 4: 'province', 5: 'national' } },
	{ regime: 'R1', from: '2019-08-21', recognises: { 3: 'province', 4: 'province', 5: 'national' } }
];

/** Last day of the districts (resolution 202/2025/QH15). */
export const LAST_DAY_OF_DISTRICTS = '2025-06-30';

/** First day of the programme (490/QĐ-TTg). */
export const FIRST_DAY_OF_PROGRAMME = '2018-05-07';

/** The criteria and procedure in force on an ISO day; null before 21/08/2019. */
export function regimeOn(day: string): Regime | null {
	return termsOn(day)?.regime ?? null;
}

/**
 * Levels that may recognise a rank on a day; empty where no text says so.
 * From 01 to 05/07/2025 there was no district left to sign what 148/QĐ-TTg still gave it.
 */
export function levelsFor(stars: number, day: string): readonly Level[] {
	if (stars !== 3 && stars !== 4 && stars !== 5) return [];
	const terms = termsOn(day);
	if (!terms) return [];
	const level = terms.recognises[stars];
	return level === 'district' && day > LAST_DAY_OF_DISTRICTS ? ['province'] : [level];
}

function termsOn(day: string): Terms | undefined {
	return REGIMES.find(({ from }) => day >= from);
}
