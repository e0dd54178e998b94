import { base } from '$app/paths';
import type { Engine, Row } from '../engine/engine';
import { EngineError } from '../engine/errors';
import { tablesNeeded } from '../engine/tables-needed';
import prelude from '../metrics/prelude.sql?raw';
import type { Row as PlaceRow } from '../metrics/place-directory/metric';
import { Places } from '../places/places';
import { compile, type MetricRequest } from '../query/compile';
import { isEngineLoaded, liveEngine, newestSnapshotUrl, stopLoading } from '../query/live-engine';
import { loadPrebaked } from '../query/load-prebaked';
import type { LiveState } from '../query/live-view.svelte';
import type { LocalSession } from '../query/local-session.svelte';
import { prebakedFile } from '../query/prebaked';
import type { Manifest, ManifestFile } from '../schema/manifest';
import { evidenceOf, type Evidence } from './evidence';
import { PREBAKED_METRICS } from './prebaked-metrics';
import { isNumberOf, rowsOf, type ResolvedDossier } from './resolve';

const PLACES: MetricRequest = { metric: 'place-directory', params: {} };

/**
 * The live parts of a dossier: the row of the number, from a file computed at build or from the engine;
 * and on demand what stands behind it. One object a dossier; `stop` when it is closed.
 */
export class LiveDossier {
	readonly found: ResolvedDossier;
	/** The very statement that is run. */
	readonly sql: string;
	/** Rows the dossier is about; null until they are here. */
	rows: readonly Row[] | null = $state.raw(null);
	places: Places | null = $state.raw(null);
	/** Where the place belongs, if the directory does not have it. */
	family: readonly Row[] = $state.raw([]);
	manifest: Manifest | null = $state.raw(null);
	evidence: Evidence | null = $state.raw(null);
	state: LiveState = $state.raw({ kind: 'ready' });
	#newest: string;
	#local: LocalSession | null;
	#abort = new AbortController();

	/** @param newest last day of the snapshot that answers, yyyy-mm-dd */
	constructor(found: ResolvedDossier, newest: string, local: LocalSession | null) {
		this.found = found;
		this.sql = compile(found.request);
		this.#newest = newest;
		this.#local = local;
	}

	/** The row of the number, where there is just one. */
	get row(): Row | null {
		return this.rows?.length === 1 ? this.rows[0]! : null;
	}

	/** The column of the number: the link's, or the only one that equals its value. */
	get column(): string | null {
		const { dossier } = this.found;
		if (dossier.column !== null || !this.row) return dossier.column;
		const equal = Object.entries(this.row).filter(([name, value]) => isNumberOf(this.found, name, value));
		return equal.length === 1 ? equal[0]![0] : null;
	}

	/** Files of the snapshot that the statement reads. */
	get files(): readonly ManifestFile[] {
		const { tables } = tablesNeeded(this.sql, prelude);
		return this.manifest?.files.filter(({ table }) => tables.includes(table)) ?? [];
	}

	/** What answers in place of the live engine. */
	get engine(): Engine | null {
		return this.#local?.engine ?? null;
	}

	/** Rows computed at build, as they were for all places; null where there are none. */
	async prebaked(request: MetricRequest = this.found.request): Promise<Row[] | null> {
		if (this.#local || !PREBAKED_METRICS.includes(request.metric)) return null;
		return loadPrebaked({ ...request, file: prebakedFile(request, this.#newest) }, this.#abort.signal);
	}

	/** @param withEvidence whether to look behind the number at once, which takes the engine */
	open(withEvidence: boolean): Promise<void> {
		return this.#attempt(async () => {
			this.manifest = this.#local?.engine.manifest ?? (await newestManifest());
			this.places = new Places((await this.#rowsOf(PLACES)) as unknown as PlaceRow[]);
			this.show(await this.#rowsOf(this.found.request));
			const { place, system } = this.found.dossier.slice;
			if (!this.places.has(place))
				this.family = await this.#ask({ metric: 'place-family', params: { place, system } });
			if (withEvidence || this.#local || isEngineLoaded()) await this.#findEvidence();
		});
	}

	openEvidence(): Promise<void> {
		return this.#attempt(() => this.#findEvidence());
	}

	/** Takes the rows of a whole answer, as the re-run gives them. */
	show(rows: readonly Row[]): void {
		this.rows = rowsOf(this.found, rows);
	}

	/** The reader stops waiting; a download under way ends. */
	cancel(): void {
		this.stop();
		this.state = { kind: 'cancelled' };
		stopLoading();
	}

	/** Ends what is under way, without a word. */
	stop(): void {
		this.#abort.abort();
	}

	async #findEvidence(): Promise<void> {
		const { row, column } = this;
		if (!row || column === null) return;
		const { place } = this.found.dossier.slice;
		const predecessors = this.places?.has(place) ? this.places.get(place).predecessors : [];
		this.evidence = await evidenceOf(this.found, column, row, predecessors, (request) =>
			this.#rowsOf(request)
		);
	}

	async #rowsOf(request: MetricRequest): Promise<Row[]> {
		return (await this.prebaked(request)) ?? (await this.#ask(request));
	}

	async #ask(request: MetricRequest): Promise<Row[]> {
		const { signal } = this.#abort;
		if (!this.#local) this.state = { kind: 'loading', progress: null };
		const engine =
			this.#local?.engine ??
			(await liveEngine((progress) => {
				if (!signal.aborted) this.state = { kind: 'loading', progress };
			}));
		signal.throwIfAborted();
		return engine.query(compile(request));
	}

	async #attempt(task: () => Promise<void>): Promise<void> {
		if (this.#abort.signal.aborted) this.#abort = new AbortController();
		const { signal } = this.#abort;
		try {
			await task();
			if (!signal.aborted) this.state = { kind: 'ready' };
		} catch (error) {
			if (signal.aborted) return;
			const message = error instanceof Error ? error.message : String(error);
			this.state =
				error instanceof EngineError
					? { kind: 'failed', code: error.code, detail: error.detail, message }
					: { kind: 'failed', code: null, detail: {}, message };
		}
	}
}

/** Manifest of the newest snapshot: which files there are, and their hashes. Throws EngineError `unreachable_file`. */
async function newestManifest(): Promise<Manifest> {
	const file = `${await newestSnapshotUrl()}manifest.json`;
	const response = await fetch(file).catch((cause: unknown) => {
		throw new EngineError('unreachable_file', { file: file.slice(base.length + 1) }, { cause });
	});
	if (!response.ok) throw new EngineError('unreachable_file', { file, status: response.status });
	return (await response.json()) as Manifest;
}
