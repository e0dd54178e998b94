import type { ShownSlide } from './state';

/** From the deck to the window of its speaker: everything that window shows. */
export interface DeckNews {
	readonly type: 'deck';
	readonly placeName: string;
	readonly asOf: string;
	readonly slides: readonly ShownSlide[];
	readonly index: number;
	/** Milliseconds since 1970 at which the talk began. */
	readonly startedAt: number;
}
/** From the speaker's window: it is there, or wants another slide. */
export type SpeakerNews = { readonly type: 'hello' } | { readonly type: 'go'; readonly index: number };

const PREFIX = 'ocop-deck-';
/** Hash of the speaker's address: which of several decks it belongs to. */
const ID = /^#?([a-z0-9]{8,40})$/;

export function newChannelId(): string {
	return crypto
		.getRandomValues(new Uint32Array(3))
		.reduce((text, part) => text + part.toString(36), '')
		.padEnd(8, '0');
}

/** The channel an address names; null where it names none or the browser has no channels. */
export function openChannel(hash: string): BroadcastChannel | null {
	const id = ID.exec(hash)?.[1];
	return id && 'BroadcastChannel' in globalThis ? new BroadcastChannel(PREFIX + id) : null;
}
