import type { PlaceLinkRow } from '../../lib/schema/place_link';
import type { Report } from '../finding';
import type { PlaceInput } from '../read/places';

/** Which unit of system 34 each province and commune of system 63 became, or became part of. */
export function modelPlaceLinks(input: PlaceInput, report: Report): PlaceLinkRow[] {
	const provinces = input.provinces63.rows.map(({ cells }): PlaceLinkRow => ({
		old_place_id: `63-${cells.code}`,
		new_place_id: `34-${cells.successor_code}`,
		level: 'province',
		extent: 'whole',
		is_default: true,
		is_exact: true,
		note: cells.note || null
	}));
	const targets = new Map<string, number>();
	for (const { cells } of input.mapping.rows)
		targets.set(cells.old_code, (targets.get(cells.old_code) ?? 0) + 1);
	const communes: PlaceLinkRow[] = [];
	for (const { line, cells } of input.mapping.rows) {
		if (cells.old_code === '') {
			report(withoutOldCommune(input.mapping.file, line, cells.new_code));
			continue;
		}
		// The list distinguishes parts by area and by people; which one is kept in the note.
		const whole = cells.extent === 'whole';
		communes.push({
			old_place_id: `63-${cells.old_code}`,
			new_place_id: `34-${cells.new_code}`,
			level: 'commune',
			extent: whole ? 'whole' : 'part',
			is_default: cells.is_default === '1',
			is_exact: targets.get(cells.old_code) === 1,
			note:
				[cells.note, whole || cells.extent === 'part' ? '' : cells.extent].filter(Boolean).join('; ') || null
		});
	}
	return [...provinces, ...communes];
}

function withoutOldCommune(file: string, row: number, newCode: string) {
	return {
		rule: 'link-without-old-commune',
		severity: 'info' as const,
		table: 'place_link',
		where: { file, row, column: 'old_code', value: '', placeId: `34-${newCode}` },
		vi: 'Đơn vị mới lập từ cả một huyện đảo hoặc khu vực không có xã cũ; không có xã cũ để nối.',
		en: 'The new unit was made of a whole island district or an area without communes; there is no old commune to link.'
	};
}
