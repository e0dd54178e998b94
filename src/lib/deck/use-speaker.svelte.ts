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

/** Keeps the speaker's window at the slide on show, and follows it when the speaker goes on there. */
export function useSpeaker({ deck, go }: { deck: () => Shown; go: (index: number) => void }) {
	let id: string | null = null;
	let channel: BroadcastChannel | null = $state.raw(null);
	let startedAt = 0;

	$effect(() => {
		if (channel) tell(channel, deck());
	});
	$effect(() => () => channel?.close());

	function tell(to: BroadcastChannel, { placeName, asOf, slides, index }: Shown) {
		to.postMessage({ type: 'deck', placeName, asOf, slides, index, startedAt } satisfies DeckNews);
	}

	return {
		/** Opens the window, or brings it to the front. @returns whether the browser let it */
		open(lang: Lang): boolean {
			id ??= newChannelId();
			const isNew = channel === null;
			channel ??= openChannel(id);
			if (isNew && channel) {
				startedAt = Date.now();
				const own = channel;
				own.addEventListener('message', ({ data }: MessageEvent<SpeakerNews>) => {
					if (data.type === 'hello') tell(own, deck());
					else if (data.type === 'go') go(data.index);
				});
			}
			const path = `${link('/trinh-bay/nguoi-noi/', lang)}#${id}`;
			return window.open(path, `speaker-${id}`, 'popup,width=1100,height=800') !== null;
		}
	};
}
