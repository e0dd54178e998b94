import type { Lang } from '../text/format';
import { link } from '../text/link';
import { newChannelId, openChannel, type DeckNews, type SpeakerNews } from './speaker-channel';
import type { ShownSlide } from './state';

interface Shown {
	readonly placeName: string;
	readonly asOf: string;
	readonly slides: readonly ShownSlide[];
	readonly index: number;
}

/** Of this tab: which window is the speaker's and since when, for a page of slides that is loaded again. */
const KEPT = 'ocop-deck-speaker';

/** Browsers may refuse any storage; the window then is only lost with the page. */
function kept(): string {
	try {
		return sessionStorage.getItem(KEPT) ?? '';
	} catch {
		return '';
	}
}
function keep(text: string): void {
	try {
		sessionStorage.setItem(KEPT, text);
	} catch {
		// Not kept, as said above.
	}
}

/** Keeps the speaker's window at the slide on show, and follows it when the speaker goes on there. */
export function useSpeaker({ deck, go }: { deck: () => Shown; go: (index: number) => void }) {
	let id: string | null = null;
	let channel: BroadcastChannel | null = $state.raw(null);
	let startedAt = 0;

	$effect(() => {
		const [of = '', began = ''] = kept().split(' ');
		if (of) connect(of, Number(began) || Date.now());
		return () => channel?.close();
	});
	$effect(() => {
		if (channel) tell(channel, deck());
	});

	function connect(to: string, began: number) {
		const own = openChannel(to);
		if (!own) return;
		id = to;
		startedAt = began;
		channel = own;
		own.addEventListener('message', ({ data }: MessageEvent<SpeakerNews>) => {
			if (data.type === 'hello') tell(own, deck());
			else if (data.type === 'go') go(data.index);
		});
		keep(`${to} ${began}`);
	}
	function tell(to: BroadcastChannel, { placeName, asOf, slides, index }: Shown) {
		to.postMessage({ type: 'deck', placeName, asOf, slides, index, startedAt } satisfies DeckNews);
	}

	return {
		/** Opens the window, or brings it to the front. @returns whether the browser let it */
		open(lang: Lang): boolean {
			if (!channel) connect(newChannelId(), Date.now());
			const path = `${link('/trinh-bay/nguoi-noi/', lang)}#${id ?? ''}`;
			return window.open(path, `speaker-${id ?? ''}`, 'popup,width=1100,height=800') !== null;
		}
	};
}
