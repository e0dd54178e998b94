import { formats, type Lang } from '../text/format';
import { link } from '../text/link';
import type { Catalogue } from './catalogue';
import type { DecisionEntry, Entry, PlaceEntry, ProducerEntry, ProductEntry } from './entry';
import { searchWords } from './words';

/** Authorities named where several have issued a decision of one number. */
const MOST_AUTHORITIES = 2;

/** Where an entry leads: the address of the page that is about it. */
export function addressOf(entry: Entry, lang: Lang): string {
	const id = encodeURIComponent(entry.id);
	switch (entry.kind) {
		case 'place':
			return link(entry.level === 'province' ? `/tinh/${id}/` : `/phan-tich/?noi=${id}`, lang);
		case 'product':
			return link(`/san-pham/?ma=${id}`, lang);
		case 'producer':
			return link(`/chu-the/ho-so/?ma=${id}`, lang);
		case 'decision':
			return link(`/san-pham/?qd=${id}`, lang);
		case 'target':
			return link('/muc-tieu/', lang);
		case 'metric':
			return link(`/so-lieu/${id}/`, lang);
		case 'page':
			return link(entry.id, lang);
	}
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "huyện Na Rì, tỉnh Bắc Kạn": a place with all above it, in running text. */
function running(place: PlaceEntry, lang: Lang): string {
	const own =
		place.level !== 'province'
			? lowerFirst(place.name[lang])
			: lang === 'vi'
				? `${place.unit} ${place.name.vi}`
				: place.name.en;
	return place.parent ? `${own}, ${running(place.parent, lang)}` : own;
}

/** With the boundary system: "huyện Na Rì, tỉnh Bắc Kạn (đến 30/06/2025)". */
function dated(text: string, { system }: PlaceEntry, lang: Lang): string {
	const words = searchWords(lang);
	return `${text} ${system === '63' ? words.until : words.since}`;
}

function aboutPlace(place: PlaceEntry, lang: Lang, catalogue: Catalogue): string[] {
	const words = searchWords(lang);
	if (place.level === 'region') return [words.region];
	// Below provinces the name says what it is.
	const text = place.parent ? running(place.parent, lang) : lang === 'vi' ? place.unit : 'province';
	const successor = place.successorId === null ? null : catalogue.place(place.successorId);
	const whole = dated(text, place, lang);
	return [successor ? `${whole}, ${words.now(running(successor, lang))}` : whole];
}

/** A spot in either system: the first is the current one, the other helps where a reader knows the old name. */
function spots({ places }: ProducerEntry | ProductEntry, lang: Lang): string[] {
	return places.map((place) =>
		place.system === '34' ? running(place, lang) : dated(running(place, lang), place, lang)
	);
}

function withEach(first: readonly (string | null)[], rest: readonly string[]): string[] {
	const head = first.filter((part) => part !== null);
	return rest.length === 0 ? [head.join(' · ')] : rest.map((each) => [...head, each].join(' · '));
}

function aboutDecision(decision: DecisionEntry, lang: Lang): string[] {
	const { authorities, firstOn, lastOn, products } = decision;
	const [format, words] = [formats(lang), searchWords(lang)];
	const days =
		firstOn === null || lastOn === null
			? null
			: firstOn === lastOn
				? format.date(firstOn)
				: words.days(format.date(firstOn), format.date(lastOn));
	const tail = [days, words.products(format.count(products))].filter((part) => part !== null).join(' · ');
	const few = authorities.slice(0, MOST_AUTHORITIES).join(', ');
	const others = authorities.length - MOST_AUTHORITIES;
	const named =
		others > 0 ? [`${few} ${words.moreAuthorities(format.count(others))}`, ...authorities] : [few];
	return named.map((who) => (who === '' ? tail : `${who} · ${tail}`));
}

/**
 * What an entry is, in one line; where there are several ways to say it (a spot under its present and
 * its old name) the usual one first. Never empty.
 */
export function aboutOf(entry: Entry, lang: Lang, catalogue: Catalogue): string[] {
	const [format, words] = [formats(lang), searchWords(lang)];
	switch (entry.kind) {
		case 'place':
			return aboutPlace(entry, lang, catalogue);
		case 'product':
			return withEach([entry.producer?.name[lang] ?? null], spots(entry, lang));
		case 'producer':
			return withEach([words.products(format.count(entry.products))], spots(entry, lang));
		case 'decision':
			return aboutDecision(entry, lang);
		case 'target':
			return [words.target(entry.code, format.count(entry.targets), format.count(entry.places))];
		case 'metric':
			return [words.metric];
		case 'page':
			return [entry.about[lang]];
	}
}

/** Whether the entry stands for generated rows, which must be marked wherever they are shown. */
export function isSample(entry: Entry): boolean {
	return 'isSample' in entry && entry.isSample;
}
