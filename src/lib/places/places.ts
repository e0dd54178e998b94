import type { Row as DirectoryRow } from '../metrics/place-directory/metric';
import type { BoundarySystem } from '../filters/vocabulary';
import type { Lang } from '../text/format';

export interface Place {
	readonly id: string;
	readonly system: BoundarySystem | 'vn';
	readonly level: 'national' | 'province' | 'district';
	readonly kind: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly provinceId: string | null;
	readonly regionVi: string | null;
	readonly regionEn: string | null;
	readonly tile: { readonly col: number; readonly row: number; readonly label: string } | null;
	readonly successors: readonly string[];
	readonly predecessors: readonly string[];
}

const COUNTRY = { vi: 'Cả nước', en: 'Viet Nam' } as const;

/** The places a page can name, looked up by (system, code) id. */
export class Places {
	readonly #byId: ReadonlyMap<string, Place>;

	constructor(rows: readonly DirectoryRow[]) {
		this.#byId = new Map(rows.map((row) => [String(row.place_id), fromRow(row)]));
	}

	get(id: string): Place {
		const found = this.#byId.get(id);
		if (!found) throw new Error(`no place "${id}" in the place directory`);
		return found;
	}

	has(id: string): boolean {
		return this.#byId.has(id);
	}

	name(id: string, lang: Lang): string {
		const place = this.get(id);
		if (place.level === 'national') return COUNTRY[lang];
		return lang === 'vi' ? place.nameVi : place.nameEn;
	}

	/** Name with its province for a district: "Huyện Lục Nam (Bắc Giang)". */
	fullName(id: string, lang: Lang): string {
		const place = this.get(id);
		return place.level === 'district' && place.provinceId
			? `${this.name(id, lang)} (${this.name(place.provinceId, lang)})`
			: this.name(id, lang);
	}

	provinces(system: BoundarySystem): Place[] {
		return [...this.#byId.values()].filter((place) => place.level === 'province' && place.system === system);
	}
}

const list = (text: string | null) => (text ? text.split(' ') : []);

function fromRow(row: DirectoryRow): Place {
	return {
		id: String(row.place_id),
		system: row.system as Place['system'],
		level: row.level as Place['level'],
		kind: String(row.kind),
		nameVi: String(row.name_vi),
		nameEn: String(row.name_en),
		provinceId: row.province_id,
		regionVi: row.region_vi,
		regionEn: row.region_en,
		tile:
			row.tile_col === null || row.tile_row === null
				? null
				: { col: row.tile_col, row: row.tile_row, label: row.tile_label ?? '' },
		successors: list(row.successors),
		predecessors: list(row.predecessors)
	};
}
