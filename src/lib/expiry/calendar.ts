import type { CalendarEntry, CalendarFile } from '../export/ics';
import type { ProductRow } from '../register-table/product-columns';
import { tableWords } from '../register-table/words';
import { fold } from '../text/fold';
import { formats, type Lang } from '../text/format';
import { grammar } from '../text/grammar';
import { daysBetween } from './days';
import { compareDays, grouped } from './producers';
import { expiryText } from './words';

/** Dossier, sampling and the council take about a quarter of a year: later than that is too late to be told. */
export const REMIND_DAYS = 90;

export interface CalendarContext {
	readonly lang: Lang;
	/** The place as a heading. */
	readonly place: string;
	/** The day looked at, yyyy-mm-dd. */
	readonly day: string;
	readonly provinceName: (id: string) => string;
}

/**
 * What an office has to do, one entry a producer, decision and day: a call about all products that run out
 * together. The names make the id, not the register's numbers, which may change from snapshot to snapshot;
 * what has the same id is one entry.
 */
export function expiryEntries(rows: readonly ProductRow[], context: CalendarContext): CalendarEntry[] {
	const dated = rows.filter((row) => row.expires_on !== null);
	const ordered = dated.sort(
		(a, b) => compareDays(a.expires_on, b.expires_on) || compareDays(matterOf(a), matterOf(b))
	);
	return [...grouped(ordered, matterOf)].map(([matter, products]) => entryOf(matter, products, context));
}

export function expiryCalendar(rows: readonly ProductRow[], context: CalendarContext): CalendarFile {
	const t = expiryText(context.lang).calendar;
	return {
		name: t.name(context.place),
		description: t.about(formats(context.lang).date(context.day)),
		dataDay: context.day,
		entries: expiryEntries(rows, context)
	};
}

/** How many entries a file of the rows would have. */
export function entryCount(rows: readonly ProductRow[]): number {
	return new Set(rows.filter((row) => row.expires_on !== null).map(matterOf)).size;
}

function matterOf({ producer_name, province_34, province_63, decision_no, expires_on }: ProductRow): string {
	const parts = [producer_name, province_34 ?? province_63, decision_no, expires_on];
	return parts
		.map((part) =>
			fold(part ?? '')
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, '')
		)
		.join('_');
}

function entryOf(matter: string, products: readonly ProductRow[], context: CalendarContext): CalendarEntry {
	const { lang, day, provinceName } = context;
	const t = expiryText(lang).calendar;
	const words = tableWords(lang);
	const { count, date } = formats(lang);
	const [first] = products as [ProductRow];
	const expires = String(first.expires_on);
	const province = first.province_id === null ? null : provinceName(first.province_id);
	const isSample = products.some((row) => row.is_sample);
	// Mostly one; two of the same name in one province are one matter.
	const producers = [...new Set(products.map((row) => String(row.producer_name)))].join('; ');
	const text = t.summary(
		producers,
		products.length === 1 ? String(first.name) : grammar(lang).countedText(products.length, 'product'),
		first.decision_no === null ? '' : t.decision(first.decision_no)
	);
	const summary = isSample ? `${t.sample} ${text}` : text;
	const isAhead = daysBetween(day, expires) > REMIND_DAYS;
	return {
		uid: `${matter}@toan-canh-ocop`,
		day: expires,
		summary,
		description: [
			t.from(date(expires)),
			t.producer(producers, words.kind[String(first.kind)] ?? words.unknown),
			first.decision_no === null ? t.noDecision : t.decided(first.decision_no),
			...products.map((row) =>
				t.productLine(
					String(row.name),
					[row.stars === null ? words.noStars : words.stars(row.stars), row.commune]
						.filter(Boolean)
						.join(', ')
				)
			)
		].join('\n'),
		location: [first.commune, province].filter(Boolean).join(', '),
		category: t.category,
		// A reminder of a day gone by would ring for every entry at once when the file is taken in.
		...(isAhead ? { reminder: { daysBefore: REMIND_DAYS, text: t.remind(count(REMIND_DAYS), summary) } } : {})
	};
}
