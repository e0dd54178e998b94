import type { PlaceRow } from '../../schema/place';
import { formats } from '../../text/format';
import type { Claim, Claims } from './place-claims';
import { bareName, type PlaceIndex } from './place-index';
import type { PlaceLevel } from './place-kind';
import type { PlaceProblem } from './place-resolver';

const LEVEL_WORDS: Record<PlaceLevel, { vi: string; en: string }> = {
	commune: { vi: 'cấp xã', en: 'commune' },
	district: { vi: 'cấp huyện', en: 'district' },
	province: { vi: 'cấp tỉnh', en: 'province' }
};
const vi = formats('vi');
const en = formats('en');

/** "xã Đắk Wil, huyện Cư Jút, tỉnh Đắk Nông" */
export function fullName(unit: PlaceRow, index: PlaceIndex): string {
	const above = unit.level === 'province' ? undefined : index.get(unit.parent_id ?? '');
	const name = `${unit.kind} ${bareName(unit)}`;
	return above ? `${name}, ${fullName(above, index)}` : name;
}

function list(units: readonly PlaceRow[], index: PlaceIndex): string {
	return units.map((unit) => fullName(unit, index)).join('; ');
}

/** Field and value of a claim; the text of an address is private, whatever stands in it. */
function at(claim: Claim | undefined, level: PlaceLevel): Pick<PlaceProblem, 'field' | 'value'> {
	if (!claim) return { field: level };
	return claim.from === 'address' ? { field: claim.field } : { field: claim.field, value: claim.text };
}

function quoted(claim: Claim | undefined, kind: string): string {
	return claim && claim.from !== 'address' ? `"${claim.text}"` : kind;
}

