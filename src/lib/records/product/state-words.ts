import { formats, type Lang } from '../../text/format';
import { timeBetween } from '../time-left';
import { recordWords } from '../words';
import type { ProductRecord } from './product-record';

/**
 * The product's state on the day in one sentence, and what follows if nothing is renewed.
 * @param place name of its province
 */
export function stateWords(
	{ asOf, profile, recognitions }: ProductRecord,
	lang: Lang,
	place: string
): { readonly sentence: string; readonly meaning: string | null } {
	const t = recordWords(lang);
	const format = formats(lang);
	const { state = null, stars = null, expires_on = null } = profile ?? {};
	if (state === null || stars === null || expires_on === null)
		return { sentence: t.state.never, meaning: null };
	const rank = t.stars(stars);
	const day = format.date(expires_on);
	const apart = timeBetween(asOf, expires_on, t, format);
	switch (state) {
		case 'in_force':
			return {
				sentence: t.state.in_force(rank, day, apart),
				meaning: t.meaning.in_force(day, rank, place)
			};
		case 'expired':
			return { sentence: t.state.expired(rank, day, apart), meaning: t.meaning.expired(place) };
		default: {
			const withdrawnOn = recognitions.findLast((round) => round.state === 'withdrawn')?.withdrawn_on;
			return {
				sentence: t.state.withdrawn(rank, withdrawnOn ? format.date(withdrawnOn) : ''),
				meaning: t.meaning.withdrawn(place)
			};
		}
	}
}
