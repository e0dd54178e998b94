import type { StarLink } from '../charts/kit/star-links';
import type { SlicePlaceRow } from '../charts/slice-places/shape';
import type { SliceYearRow } from '../charts/slice-years/shape';
import type { Slice } from '../filters/slice';
import { formats, type Lang } from '../text/format';
import { compareNames } from '../text/collate';
import { here, inPlace, withValue } from './links';
import type { PlaceLink } from './place';
import type { SliceAnswer, SummaryRow, YearsAnswer } from './questions';
import { sliceText } from './words';

/** The legend of stars as filters. */
export function starLinks(slice: Slice, lang: Lang): StarLink[] {
	const t = sliceText(lang);
	return ([3, 4, 5] as const).map((stars) => {
		const isIn = slice.stars.includes(stars);
		const chip = t.chip(t.filter.stars, t.stars(stars));
		return {
			stars,
			label: t.stars(stars),
			href: here(withValue(slice, 'stars', stars)),
			title: isIn ? t.remove(chip) : t.choose(chip),
			is_chosen: slice.stars.length === 0 ? null : isIn
		};
	});
}

const starCounts = (row: Pick<SummaryRow, 'products' | 'stars_3' | 'stars_4' | 'stars_5'>) => ({
	total: row.products ?? 0,
	stars_3: row.stars_3 ?? 0,
	stars_4: row.stars_4 ?? 0,
	stars_5: row.stars_5 ?? 0
});

/** The places one level below, and what is not known so finely: together the whole slice. */
export function placeRows(
	{ places }: Pick<SliceAnswer, 'places'>,
	linked: Slice,
	lang: Lang
): SlicePlaceRow[] {
	const t = sliceText(lang);
	const { count } = formats(lang);
	const level = String(places.find((row) => row.level !== null)?.level);
	const star_links = starLinks(linked, lang);
	return places.map((row) => {
		const id = row.place_id;
		const place =
			id === null ? (t.unplaced[level] ?? t.unstated) : String(lang === 'vi' ? row.name_vi : row.name_en);
		const title = id === null ? t.unplacedTitle : t.placeTitle;
		return {
			...starCounts(row),
			place_id: id,
			place,
			href: id === null ? null : here(inPlace(linked, id)),
			title: title(place, count(row.products ?? 0)),
			potential: row.potential ?? 0,
			producers: row.producers ?? 0,
			cooperatives: row.cooperatives ?? 0,
			cooperative_groups: row.cooperative_groups ?? 0,
			enterprises: row.enterprises ?? 0,
			households: row.households ?? 0,
			star_links
		};
	});
}

/** Places one level below without a product of the slice, by name; all of them; and their level. */
export function emptyPlaces(
	{ places }: Pick<SliceAnswer, 'places'>,
	linked: Slice,
	lang: Lang
): { readonly places: PlaceLink[]; readonly all: number; readonly level: string } {
	const known = places.filter((row) => row.place_id !== null);
	return {
		all: known.length,
		level: known[0]?.level ?? '',
		places: known
			.filter((row) => row.products === 0)
			.map((row) => ({
				id: String(row.place_id),
				name: String(lang === 'vi' ? row.name_vi : row.name_en),
				href: here(inPlace(linked, String(row.place_id)))
			}))
			.sort((a, b) => compareNames(a.name, b.name))
	};
}

/** The slice at the year ends; the last row is the day looked at. */
export function yearRows(
	{ before, of }: YearsAnswer,
	linked: Slice,
	star_links: readonly StarLink[],
	lang: Lang
): SliceYearRow[] {
	const t = sliceText(lang);
	const { date, count } = formats(lang);
	const years = [...before, of.summary];
	return years.map((row, at) => {
		const day = String(row.as_of);
		const isEnd = day.endsWith('-12-31');
		return {
			...starCounts(row),
			day,
			label: isEnd ? day.slice(0, 4) : date(day),
			href: here({ ...linked, asOf: day === of.newest ? null : isEnd ? day.slice(0, 4) : day }),
			title: t.yearTitle(date(day), count(row.products ?? 0)),
			producers: row.producers ?? 0,
			is_current: at === years.length - 1,
			star_links
		};
	});
}
