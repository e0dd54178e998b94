/** Which regime holds on a day and who recognises (domain.md §4). */
import type { District, Province } from './areas';
import { toDay, type Day } from './days';

export type Stars = 3 | 4 | 5;
export type Regime = 'R1' | 'R2' | 'R3' | 'R4';

/** First day of each regime: 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg. */
const REGIME_STARTS: readonly (readonly [Day, Regime])[] = [
	[toDay('2026-05-22'), 'R4'],
	[toDay('2025-07-06'), 'R3'],
	[toDay('2023-02-24'), 'R2'],
	[toDay('2019-08-21'), 'R1']
];
export const PROGRAMME_START = toDay('2019-08-21');

export function regimeOn(day: Day): Regime {
	const found = REGIME_STARTS.find(([start]) => day >= start);
	if (!found) throw new Error(`no regime before 2019-08-21 (day ${day})`);
	return found[1];
}

export interface Authority {
	/** Place id, or `ministry`: one calendar of decisions each. */
	readonly key: string;
	readonly level: 'district' | 'province' | 'national';
}

/** A stretch of days in which one authority recognises products of a star; both ends included. */
export interface Term extends Authority {
	readonly from: Day;
	readonly to: Day;
}

const LAST_DAY_OF_63 = toDay('2025-06-30');
const FIRST_DAY_OF_DISTRICTS = toDay('2023-02-24');
/** The new provinces sign from the day decision 1489 gives them 3 stars, not in the five days before. */
const FIRST_DAY_OF_34 = toDay('2025-07-06');
const FOREVER = toDay('2099-12-31');

const remembered = new WeakMap<District, Map<Stars, readonly Term[]>>();

/** Who recognises products of these stars in the district, in order of time. */
export function termsOf(stars: Stars, province: Province, district: District): readonly Term[] {
	const ofDistrict = remembered.get(district) ?? new Map<Stars, readonly Term[]>();
	remembered.set(district, ofDistrict);
	let terms = ofDistrict.get(stars);
	if (!terms) ofDistrict.set(stars, (terms = findTerms(stars, province, district)));
	return terms;
}

function findTerms(stars: Stars, province: Province, district: District): Term[] {
	const national: Authority = { key: 'ministry', level: 'national' };
	const before: Authority = { key: province.id63, level: 'province' };
	const after: Authority = { key: province.id34, level: 'province' };
	const delegated: Authority = { key: district.id, level: 'district' };
	if (stars === 5) return [{ ...national, from: PROGRAMME_START + 1, to: FOREVER }];
	if (stars === 4) {
		return [
			{ ...before, from: PROGRAMME_START + 1, to: LAST_DAY_OF_63 },
			{ ...after, from: FIRST_DAY_OF_34, to: FOREVER }
		];
	}
	return [
		{ ...before, from: PROGRAMME_START + 1, to: FIRST_DAY_OF_DISTRICTS - 1 },
		{ ...delegated, from: FIRST_DAY_OF_DISTRICTS, to: LAST_DAY_OF_63 },
		{ ...after, from: FIRST_DAY_OF_34, to: FOREVER }
	];
}

/**
 * Provinces whose title changed while their code stayed (data/places/status_changes.csv:
 * resolutions 175/2024/QH15, 36/2026/QH16, 39/2026/QH16, 30/2026/QH16).
 */
const RETITLED: Readonly<Record<string, { from: Day; before: string; since: string }>> = {
	'63-46': { from: toDay('2025-01-01'), before: 'tỉnh Thừa Thiên Huế', since: 'thành phố Huế' },
	'34-22': { from: toDay('2026-09-01'), before: 'tỉnh Quảng Ninh', since: 'thành phố Quảng Ninh' },
	'34-24': { from: toDay('2026-09-20'), before: 'tỉnh Bắc Ninh', since: 'thành phố Bắc Ninh' },
	'34-75': { from: toDay('2026-04-30'), before: 'tỉnh Đồng Nai', since: 'thành phố Đồng Nai' }
};

/** The two ministries merged on 01/03/2025. */
const FIRST_DAY_OF_MAE = toDay('2025-03-01');

/** Name of the signer as decisions write it, on the day of signing. */
export function authorityName(
	authority: Authority,
	day: Day,
	province: Province,
	district: District
): string {
	if (authority.level === 'national') {
		return day < FIRST_DAY_OF_MAE ? 'Bộ Nông nghiệp và Phát triển nông thôn' : 'Bộ Nông nghiệp và Môi trường';
	}
	if (authority.level === 'district') return `UBND ${district.title}`;
	const changed = RETITLED[authority.key];
	if (changed) return `UBND ${day < changed.from ? changed.before : changed.since}`;
	return `UBND ${authority.key === province.id63 ? province.title63 : province.title34}`;
}

export function decisionSuffix(authority: Authority, day: Day): string {
	if (authority.level !== 'national') return 'QĐ-UBND';
	return day < FIRST_DAY_OF_MAE ? 'QĐ-BNN' : 'QĐ-BNNMT';
}
