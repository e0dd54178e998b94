import type { IdleAlias } from '../../lib/register/understand/places';
import type { Problem } from '../../lib/register/types';

/** Entries of the steward's list of place names that no row needed, or that name no known place. */
export function aliasProblems(file: string, idle: readonly IdleAlias[]): Problem[] {
	return idle.map(({ alias, why }): Problem => {
		const at = { file, sheet: '', row: alias.line };
		return why === 'unknown-place'
			? {
					rule: 'place-name-to-unknown-place',
					severity: 'error',
					at: { ...at, column: 'place_id' },
					value: alias.place_id,
					vi: `Mã địa phương ${alias.place_id} không có trong danh mục.`,
					en: `Place id ${alias.place_id} is not in the lists of places.`
				}
			: {
					rule: 'place-name-unused',
					// The list serves every office; one register needs few of its names.
					severity: 'info',
					at: { ...at, column: 'name_as_written' },
					value: alias.name_as_written,
					vi: 'Tên này không xuất hiện trong sổ đăng ký nào; có thể xóa dòng này.',
					en: 'No register prints this name; the entry can go.'
				};
	});
}
