import type { Engine } from '../engine/engine';
import type { Progress } from '../engine/protocol';
import { DEFAULT_FILTERS, type Filters } from '../filters/vocabulary';

/** What the whole site answers from instead of its newest snapshot, in this tab alone. */
export interface LocalSession {
	/** Name of the file or folder, as the reader knows it; a pinned snapshot's id. */
	readonly name: string;
	/** Last day it knows of, yyyy-mm-dd. */
	readonly asOf: string;
	/** Whether its register holds generated rows. */
	readonly hasSample: boolean;
	/** `register`: a workbook beside the published figures; `snapshot`: a whole snapshot; `pinned`: one of this host's, named by a link. */
	readonly kind: 'register' | 'snapshot' | 'pinned';
	readonly engine: Engine;
	/** Whom to tell how far its files have come, where they are still to be fetched. */
	watch?(onProgress: (progress: Progress) => void): void;
	/** Called when the site no longer answers from it. */
	release(): void;
}

/** Name of the file that was open: of this tab, forgotten with it. */
const REMEMBERED = 'ocop-local-file';

class LocalFile {
	session: LocalSession | null = $state.raw(null);
	/** Name of the file that a reload closed: what a page held in memory is gone then. */
	lost: string | null = $state(null);

	/** What a link that says nothing means: of a register, its own numbers. */
	readonly defaults: Filters = $derived(
		this.session?.kind === 'register' ? { ...DEFAULT_FILTERS, base: 'register' } : DEFAULT_FILTERS
	);

	open(session: LocalSession): void {
		const before = this.session;
		this.session = session;
		this.lost = null;
		// A link names its snapshot again after a reload; a file is gone then.
		remember(session.kind === 'pinned' ? null : session.name);
		if (before && before.engine !== session.engine) before.release();
	}

	close(): void {
		const before = this.session;
		this.session = null;
		this.lost = null;
		remember(null);
		before?.release();
	}

	/** To be asked once, when the site starts in the browser. */
	noticeReload(): void {
		if (this.session) return;
		this.lost = remembered();
		remember(null);
	}
}

/** Storage may be forbidden; then a reload says nothing. */
function remember(name: string | null): void {
	try {
		if (name === null) sessionStorage.removeItem(REMEMBERED);
		else sessionStorage.setItem(REMEMBERED, name);
	} catch {
		return;
	}
}

function remembered(): string | null {
	try {
		return sessionStorage.getItem(REMEMBERED);
	} catch {
		return null;
	}
}

export const localFile = new LocalFile();
