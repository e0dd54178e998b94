import { formats, type Lang } from '../text/format';
import { messages } from '../text/messages';
import type { WordContext } from '../views/context';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { GoalNames } from './record';

/** What words of a goal are written with on its page, where no view is. */
export interface GoalContext extends WordContext {
	readonly lang: Lang;
	readonly names: GoalNames;
	placeName(id: string): string;
	/** Place a goal is set for: the place, or each unit in it. */
	goalPlace(row: TargetRow): string;
}

export function goalContext(lang: Lang, names: GoalNames): GoalContext {
	const t = messages(lang);
	const placeName = (id: string) => names.places[id]?.[lang] ?? id;
	return {
		params: { lang },
		lang,
		format: formats(lang),
		t,
		names,
		placeName,
		goalPlace(row) {
			const name = placeName(String(row.place_id));
			if (row.applies_to === 'each_district') return t.target.eachDistrict(name);
			return row.applies_to === 'each_province' ? t.target.eachProvince : name;
		}
	};
}
