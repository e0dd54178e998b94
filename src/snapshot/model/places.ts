import type { PlaceRow } from '../../lib/schema/place';
import { fold } from '../../lib/text/fold';
import type { PlaceInput } from '../read/places';

/** System 63 ended with this day, system 34 began on the next (Resolution 202/2025/QH15). */
const LAST_DAY_OF_63 = '2025-06-30';
const FIRST_DAY_OF_34 = '2025-07-01';
/** Districts that the last list before the reform still has. */
const LAST_DISTRICT_SNAPSHOT = '2025-06';

type Unit = Pick<
	PlaceRow,
	'place_id' | 'system' | 'code' | 'level' | 'name_vi' | 'kind' | 'parent_id' | 'province_id'
>;
type Region = Pick<PlaceRow, 'region_vi' | 'region_en'>;
type Validity = Pick<PlaceRow, 'valid_from' | 'valid_to'>;

const ENDED: Validity = { valid_from: null, valid_to: LAST_DAY_OF_63 };
const BEGUN: Validity = { valid_from: FIRST_DAY_OF_34, valid_to: null };

/**
 * Units of both boundary systems and the country above them. Names and kinds of system 34 are
 * those of the as-of date: some communes became wards, some provinces cities in 2026.
 */
export function modelPlaces(input: PlaceInput, asOf: string): PlaceRow[] {
	const rows = [country()];
	const region63 = new Map<string, Region>();
	for (const { cells } of input.provinces63.rows) {
		const region = { region_vi: cells.region_vi, region_en: cells.region_en };
		region63.set(cells.code, region);
		rows.push(province('63', cells, cells.kind, ENDED, region));
	}
	const district = (
		cells: { code: string; name_vi: string; kind: string; province_code: string },
		validity: Validity
	) =>
		below(
			'63',
			'district',
			cells,
			'63-' + cells.province_code,
			'63-' + cells.province_code,
			validity,
			region63
		);
	for (const { cells } of input.districts.rows) rows.push(district(cells, ENDED));
	for (const cells of dissolvedDistricts(input))
		rows.push(district(cells, { valid_from: null, valid_to: null }));
	for (const { cells } of input.communes63.rows) {
		rows.push(
			below('63', 'commune', cells, '63-' + cells.district_code, '63-' + cells.province_code, ENDED, region63)
		);
	}

	const region34 = new Map<string, Region>();
	for (const { cells } of input.provinces34.rows) {
		const region = { region_vi: cells.region_vi, region_en: cells.region_en };
		region34.set(cells.code, region);
		const kind = cells.kind_now_since !== '' && cells.kind_now_since <= asOf ? cells.kind_now : cells.kind;
		rows.push(province('34', cells, kind, BEGUN, region));
	}
	const renamed = communeChanges(input, asOf);
	for (const { cells } of input.communes34.rows) {
		const unit = { ...cells, ...renamed.get(cells.code) };
		rows.push(
			below('34', 'commune', unit, '34-' + cells.province_code, '34-' + cells.province_code, BEGUN, region34)
		);
	}
	return rows;
}

function country(): PlaceRow {
	return {
		...blank({
			place_id: 'vn',
			system: 'vn',
			code: 'vn',
			level: 'national',
			name_vi: 'Việt Nam',
			kind: 'quốc gia',
			parent_id: null,
			province_id: null
		}),
		name_en: 'Viet Nam'
	};
}

interface ProvinceCells {
	readonly code: string;
	readonly name_vi: string;
	readonly name_en: string;
	readonly tile_col: string;
	readonly tile_row: string;
	readonly tile_label: string;
}

function province(
	system: '63' | '34',
	cells: ProvinceCells,
	kind: string,
	validity: Validity,
	region: Region
): PlaceRow {
	const place_id = `${system}-${cells.code}`;
	return {
		...blank({
			place_id,
			system,
			code: cells.code,
			level: 'province',
			name_vi: cells.name_vi,
			kind,
			parent_id: 'vn',
			province_id: place_id
		}),
		name_en: cells.name_en,
		...region,
		tile_col: Number(cells.tile_col),
		tile_row: Number(cells.tile_row),
		tile_label: cells.tile_label,
		...validity
	};
}

function below(
	system: '63' | '34',
	level: 'district' | 'commune',
	cells: { readonly code: string; readonly name_vi: string; readonly kind: string },
	parent_id: string,
	province_id: string,
	validity: Validity,
	regions: ReadonlyMap<string, Region>
): PlaceRow {
	const { code, name_vi, kind } = cells;
	return {
		...blank({ place_id: `${system}-${code}`, system, code, level, name_vi, kind, parent_id, province_id }),
		...regions.get(province_id.slice(3)),
		...validity
	};
}

function blank(unit: Unit): PlaceRow {
	return {
		...unit,
		name_en: unit.name_vi,
		name_folded: fold(unit.name_vi),
		region_vi: null,
		region_en: null,
		tile_col: null,
		tile_row: null,
		tile_label: null,
		valid_from: null,
		valid_to: null
	};
}

/** Districts merged away between 2019 and 2025: figures of those years still name them. Their last day is not known. */
function dissolvedDistricts(
	input: PlaceInput
): { code: string; name_vi: string; kind: string; province_code: string }[] {
	const listed = new Set(input.districts.rows.map(({ cells }) => cells.code));
	const last = new Map<string, (typeof input.districtHistory.rows)[number]['cells']>();
	for (const { cells } of input.districtHistory.rows) {
		if (cells.last_snapshot !== LAST_DISTRICT_SNAPSHOT && !listed.has(cells.code))
			last.set(cells.code, cells);
	}
	return [...last.values()];
}

/** Name and kind of communes whose status changed up to the as-of date, by code. */
function communeChanges(input: PlaceInput, asOf: string): Map<string, { name_vi: string; kind: string }> {
	const changes = new Map<string, { name_vi: string; kind: string }>();
	for (const { cells } of input.statusChanges.rows) {
		if (cells.level !== 'commune' || cells.effective_from > asOf) continue;
		const [kind = ''] = cells.name_after.split(' ');
		changes.set(cells.code, { name_vi: cells.name_after, kind: kind.toLowerCase() });
	}
	return changes;
}
