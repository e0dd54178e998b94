import type { Row } from '../engine/engine';
import type { Row as PlaceRow } from '../metrics/search-places/metric';
import type { Row as RegisterRow } from '../metrics/search-register/metric';
import type { Row as TargetRow } from '../metrics/search-targets/metric';
import { EVERYDAY_NAMES } from './abbreviations';
import type { DecisionEntry, EntryKind, EntryOf, PlaceEntry, ProducerEntry, ProductEntry } from './entry';
import { decisionForms, nameForms, placeForms, provinceForms } from './forms';
import type { BaseFile } from './index-files';
import { PAGES } from './pages';
import { Shelf } from './shelf';

const LEVELS = ['region', 'province', 'district', 'commune'] as const;
const both = (text: string) => ({ vi: text, en: text });

type Shelves = { [K in EntryKind]: Shelf<EntryOf[K]> };
const emptyShelves = (): Shelves => ({
	place: new Shelf(),
	product: new Shelf(),
	producer: new Shelf(),
	decision: new Shelf(),
	target: new Shelf(),
	metric: new Shelf(),
	page: new Shelf()
});

/**
 * Everything that can be found. Filled part by part, as the files of the index arrive; each method
 * takes rows of its metric and may be called with some of them at a time.
 */
export class Catalogue {
	readonly #shelves = emptyShelves();
	readonly #places = new Map<string, PlaceEntry>();
	readonly #producers = new Map<string, ProducerEntry>();

	constructor() {
		for (const page of PAGES) this.#shelves.page.add(page);
	}

	shelf<K extends EntryKind>(kind: K): Shelves[K] {
		return this.#shelves[kind];
	}

	/** To be called when a part is in: the first key then does not wait. */
	settle(): void {
		for (const shelf of Object.values(this.#shelves)) shelf.settle();
	}

	place(id: string): PlaceEntry | null {
		return this.#places.get(id) ?? null;
	}

	/** Rows of metric search-places; a place after the one it lies in. `aliases`: other names of provinces. */
	addPlaces(rows: readonly Row[], aliases: BaseFile['aliases'] = []): void {
		for (const row of rows as unknown as PlaceRow[]) {
			const [id, name, unit] = [String(row.place_id), String(row.name_vi), String(row.kind)];
			const level = row.level as PlaceEntry['level'];
			const system = level === 'region' ? null : (id.slice(0, 2) as '63' | '34');
			const parent = row.parent_id === null ? null : this.#above(id, row.parent_id);
			const entry: PlaceEntry = {
				kind: 'place',
				no: this.#shelves.place.entries.length,
				id,
				name: { vi: name, en: row.name_en ?? name },
				forms: (level === 'province' ? provinceForms : placeForms)(name, unit, otherNames(id, aliases)),
				within: parent ? [parent] : [],
				beside: '',
				order: LEVELS.indexOf(level) * 2 + (system === '63' ? 1 : 0),
				level,
				unit,
				system,
				parent,
				successorId: row.successor_id
			};
			this.#places.set(id, entry);
			this.#shelves.place.add(entry);
		}
	}

	#above(id: string, parentId: string): PlaceEntry {
		const parent = this.place(parentId);
		if (!parent) throw new Error(`place ${id} lies in ${parentId}, which must come before it in the index`);
		return parent;
	}

	/** Rows of metric search-targets. */
	addTargets(rows: readonly Row[]): void {
		for (const row of rows as unknown as TargetRow[]) {
			const name = { vi: String(row.title_vi), en: String(row.title_en) };
			const code = String(row.target_kind);
			this.#shelves.target.add({
				kind: 'target',
				id: String(row.target_metric),
				name,
				forms: nameForms([name.vi, name.en, code, String(row.target_metric)]),
				...ALONE,
				code,
				targets: row.targets ?? 0,
				places: row.places ?? 0
			});
		}
	}

	addMetrics(metrics: BaseFile['metrics']): void {
		for (const { id, ...name } of metrics)
			this.#shelves.metric.add({
				kind: 'metric',
				id,
				name,
				forms: nameForms([name.vi, name.en, id]),
				...ALONE
			});
	}

	/** Takes out what came of a register, before another one's rows. */
	clearRegister(): void {
		Object.assign(this.#shelves, {
			product: new Shelf<ProductEntry>(),
			producer: new Shelf<ProducerEntry>(),
			decision: new Shelf<DecisionEntry>()
		});
		this.#producers.clear();
	}

	/** Rows of metric search-register; a product after its producer. */
	addRegister(rows: readonly Row[]): void {
		for (const row of rows as unknown as RegisterRow[]) {
			if (row.entry === 'decision') this.#addDecision(row);
			else if (row.entry === 'producer') this.#addProducer(row);
			else this.#addProduct(row);
		}
	}

	#addProducer(row: RegisterRow): void {
		const places = this.#placesOf(row);
		const name = String(row.name);
		const entry: ProducerEntry = {
			kind: 'producer',
			no: this.#shelves.producer.entries.length,
			id: String(row.id),
			name: both(name),
			forms: nameForms([name]),
			within: places,
			beside: '',
			order: 0,
			products: row.products ?? 0,
			isSample: row.is_sample === true,
			places
		};
		this.#producers.set(entry.id, entry);
		this.#shelves.producer.add(entry);
	}

	#addProduct(row: RegisterRow): void {
		const places = this.#placesOf(row);
		const producer = this.#producers.get(row.producer_id ?? '') ?? null;
		const name = String(row.name);
		this.#shelves.product.add({
			kind: 'product',
			id: String(row.id),
			name: both(name),
			forms: nameForms([name]),
			within: producer ? [producer, ...places] : places,
			beside: '',
			order: 0,
			producer,
			isSample: row.is_sample === true,
			places
		});
	}

	/** Where it is, the current place first. */
	#placesOf(row: RegisterRow): PlaceEntry[] {
		return [row.place_34, row.place_63].flatMap((id) => this.place(id ?? '') ?? []);
	}

	#addDecision(row: RegisterRow): void {
		const id = String(row.id);
		const authorities = row.authorities?.split('; ') ?? [];
		this.#shelves.decision.add({
			...ALONE,
			kind: 'decision',
			id,
			name: both(id),
			forms: decisionForms(id),
			beside: nameForms(authorities),
			authorities,
			firstOn: row.first_on,
			lastOn: row.last_on,
			products: row.products ?? 0,
			isSample: row.is_sample === true
		});
	}
}

const ALONE = { within: [], beside: '', order: 0 } as const;

function otherNames(placeId: string, aliases: BaseFile['aliases']): string[] {
	return [
		...aliases.flatMap(([name, id]) => (id === placeId ? [name] : [])),
		...EVERYDAY_NAMES.flatMap(([name, code]) => (placeId.slice(3) === code ? [name] : []))
	];
}
