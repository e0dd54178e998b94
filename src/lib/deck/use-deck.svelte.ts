import { page } from '$app/state';
import { untrack } from 'svelte';
import type { Choice } from '../compare/choices';
import type { PageData } from '../page/use-view.svelte';
import { LiveView } from '../query/live-view.svelte';
import { localFile, type LocalSession } from '../query/local-session.svelte';
import type { ViewParams } from '../views/view';
import { asOfDay } from '../views/years';
import { decodeDeck, encodeDeck, type DecodedDeck } from './codec';
import type { DeckOptions } from './slide';
import { arrange, DEFAULT_DECK, type DeckState } from './state';

export type DeckData = PageData<'deck'> & { readonly choices: readonly Choice[] };

/**
 * The deck of the page's URL. Prerendered HTML shows the country's; of another place first come the slides
 * whose rows files hold, then, once the engine is there, those that count the register.
 */
export function useDeck(data: () => DeckData) {
	const live = $derived(new LiveView(data()));
	const known = $derived(new Set(data().choices.map(({ id }) => id)));
	let decoded: DecodedDeck = $state.raw({ state: DEFAULT_DECK, unknown: [] });
	const newest = $derived(localFile.session?.asOf ?? data().params.newest);
	let asked = 0;

	$effect(() => {
		decoded = decodeDeck(page.url.searchParams, {
			has: (id) => known.has(id),
			base: localFile.defaults.base
		});
	});
	// Choosing and naming slides asks no new question.
	const question = $derived(JSON.stringify(wanted()));
	$effect(() => {
		const params = JSON.parse(question) as ViewParams;
		const local = localFile.session;
		const view = live;
		untrack(() => void show(view, params, local));
	});

	function wanted(): ViewParams {
		const { params } = data();
		const { place, asOf, system, base, since, slice } = decoded.state;
		const day = asOfDay(asOf, newest);
		const options: DeckOptions = {
			// A meeting after the day looked at is none that changes could be told from.
			...(since !== null && since < day ? { since } : {}),
			...(slice === '' ? {} : { slice })
		};
		return {
			...params,
			placeId: place,
			newest,
			hasSample: localFile.session?.hasSample ?? params.hasSample,
			system,
			base,
			asOf: day,
			...(Object.keys(options).length > 0 ? { deck: options } : {})
		};
	}

	async function show(view: LiveView<'deck'>, params: ViewParams, local: LocalSession | null) {
		const mine = ++asked;
		const isPrerendered = JSON.stringify(params) === JSON.stringify(data().params);
		if (!local && !isPrerendered && !isShown(view, params)) {
			await view.show({ ...params, deck: { ...params.deck, withRegister: false } });
			if (mine !== asked || view.state.kind !== 'ready') return;
		}
		await view.show(params, local);
	}

	/** Whether the deck on the screen is of the question already, as after a failure of its second half. */
	function isShown(view: LiveView<'deck'>, params: ViewParams): boolean {
		const { deck: shown, ...rest } = view.params;
		const { deck: asked, ...wanted } = params;
		return (
			JSON.stringify(rest) === JSON.stringify(wanted) &&
			shown?.since === asked?.since &&
			shown?.slice === asked?.slice
		);
	}

	return {
		get view() {
			return live;
		},
		get state() {
			return decoded.state;
		},
		get unknown() {
			return decoded.unknown;
		},
		get newest() {
			return newest;
		},
		/** The slides as chosen, ordered and named. */
		get slides() {
			return arrange(live.model, decoded.state.slides);
		},
		/** Whether the place on the screen is the one wanted, be it without the counts of the register. */
		get isCurrent() {
			return isShown(live, wanted());
		},
		/** Query text of a changed deck, `./` for the default one. */
		href(next: Partial<DeckState>): string {
			return encodeDeck({ ...decoded.state, ...next }, localFile.defaults.base) || './';
		},
		/** Tries the wanted deck again after a failure or a stop. */
		retry() {
			void show(live, wanted(), localFile.session);
		}
	};
}
export type DeckOnScreen = ReturnType<typeof useDeck>;
