import type { PlaceRow } from '../../lib/schema/place';
import { edits } from '../../lib/register/understand/place-near';
import { fold } from '../../lib/text/fold';

const MOST_SUGGESTED = 3;

/** The candidates nearest to the written text, at most three, for a person to choose from; none if all are far. */
export function near(written: string, candidates: Iterable<string>): string[] {
	const wanted = fold(written);
	const most = wanted.length <= 6 ? 1 : Math.min(4, Math.ceil(wanted.length / 6));
	const found: { name: string; distance: number }[] = [];
	for (const name of candidates) {
		const distance = edits(wanted, fold(name), most);
		if (distance <= most) found.push({ name, distance });
	}
	const least = Math.min(...found.map(({ distance }) => distance));
	const nearest = new Set(found.filter(({ distance }) => distance === least).map(({ name }) => name));
	return nearest.size > MOST_SUGGESTED ? [] : [...nearest];
}

/** Names of units as files of published goals write them: `Bắc Giang`, `Lâm Đồng (34)`, `Lục Nam (Bắc Giang)`. */
export function writtenPlaceNames(places: readonly PlaceRow[], level: string): string[] {
	const plain = new Map(places.map((place) => [place.place_id, bare(place)]));
	return places
		.filter((place) => place.level === level)
		.map((place) => {
			if (place.level === 'district') return `${bare(place)} (${plain.get(place.province_id ?? '') ?? ''})`;
			return place.system === '34' ? `${bare(place)} (34)` : bare(place);
		});
}

/** A town keeps its kind, as its name alone may mean the huyện beside it. */
function bare({ level, name_vi }: PlaceRow): string {
	return level === 'district' ? name_vi.replace(/^Huyện /, '') : name_vi.replace(/^(Tỉnh|Thành phố) /, '');
}

/** The end of a message: ` Có phải: …?`, ` Did you mean: …?`; empty where nothing is near. */
export function suggestion(names: readonly string[]): { vi: string; en: string } {
	if (names.length === 0) return { vi: '', en: '' };
	const list = names.map((name) => `"${name}"`).join(', ');
	return { vi: ` Có phải: ${list}?`, en: ` Did you mean: ${list}?` };
}