/** Wording of what is odd about a place; rules are listed in judge/rules. */
export const placeProblems = {
	unknown(
		level: PlaceLevel,
		claims: Claims,
		scope: readonly PlaceRow[],
		near: readonly PlaceRow[],
		index: PlaceIndex
	) {
		const claim = claims[level];
		const words = LEVEL_WORDS[level];
		const inside = list(scope, index);
		return {
			rule: `${level}-unknown`,
			severity: 'error' as const,
			...at(claim, level),
			...(near.length > 0 && { suggestion: list(near, index) }),
			vi: `Không có đơn vị ${words.vi} ${quoted(claim, 'ghi trong địa chỉ')}${inside && ` thuộc ${inside}`} trong danh mục.`,
			en: `The lists have no ${words.en} ${quoted(claim, 'as the address names it')}${inside && ` in ${inside}`}.`
		};
	},

	ambiguous(level: PlaceLevel, claims: Claims, units: readonly PlaceRow[], index: PlaceIndex) {
		const claim = claims[level];
		const names = list(units, index);
		return {
			rule: 'place-ambiguous',
			severity: 'error' as const,
			...at(claim, level),
			suggestion: names,
			vi: `${quoted(claim, 'Tên ghi trong địa chỉ')} có thể là: ${names}; ghi rõ loại đơn vị và đơn vị cấp trên.`,
			en: `${quoted(claim, 'The name in the address')} may be: ${names}; write its kind and the unit above it.`
		};
	},

	communeMissing(claims: Claims, unit: PlaceRow, index: PlaceIndex, field: PlaceProblem['field']) {
		const name = fullName(unit, index);
		// "TP. Đà Lạt" stands in the very cell that should hold the commune.
		const named = [claims.district, claims.province].find(
			(claim) => claim?.from === 'column' && claim.field === field
		);
		return {
			rule: 'commune-missing',
			severity: 'warning' as const,
			field,
			...(named && { value: named.text }),
			vi: `Thiếu xã, phường; chỉ biết ${name}.`,
			en: `The commune is missing; only ${name} is known.`
		};
	},

	placeMissing(own: PlaceRow | null, index: PlaceIndex, field: PlaceProblem['field']) {
		const name = own ? fullName(own, index) : '';
		return {
			rule: 'place-missing',
			severity: own ? ('warning' as const) : ('error' as const),
			field,
			vi: own
				? `Dòng không ghi địa phương; lấy ${name} theo tùy chọn --province.`
				: 'Dòng không ghi địa phương nào.',
			en: own ? `The row names no place; ${name} is taken from --province.` : 'The row names no place.'
		};
	},

	otherProvince(claims: Claims, unit: PlaceRow, own: PlaceRow, index: PlaceIndex) {
		const named = fullName(index.get(unit.province_id ?? '') ?? unit, index);
		const expected = fullName(own, index);
		return {
			rule: 'place-other-province',
			severity: 'warning' as const,
			...at(claims.province, 'province'),
			suggestion: expected,
			vi: `Dòng ghi ${named}, nhưng tệp này là của ${expected} (--province).`,
			en: `The row names ${named}, but the file is that of ${expected} (--province).`
		};
	},

	contradiction(left: Claim, level: PlaceLevel, unit: PlaceRow, index: PlaceIndex) {
		const taken = fullName(unit, index);
		const words = LEVEL_WORDS[level];
		return {
			rule: 'place-contradiction',
			severity: 'warning' as const,
			...at(left, level),
			suggestion: taken,
			vi: `Đơn vị ${words.vi} ghi ở ${left.from === 'address' ? 'địa chỉ' : `tiêu đề (${quoted(left, '')})`} không khớp với phần còn lại của dòng; lấy ${taken}.`,
			en: `The ${words.en} of the ${left.from === 'address' ? 'address' : `heading (${quoted(left, '')})`} does not go with the rest of the row; ${taken} is taken.`
		};
	},

	kindChanged(claim: Claim | undefined, unit: PlaceRow, index: PlaceIndex) {
		const name = fullName(unit, index);
		return {
			rule: 'place-kind-changed',
			severity: 'info' as const,
			...at(claim, unit.level as PlaceLevel),
			suggestion: name,
			vi: `Hiểu là ${name}: danh mục chỉ có đơn vị này mang tên đó, nay đã lên cấp.`,
			en: `Read as ${name}: the only unit of this name, of a higher kind in the lists.`
		};
	},

	spelling(claim: Claim | undefined, unit: PlaceRow, index: PlaceIndex) {
		const name = fullName(unit, index);
		return {
			rule: 'place-spelling',
			severity: 'info' as const,
			...at(claim, unit.level as PlaceLevel),
			suggestion: name,
			vi: `Hiểu là ${name}: tên viết thiếu dấu.`,
			en: `Read as ${name}: the name lacks some of its marks.`
		};
	},

	notInForce(claim: Claim | undefined, unit: PlaceRow, successors: readonly PlaceRow[], index: PlaceIndex) {
		const name = fullName(unit, index);
		const ended = unit.system === '63';
		const day = (ended ? unit.valid_to : unit.valid_from) ?? '';
		return {
			rule: 'place-not-in-force',
			severity: 'warning' as const,
			...at(claim, 'commune'),
			...(successors.length > 0 && { suggestion: list(successors, index) }),
			vi: ended
				? `Ngày ra quyết định không còn ${name}: đơn vị này có đến hết ${vi.date(day)}.`
				: `Ngày ra quyết định chưa có ${name}: đơn vị này có từ ${vi.date(day)}.`,
			en: ended
				? `On the day of the decision ${name} was no more: it ended with ${en.date(day)}.`
				: `On the day of the decision ${name} was not yet: it began on ${en.date(day)}.`
		};
	},

	split(claim: Claim | undefined, unit: PlaceRow, parts: readonly PlaceRow[], index: PlaceIndex) {
		const name = fullName(unit, index);
		return {
			rule: 'commune-split',
			severity: 'info' as const,
			...at(claim, 'commune'),
			suggestion: list(parts, index),
			vi: `${name} đã chia về nhiều xã, phường mới; cần ghi xã, phường mới ("nay là …") thì mới biết.`,
			en: `${name} was split among several new communes; which one it is must be written ("nay là …").`
		};
	},

	estimated(claim: Claim | undefined, unit: PlaceRow, taken: PlaceRow, index: PlaceIndex, field: PlaceLevel) {
		const name = fullName(unit, index);
		const old = fullName(taken, index);
		return {
			rule: 'place-estimated',
			severity: 'warning' as const,
			...at(claim, field),
			suggestion: old,
			vi: `${name} gồm nhiều tỉnh cũ; tạm lấy ${old} (trước 01/07/2025), cần ghi tỉnh cũ hoặc xã.`,
			en: `${name} was made of several old provinces; ${old} (before 1 Jul 2025) is taken for now: write the old province or the commune.`
		};
	},

	codeUnknown(code: string, isOnly: boolean) {
		return {
			rule: 'place-code-unknown',
			severity: isOnly ? ('error' as const) : ('warning' as const),
			field: 'place_code' as const,
			value: code,
			vi: 'Danh mục không có mã này; mã có 2 (tỉnh), 3 (huyện) hoặc 5 chữ số (xã).',
			en: 'The lists have no such code; codes have 2 (province), 3 (district) or 5 digits (commune).'
		};
	},

	/** @param taken the place of the names; null where they name none that is known. */
	codeDiffers(code: string, coded: readonly PlaceRow[], taken: PlaceRow | null, index: PlaceIndex) {
		const means = list(coded, index);
		const name = taken && fullName(taken, index);
		return {
			rule: 'place-code-differs',
			severity: 'warning' as const,
			field: 'place_code' as const,
			value: code,
			...(taken && { suggestion: taken.code }),
			vi: `Mã này là của ${means}, không khớp với tên ghi trong dòng${name ? `; lấy ${name}` : ''}.`,
			en: `This code is that of ${means}, which is not what the row names${name ? `; ${name} is taken` : ''}.`
		};
	}
} satisfies Record<string, (...args: never[]) => PlaceProblem>;
