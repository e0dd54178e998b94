import { Feed } from 'feed';
import { changePath, type SnapshotRef } from '../changes/codec';
import { bridgeOf, bridgesBy, type Bridge } from '../changes/model';
import { changeRequest, type ChangeQuestion } from '../changes/question';
import { changeSentence } from '../changes/sentence';
import { changeText } from '../changes/words';
import type { Row as BreakdownRow } from '../metrics/change-breakdown/metric';
import { placeNames } from '../slice/place';
import { formats } from '../text/format';
import { messages } from '../text/messages';
import type { RichText } from '../views/view';
import { knownSnapshots, placeDirectory } from './changes-page';
import { rowsOfAll, snapshot } from './snapshot';

/** Feeds are read by offices, in the language they write in. */
const LANG = 'vi';
/** From `/data/feed/` to the pages, whatever host and folder the site is in. */
const TO_SITE = '../..';
/** The library takes whole addresses only; this reserved name (RFC 2606) gives way to TO_SITE in its text. */
const ANY_SITE = 'http://site.invalid';
/** A day begins seven hours ahead of UTC. */
const MIDNIGHT = 'T00:00:00+07:00';

/** Places that have a feed: the country and the provinces of today. */
export async function feedPlaces(): Promise<string[]> {
	const rows = await placeDirectory();
	return rows
		.filter(({ place_id, level, system }) => place_id === 'vn' || (level === 'province' && system === '34'))
		.map(({ place_id }) => String(place_id));
}

/**
 * What changed in a place from snapshot to snapshot, newest first, as RSS and JSON Feed. Links are relative to
 * the feed, as the site does not know its host. Equal snapshots give equal text.
 * @throws Error for a place without a feed
 */
export async function changeFeed(placeId: string): Promise<{ rss: string; json: string }> {
	const row = (await placeDirectory()).find(({ place_id }) => place_id === placeId);
	if (!row) throw new Error(`no place "${placeId}" in the place directory`);
	const t = changeText(LANG).feed;
	const { name, inSentence } = placeNames(row, LANG);
	const { manifest } = await snapshot();
	const feed = new Feed({
		title: t.title(name),
		description: `${t.description(inSentence)}${manifest.has_sample ? ` ${t.sample}` : ''}`,
		id: `urn:ocop:thay-doi:${placeId}`,
		link: `${ANY_SITE}${placeId === 'vn' ? '/thay-doi/' : `/thay-doi/?noi=${placeId}`}`,
		language: LANG,
		copyright: messages(LANG).product,
		generator: messages(LANG).product,
		updated: new Date(`${manifest.as_of}${MIDNIGHT}`)
	});
	for (const { earlier, later, question, bridge } of await steps(placeId)) {
		const { date } = formats(LANG);
		const text = plain(changeSentence(bridge, question, inSentence, LANG));
		feed.addItem({
			title: t.item(date(earlier.as_of), date(later.as_of)),
			id: `urn:ocop:thay-doi:${placeId}:${earlier.id}:${later.id}`,
			link: `${ANY_SITE}${changePath(named(question, later.id))}`,
			date: new Date(`${later.as_of}${MIDNIGHT}`),
			description: bridge.sampleProducts > 0 ? `${text} ${t.sample}` : text
		});
	}
	return { rss: relative(feed.rss2()), json: relative(feed.json1()) };
}

const relative = (text: string) => text.replaceAll(ANY_SITE, TO_SITE);
const plain = (text: RichText) => text.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The snapshot that is open today is not the one that will be open when the entry is read. */
const named = (question: ChangeQuestion, later: string): ChangeQuestion => ({
	...question,
	until: { ...question.until, snapshot: later }
});

/** From each snapshot to the next. One answer about the country holds those of its provinces. */
async function steps(placeId: string) {
	const { open, others } = await knownSnapshots();
	const all = [open, ...others].sort((a, b) => (a.as_of < b.as_of ? 1 : -1));
	const found: { earlier: SnapshotRef; later: SnapshotRef; question: ChangeQuestion; bridge: Bridge }[] = [];
	for (const [at, later] of all.slice(0, -1).entries()) {
		const earlier = all[at + 1]!;
		const question: ChangeQuestion = {
			place: 'vn',
			since: { snapshot: earlier.id, day: earlier.as_of },
			until: { snapshot: later.id === open.id ? '' : later.id, day: later.as_of },
			system: '34',
			sinceSystem: '34'
		};
		const request = changeRequest('change-breakdown', question);
		const rows = (await rowsOfAll([request]))(request) as unknown as readonly BreakdownRow[];
		const bridge =
			placeId === 'vn' ? bridgeOf(rows) : bridgesBy(rows, 'place').find(({ value }) => value === placeId);
		if (bridge) found.push({ earlier, later, question: { ...question, place: placeId }, bridge });
	}
	return found;
}
