import boldUrl from 'pdfmake/fonts/Roboto/Roboto-Medium.ttf?url';
import regularUrl from 'pdfmake/fonts/Roboto/Roboto-Regular.ttf?url';
import { loadPlot } from '../charts/registry';
import type { Deck } from '../deck/slide';
import type { Row } from '../engine/engine';
import type { Progress } from '../engine/protocol';
import { pngOf } from '../export/png';
import { compile } from '../query/compile';
import { liveEngine, newestSnapshotUrl } from '../query/live-engine';
import { loadPrebaked } from '../query/load-prebaked';
import type { LocalSession } from '../query/local-session.svelte';
import type { Question } from '../query/view-worker-protocol';
import type { Lang } from '../text/format';
import type { ViewParams } from '../views/view';
import { packName, type Step } from './archive-name';
import type { PdfFonts } from './pdf';
import { drawPictures } from './pictures';
import { packWords } from './words';
import { PackWorkerClient } from './worker-client';

export interface PackRequest {
	readonly params: ViewParams;
	/** The deck on the screen, as the reader arranged it; null makes that of the place. */
	readonly deck: Deck | null;
	/** The reader's own file, where one is open: then it answers, and nothing else does. */
	readonly local: LocalSession | null;
	/** Absolute address of the view; null where it shows nothing to others. */
	readonly url: string | null;
	readonly signal: AbortSignal;
	readonly onStep: (step: Step, engine?: Progress) => void;
}

export interface MadePack {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the ZIP of a meeting in the page. Rows come from the files computed at build and the live engine;
 * pictures are drawn here, as only a page can; all else is done in a worker.
 * @throws EngineError, AbortError by the signal, Error in the reader's language
 */
export async function makePack(request: PackRequest): Promise<MadePack> {
	const { params, local, signal, onStep, url } = request;
	const { lang } = params;
	// A page's state cannot be sent as it is; all of a deck is plain data.
	const deck = request.deck && (JSON.parse(JSON.stringify(request.deck)) as Deck);
	const worker = new PackWorkerClient(onStep);
	try {
		onStep('rows');
		const { questions } = await worker.call(
			{ type: 'plan', params, hasDeck: deck !== null },
			'questions',
			signal
		);
		const rows = await rowsOf(questions, request);
		const origin = { snapshotId: await snapshotId(local), url, made: Date.now() };
		const built = await worker.call({ type: 'build', params, deck, rows, origin }, 'built', signal);
		onStep('pictures');
		const pictures = await drawPictures(built, {
			document,
			plotOf: loadPlot,
			png: async (svg) => new Uint8Array(await (await pngOf(svg, lang)).arrayBuffer()),
			onPicture: () => signal.throwIfAborted()
		});
		onStep('fonts');
		const fonts = await loadFonts(lang, signal);
		const { bytes } = await worker.call({ type: 'write', pictures, fonts }, 'written', signal);
		return { name: packName(built.facts), bytes };
	} finally {
		worker.end();
	}
}

async function rowsOf(
	questions: readonly Question[],
	{ local, signal, onStep }: PackRequest
): Promise<Map<string, readonly Row[]>> {
	const ask = async (question: Question) => {
		const prebaked = local ? null : await loadPrebaked(question, signal);
		if (prebaked) return prebaked;
		const engine = local?.engine ?? (await liveEngine((progress) => onStep('rows', progress)));
		return engine.query(compile(question), signal);
	};
	const rows = new Map<string, readonly Row[]>();
	for (const question of questions) {
		rows.set(question.key, await ask(question));
		signal.throwIfAborted();
	}
	return rows;
}

/** Name of the newest snapshot's folder, which is its id; of the reader's own file, its name. */
async function snapshotId(local: LocalSession | null): Promise<string> {
	if (local) return local.name;
	return (await newestSnapshotUrl()).split('/').filter(Boolean).at(-1) ?? '';
}

async function loadFonts(lang: Lang, signal: AbortSignal): Promise<PdfFonts> {
	const load = async (url: string) => {
		const response = await fetch(url, { signal });
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};
	try {
		const [regular, bold] = await Promise.all([load(regularUrl), load(boldUrl)]);
		return { regular, bold };
	} catch (cause) {
		signal.throwIfAborted();
		throw new Error(packWords(lang).errors.font, { cause });
	}
}
