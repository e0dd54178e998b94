import { base } from '$app/paths';
import type { Row } from '../engine/engine';
import { EngineError } from '../engine/errors';
import type { LocalSession } from '../query/local-session.svelte';
import { Catalogue } from './catalogue';
import { INDEX_FILES, type IndexFile, type IndexFiles } from './index-files';
import { unpackTable } from './pack-table';

/** Rows taken in before the page may answer a key again: some milliseconds. */
const ROWS_AT_A_TIME = 500;

async function fetchIndex<F extends IndexFile>(file: F): Promise<IndexFiles[F]> {
	const name = `search/${file}.json`;
	let response: Response;
	try {
		response = await fetch(`${base}/${name}`);
	} catch (cause) {
		throw new EngineError('unreachable_file', { file: name }, { cause });
	}
	if (!response.ok) throw new EngineError('unreachable_file', { file: name, status: response.status });
	return (await response.json()) as IndexFiles[F];
}

/** The page's one catalogue: nothing is fetched before the box is opened, and nothing twice. */
class SearchIndex {
	readonly catalogue = new Catalogue();
	/** Raised whenever something was added: what was found before may be less than there is. */
	version = $state(0);
	/** The part on its way. */
	loading: IndexFile | null = $state(null);
	failed: IndexFile | null = $state(null);
	/** Whose products, producers and decisions are in: null for the published ones. */
	session: LocalSession | null = $state.raw(null);

	readonly #loaded = new Set<IndexFile>();
	#queue: Promise<void> = Promise.resolve();

	/** Loads what is not there yet, with the register of the reader's own file where one is open. Never rejects. */
	open(session: LocalSession | null): Promise<void> {
		return (this.#queue = this.#queue.then(() => this.#loadMissing(session)));
	}

	async #loadMissing(session: LocalSession | null): Promise<void> {
		if (session !== this.session) {
			this.session = session;
			this.#loaded.delete('register');
			this.catalogue.clearRegister();
			this.version++;
		}
		this.failed = null;
		for (const file of INDEX_FILES.filter((each) => !this.#loaded.has(each))) {
			this.loading = file;
			try {
				await this.#loaders[file]();
			} catch (cause) {
				// The box tells it and finds what the parts before hold; the reason is for the console.
				console.warn(`search: ${file} is not loaded`, cause);
				this.failed = file;
				// What comes after is named by the places of this part.
				break;
			}
			this.catalogue.settle();
			this.#loaded.add(file);
			this.version++;
		}
		this.loading = null;
	}

	readonly #loaders: Record<IndexFile, () => Promise<void>> = {
		base: async () => {
			const { places, aliases, targets, metrics } = await fetchIndex('base');
			this.catalogue.addPlaces(unpackTable(places), aliases);
			this.catalogue.addTargets(unpackTable(targets));
			this.catalogue.addMetrics(metrics);
		},
		communes: async () => {
			const { places } = await fetchIndex('communes');
			await inTurns(unpackTable(places), (rows) => this.catalogue.addPlaces(rows));
		},
		register: async () => {
			const tables = this.session ? [await ownRegister(this.session)] : await publishedRegister();
			this.catalogue.clearRegister();
			for (const rows of tables) await inTurns(rows, (some) => this.catalogue.addRegister(some));
		}
	};
}

async function ownRegister({ engine }: LocalSession): Promise<Row[]> {
	const { compile } = await import('../query/compile');
	return engine.query(compile({ metric: 'search-register', params: {} }));
}

async function publishedRegister(): Promise<Row[][]> {
	const { producers, products, decisions } = await fetchIndex('register');
	return [producers, products, decisions].map(unpackTable);
}

async function inTurns(rows: readonly Row[], add: (some: readonly Row[]) => void): Promise<void> {
	for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
		await new Promise((resolve) => setTimeout(resolve));
		add(rows.slice(from, from + ROWS_AT_A_TIME));
	}
}

export const searchIndex = new SearchIndex();
