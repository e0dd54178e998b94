import { isActive, type Slice } from '../filters/slice';
import { formats, type Lang } from '../text/format';
import { valueWord } from './chips';
import { VALUES } from './figures';
import { here, withValue, type ListFilter } from './links';
import { sliceText } from './words';

export interface FilterOption {
	readonly label: string;
	readonly href: string;
	readonly isChosen: boolean;
}
export interface FilterGroup {
	readonly id: string;
	readonly label: string;
	readonly options: readonly FilterOption[];
}

const LISTS: readonly ListFilter[] = ['stars', 'kinds', 'groups', 'outcomes', 'levels'];
/** How soon a certificate runs out, as meetings ask for it. */
const SOON = [3, 6, 12];

/** All filters with closed values, each value a link to the slice with it put in or taken out. */
export function filterGroups(slice: Slice, lang: Lang): FilterGroup[] {
	const t = sliceText(lang);
	const { count } = formats(lang);
	const standing = (value: Slice['standing'], label: string, months = slice.within_months): FilterOption => ({
		label,
		href: here({ ...slice, standing: value, within_months: months }),
		isChosen: slice.standing === value && (value !== 'expiring' || slice.within_months === months)
	});
	const potential = (['any', 'yes', 'no'] as const).map((value) => ({
		label: t.potential[value],
		href: here({ ...slice, potential: value }),
		isChosen: slice.potential === value
	}));
	const lists = LISTS.map((filter) => ({
		id: filter,
		label: t.filter[filter],
		options: VALUES[filter].map((value) => ({
			label: valueWord(filter, value, lang),
			href: here(withValue(slice, filter, value as never)),
			isChosen: isActive(slice, filter) && (slice[filter] as readonly (string | number)[]).includes(value)
		}))
	}));
	const [stars, ...others] = lists;
	return [
		{
			id: 'standing',
			label: t.filter.standing,
			options: [
				standing('in_force', t.standing.in_force),
				...SOON.map((months) => standing('expiring', t.within(count(months)), months)),
				standing('ever', t.standing.ever),
				standing('expired', t.standing.expired),
				standing('withdrawn', t.standing.withdrawn)
			]
		},
		stars!,
		{ id: 'potential', label: t.filter.potential, options: potential },
		...others
	];
}
