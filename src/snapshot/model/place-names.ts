import type { PlaceRow } from '../../lib/schema/place';
import type { TargetRow } from '../../lib/schema/target';
import { fold } from '../../lib/text/fold';
import type { Report } from '../finding';
import type { HarmoniseInput } from '../read/harmonise';
import type { PlaceInput } from '../read/places';

export interface Resolved {
	readonly placeId: string;
	readonly appliesTo: TargetRow['applies_to'];
}

/** Why a printed name could not be resolved, and what would be right. */
export interface Unresolved {
	readonly vi: string;
	readonly en: string;
}

const KIND_WORDS = /^(Huyện|Quận|Thị xã|Thành phố) /;
const EACH = /^each (district|province) \((.+)\)$/;
const NEW_UNIT = /^(.+) \(34\)$/;
const DISTRICT = /^(.+) \((.+)\)$/;

/** Resolves place names as publications print them (rules: docs/data.md, "Place names"). */
export class PlaceNames {
	readonly #provinces = new Map<string, string>();
	/** Province id → the districts it ever had since 2019. */
	readonly #districts = new Map<string, District[]>();
	readonly #aliases: HarmoniseInput['placeNames'];
	readonly #aliasIds: ReadonlyMap<string, string>;
	readonly #usedAliases = new Set<string>();

	constructor(
		places: readonly PlaceRow[],
		history: PlaceInput['districtHistory'],
		aliases: HarmoniseInput['placeNames']
	) {
		for (const place of places) {
			if (place.level === 'province')
				this.#provinces.set(`${place.system} ${place.name_folded}`, place.place_id);
		}
		for (const place of places)
			if (place.level === 'district')
				this.#addName(place.place_id, place.province_id ?? '', place.name_vi, true);
		for (const { cells } of history.rows) {
			this.#addName(`63-${cells.code}`, `63-${cells.province_code}`, cells.name_vi, false);
		}
		this.#aliases = aliases;
		const known = new Set(places.map((place) => place.place_id));
		this.#aliasIds = new Map(
			aliases.rows
				.filter(({ cells }) => known.has(cells.place_id))
				.map(({ cells }) => [cells.name_as_written, cells.place_id])
		);
	}

	resolve(level: string, name: string): Resolved | Unresolved {
		const alias = this.#aliasIds.get(name);
		if (alias) {
			this.#usedAliases.add(name);
			return { placeId: alias, appliesTo: 'place' };
		}
		if (name === 'Việt Nam') return { placeId: 'vn', appliesTo: 'place' };
		const [, each, container = ''] = EACH.exec(name) ?? [];
		if (each) {
			const inner = this.resolve('province', container);
			return 'placeId' in inner
				? { placeId: inner.placeId, appliesTo: each === 'district' ? 'each_district' : 'each_province' }
				: inner;
		}
		if (level === 'province') return this.#province(name);
		if (level === 'district') return this.#district(name);
		return {
			vi: `Cấp "${level}" không có tên nào như vậy.`,
			en: `No place of level "${level}" has this name.`
		};
	}

	/** Reports steward entries no printed name needed, or that name no known place. */
	reportAliases(report: Report): void {
		for (const { line, cells } of this.#aliases.rows) {
			const where = {
				file: this.#aliases.file,
				row: line,
				column: 'name_as_written',
				value: cells.name_as_written
			};
			if (!this.#aliasIds.has(cells.name_as_written)) {
				report({
					rule: 'place-name-to-unknown-place',
					severity: 'error',
					table: 'place',
					where: { ...where, column: 'place_id', value: cells.place_id },
					vi: `Mã địa phương ${cells.place_id} không có trong danh mục.`,
					en: `Place id ${cells.place_id} is not in the lists of places.`
				});
			} else if (!this.#usedAliases.has(cells.name_as_written)) {
				report({
					rule: 'place-name-unused',
					severity: 'warning',
					table: 'place',
					where,
					vi: 'Tên này không xuất hiện trong số liệu nào; có thể xóa dòng này.',
					en: 'No figure or target prints this name; the entry can go.'
				});
			}
		}
	}

	#province(name: string): Resolved | Unresolved {
		const [, newName] = NEW_UNIT.exec(name) ?? [];
		const system = newName ? '34' : '63';
		const placeId = this.#provinces.get(`${system} ${fold(newName ?? name)}`);
		if (placeId) return { placeId, appliesTo: 'place' };
		return {
			vi: `Không có tỉnh, thành phố "${newName ?? name}" trong hệ ${system} tỉnh; sửa tên hoặc thêm vào harmonise/place_names.csv.`,
			en: `No province "${newName ?? name}" in the system of ${system}; correct the name or add it to harmonise/place_names.csv.`
		};
	}

	#district(name: string): Resolved | Unresolved {
		const [, unit, provinceName] = DISTRICT.exec(name) ?? [];
		if (!unit || !provinceName) {
			return { vi: 'Tên huyện phải viết "Tên (Tỉnh)".', en: 'A district must be written "Name (Province)".' };
		}
		const province = this.#province(provinceName);
		if (!('placeId' in province)) return province;
		const found = pick(unit, this.#districts.get(province.placeId) ?? []);
		if (found.length === 1) return { placeId: found[0]!.placeId, appliesTo: 'place' };
		const names = found.flatMap((district) => [...district.names.keys()]).join(', ');
		return found.length === 0
			? {
					vi: `${provinceName} không có đơn vị cấp huyện "${unit}"; sửa tên hoặc thêm vào harmonise/place_names.csv.`,
					en: `${provinceName} has no district "${unit}"; correct the name or add it to harmonise/place_names.csv.`
				}
			: {
					vi: `"${unit}" có thể là: ${names}; ghi rõ huyện, thị xã hay thành phố.`,
					en: `"${unit}" may be: ${names}; write its kind (Huyện, Thị xã, Thành phố).`
				};
	}

	#addName(placeId: string, provinceId: string, name: string, isLast: boolean): void {
		const districts = this.#districts.get(provinceId) ?? [];
		this.#districts.set(provinceId, districts);
		let district = districts.find((known) => known.placeId === placeId);
		if (!district) districts.push((district = { placeId, names: new Map() }));
		if (!district.names.has(name)) district.names.set(name, isLast);
	}
}

interface District {
	readonly placeId: string;
	/** Every name it bore; true for the last one. */
	readonly names: Map<string, boolean>;
}

/** Districts that a printed name can mean; without a kind word a huyện wins over a town of that name. */
function pick(unit: string, districts: readonly District[]): District[] {
	const matches = (name: string) =>
		fold(KIND_WORDS.test(unit) ? name : name.replace(KIND_WORDS, '')) === fold(unit);
	const byName = districts.filter(({ names }) => [...names.keys()].some(matches));
	if (byName.length <= 1) return byName;
	const byLastName = byName.filter(({ names }) =>
		[...names].some(([name, isLast]) => isLast && matches(name))
	);
	const rural = byLastName.filter(({ names }) =>
		[...names].some(([name, isLast]) => isLast && name.startsWith('Huyện '))
	);
	if (rural.length === 1) return rural;
	return byLastName.length === 1 ? byLastName : byName;
}
