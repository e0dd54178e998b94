import type { Report } from '../finding';
import { readCsv } from './csv';

export type PlaceInput = ReturnType<typeof readPlaces>;

/** The lists of administrative units (data/places/SOURCES.md). */
export function readPlaces(dataDir: string, report: Report) {
	const commune = ['code', 'name_vi', 'kind'] as const;
	return {
		provinces63: readCsv(
			dataDir,
			'places/provinces_63.csv',
			[
				'code',
				'name_vi',
				'name_en',
				'kind',
				'region_vi',
				'region_en',
				'successor_code',
				'tile_col',
				'tile_row',
				'tile_label',
				'note'
			],
			report
		),
		provinces34: readCsv(
			dataDir,
			'places/provinces_34.csv',
			[
				'code',
				'name_vi',
				'name_en',
				'kind',
				'kind_now',
				'kind_now_since',
				'kind_now_basis',
				'region_vi',
				'region_en',
				'predecessor_codes',
				'predecessor_names',
				'change',
				'effective_from',
				'legal_basis',
				'tile_col',
				'tile_row',
				'tile_label'
			],
			report
		),
		districts: readCsv(
			dataDir,
			'places/districts_pre2025.csv',
			['code', 'name_vi', 'kind', 'province_code'],
			report
		),
		districtHistory: readCsv(
			dataDir,
			'places/districts_history.csv',
			['code', 'name_vi', 'kind', 'province_code', 'first_snapshot', 'last_snapshot', 'next_codes'],
			report
		),
		communes63: readCsv(
			dataDir,
			'places/communes_pre2025.csv',
			[...commune, 'district_code', 'province_code'],
			report
		),
		communes34: readCsv(dataDir, 'places/communes_2025.csv', [...commune, 'province_code'], report),
		mapping: readCsv(
			dataDir,
			'places/commune_mapping.csv',
			[
				'old_code',
				'old_district_code',
				'old_province_code',
				'new_code',
				'new_province_code',
				'extent',
				'is_default',
				'default_basis',
				'note'
			],
			report
		),
		statusChanges: readCsv(
			dataDir,
			'places/status_changes.csv',
			['level', 'code', 'name_before', 'name_after', 'effective_from', 'basis'],
			report
		)
	};
}
