import type { Engine } from '../engine/engine';
import { toFailure } from '../engine/failure';
import type { Failure, Progress } from '../engine/protocol';
import type { Opened } from '../query/local-engine';
import { localFile } from '../query/local-session.svelte';
import type { Note } from '../register/types';
import type { Lang } from '../text/format';
import { saveFile } from '../ui/save-file';
import type { CheckClient } from './check-client';
import type { CheckedFile, CheckOptions, CheckProgress, CheckReply, ReportFormat } from './protocol';

export type CheckState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading'; readonly file: string; readonly progress: CheckProgress | null }
	| { readonly kind: 'unreadable'; readonly file: string; readonly rule: string; readonly note: Note }
	| { readonly kind: 'failed'; readonly file: string; readonly failure: Failure }
	| { readonly kind: 'checked'; readonly checked: CheckedFile }
	/** A snapshot, opened; it is on the board. */
	| { readonly kind: 'snapshot'; readonly file: string };

/** Rules across rows need the engine: a small file has them run at once, a large one when asked. */
const MOST_ROWS_AT_ONCE = 20_000;

/** How far the rules across rows have come; `none`: no row that they could compare. */
export type Across =
	| { readonly kind: 'none' | 'waiting' | 'done' }
	| { readonly kind: 'running'; readonly progress: Progress | null }
	| { readonly kind: 'failed'; readonly failure: Failure };

const MIME: Readonly<Record<ReportFormat, string>> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	html: 'text/html'
};

/** The check of the reader's file, kept while the tab moves between pages of the site. */
class FileCheck {
	state: CheckState = $state.raw({ kind: 'idle' });
	across: Across = $state.raw({ kind: 'none' });
	#client: CheckClient | null = null;
	#engine: Promise<Engine> | null = null;
	#abort = new AbortController();

	async begin(files: readonly File[], options: CheckOptions): Promise<void> {
		this.cancel();
		const name = nameOf(files);
		const { signal } = this.#abort;
		this.state = { kind: 'reading', file: name, progress: null };
		try {
			const { startCheck } = await import('./check-client');
			const client = await startCheck(files, options, (reply) => {
				if (!signal.aborted) this.#receive(reply, name);
			});
			if (signal.aborted) client.stop();
			else this.#client = client;
		} catch (error) {
			if (!signal.aborted) this.state = { kind: 'failed', file: name, failure: toFailure(error) };
		}
	}

	/** Back to the beginning; a file that is open on the board stays open. */
	cancel(): void {
		this.#abort.abort();
		this.#abort = new AbortController();
		this.#client?.stop();
		this.#client = null;
		this.#closeEngine();
		this.state = { kind: 'idle' };
		this.across = { kind: 'none' };
	}

	download(lang: Lang, format: ReportFormat): void {
		this.#client?.ask({ kind: 'report', lang, format });
	}

	/** Loads the engine, models the register and adds what rules across rows find to the report. */
	async runAcross(): Promise<void> {
		if (this.state.kind !== 'checked' || !this.state.checked.local || this.across.kind === 'running') return;
		const { local } = this.state.checked;
		const { signal } = this.#abort;
		this.across = { kind: 'running', progress: null };
		const isWanted = () => !signal.aborted && this.across.kind === 'running';
		try {
			const engine = await this.#open({ local });
			const { problemsAcrossRows } = await import('./across-rows');
			const problems = await problemsAcrossRows(engine);
			if (isWanted()) this.#client?.ask({ kind: 'add', problems });
		} catch (error) {
			if (!isWanted()) return;
			this.#closeEngine();
			this.across = { kind: 'failed', failure: toFailure(error) };
		}
	}

	/** The reader does not wait for the engine; the report stays as it is. */
	stopAcross(): void {
		this.across = { kind: 'waiting' };
		this.#closeEngine();
	}

	/** Opens the register on the whole site. @returns the place it speaks of; null where that failed */
	async showOnBoard(): Promise<string | null> {
		if (this.state.kind !== 'checked') return null;
		const { result, placeId } = this.state.checked;
		if (this.across.kind !== 'done') await this.runAcross();
		const engine = await this.#engine;
		if (!engine) return null;
		localFile.open({
			kind: 'register',
			name: result.file,
			asOf: result.snapshotAsOf,
			hasSample: false,
			engine,
			release: () => void this.#release(engine)
		});
		return placeId;
	}

	#receive(reply: CheckReply, file: string): void {
		switch (reply.kind) {
			case 'progress':
				if (this.state.kind === 'reading') this.state = { ...this.state, progress: reply.progress };
				break;
			case 'checked':
				this.state = { kind: 'checked', checked: reply };
				this.across = { kind: reply.local ? 'waiting' : 'none' };
				if (reply.used <= MOST_ROWS_AT_ONCE) void this.runAcross();
				break;
			case 'added':
				if (this.state.kind === 'checked')
					this.state = { kind: 'checked', checked: { ...this.state.checked, result: reply.result } };
				this.across = { kind: 'done' };
				break;
			case 'snapshot':
				void this.#showSnapshot(reply, file);
				break;
			case 'report':
				saveFile(reportName(file, reply.lang, reply.format), MIME[reply.format], reply.bytes as BlobPart);
				break;
			case 'unreadable':
				this.state = reply;
				break;
			case 'closed':
				this.state = { kind: 'failed', file, failure: reply.failure };
		}
	}

	async #showSnapshot({ manifest, files }: CheckReply & { kind: 'snapshot' }, file: string): Promise<void> {
		const { signal } = this.#abort;
		try {
			const engine = await this.#open({ files });
			if (signal.aborted) return;
			const { as_of: asOf, has_sample: hasSample } = manifest;
			const release = () => void this.#release(engine);
			localFile.open({ kind: 'snapshot', name: file, asOf, hasSample, engine, release });
			this.state = { kind: 'snapshot', file };
		} catch (error) {
			this.#closeEngine();
			if (!signal.aborted) this.state = { kind: 'failed', file, failure: toFailure(error) };
		}
	}

	#open(opened: Opened): Promise<Engine> {
		const { signal } = this.#abort;
		this.#engine ??= import('../query/local-engine').then(({ openLocalEngine }) =>
			openLocalEngine(opened, (progress) => {
				if (!signal.aborted && this.across.kind === 'running') this.across = { kind: 'running', progress };
			})
		);
		return this.#engine;
	}

	/** A file that is open on the board outlives its check: `#release` closes its engine then. */
	#closeEngine(): void {
		const opening = this.#engine;
		this.#engine = null;
		opening?.then(
			(engine) => {
				if (localFile.session?.engine !== engine) void engine.close();
			},
			() => undefined // told where the opening was awaited
		);
	}

	/** The board is closed: what is still checked here can be opened again. */
	async #release(engine: Engine): Promise<void> {
		if ((await this.#engine?.catch(() => null)) !== engine) await engine.close();
	}
}

function nameOf([file, ...others]: readonly File[]): string {
	if (!file) return '';
	const [folder] = file.webkitRelativePath.split('/');
	return (others.length > 0 && folder ? folder : file.name).normalize('NFC');
}

/** `so-dang-ky.xlsx` → `so-dang-ky.bao-cao.xlsx`. */
function reportName(file: string, lang: Lang, format: ReportFormat): string {
	return `${file.replace(/\.\w+$/, '')}.${lang === 'vi' ? 'bao-cao' : 'report'}.${format}`;
}

export const fileCheck = new FileCheck();
