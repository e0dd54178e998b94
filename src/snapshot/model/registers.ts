import type { Value } from '../../lib/engine/engine';
import type { PlaceLinkRow } from '../../lib/schema/place_link';
import type { PlaceRow } from '../../lib/schema/place';
import { producer, type ProducerRow } from '../../lib/schema/producer';
import { product, type ProductRow } from '../../lib/schema/product';
import { proposal, type ProposalRow } from '../../lib/schema/proposal';
import { recognition, type RecognitionRow } from '../../lib/schema/recognition';
import type { Table } from '../../lib/schema/table';
import { fold } from '../../lib/text/fold';
import type { Report } from '../finding';
import type { CsvRow } from '../read/csv';
import type { RegisterInput } from '../read/registers';
import { addMonths } from './as-of';
import { PlaceDerivation } from './place-derivation';
import { typedCells } from './typed-row';

/** A certificate is valid for 36 months from its first day (domain: decisions 1048, 148 and 26/2026). */
const VALID_MONTHS = 36;

export interface Register {
	readonly producers: ProducerRow[];
	readonly products: ProductRow[];
	readonly recognitions: RecognitionRow[];
	readonly proposals: ProposalRow[];
}

/** Ids a row may refer to; a row that refers to another is reported and left out. */
interface Known {
	readonly place: ReadonlySet<string>;
	readonly source: ReadonlySet<string>;
	readonly producer: Set<string>;
	readonly product: Set<string>;
}

/** Models all register folders together: ids are unique across them. */
export class RegisterModel {
	readonly register: Register = { producers: [], products: [], recognitions: [], proposals: [] };
	readonly #known: Known;
	readonly #derive: PlaceDerivation;
	/** Table name → keys so far. */
	readonly #keys = new Map<string, Set<string>>();

	constructor(
		places: readonly PlaceRow[],
		links: readonly PlaceLinkRow[],
		sources: ReadonlySet<string>,
		private readonly report: Report
	) {
		this.#known = {
			place: new Set(places.map((place) => place.place_id)),
			source: sources,
			producer: new Set(),
			product: new Set()
		};
		this.#derive = new PlaceDerivation(places, links);
	}

	add(input: RegisterInput): void {
		const { register } = this;
		for (const row of input.producers.rows) {
			this.#derive.fillProvinces(row.cells);
			const values = this.#values(producer, input.producers.file, row);
			if (!values) continue;
			this.#known.producer.add(values.producer_id as string);
			values.name_folded = fold(values.name as string);
			register.producers.push(values as ProducerRow);
		}
		for (const row of input.products.rows) {
			this.#derive.fillCommunes(row.cells);
			this.#derive.fillProvinces(row.cells);
			const values = this.#values(product, input.products.file, row);
			if (!values) continue;
			this.#known.product.add(values.product_id as string);
			values.name_folded = fold(values.name as string);
			register.products.push(values as ProductRow);
		}
		for (const row of input.recognitions.rows) {
			const values = this.#values(recognition, input.recognitions.file, row);
			if (!values) continue;
			if (values.valid_from) values.expires_on ??= addMonths(values.valid_from as string, VALID_MONTHS);
			else this.#reportUndated(input.recognitions.file, row.line, values);
			register.recognitions.push(values as RecognitionRow);
		}
		for (const row of input.proposals.rows) {
			const values = this.#values(proposal, input.proposals.file, row);
			if (values) register.proposals.push(values as ProposalRow);
		}
	}

	/** The row's values, marked as real, if all of them fit, refer to known rows and bear a new key. */
	#values(table: Table, file: string, row: CsvRow<string>): Record<string, Value> | null {
		const values = typedCells(table, file, row, this.report);
		if (!values || !this.#refersToKnown(table, file, row.line, values)) return null;
		const key =
			table.key.length === 1
				? String(values[table.key[0]!])
				: table.key.map((name) => values[name]).join(' ');
		let keys = this.#keys.get(table.name);
		if (!keys) this.#keys.set(table.name, (keys = new Set()));
		if (!keys.has(key)) {
			keys.add(key);
			values.is_sample = false;
			values.origin = `${file}#${row.line}`;
			return values;
		}
		this.report({
			rule: 'key-repeated',
			severity: 'error',
			table: table.name,
			where: { file, row: row.line, column: table.key.join(' '), value: key },
			vi: `"${key}" đã có trong sổ; mỗi khóa chỉ được có một dòng.`,
			en: `"${key}" is already in the register; a key may stand on one line only.`
		});
		return null;
	}

	#refersToKnown(table: Table, file: string, row: number, values: Record<string, Value>): boolean {
		let known = true;
		for (const { column, referred } of referencesOf(table)) {
			const value = values[column];
			if (value === null || value === undefined || this.#known[referred].has(value as string)) continue;
			known = false;
			this.report({
				rule: 'reference-unknown',
				severity: 'error',
				table: table.name,
				where: { file, row, column, value: String(value) },
				vi: `"${value}" ở cột ${column} không có trong bảng ${referred}.`,
				en: `"${value}" in column ${column} is not in table ${referred}.`
			});
		}
		return known;
	}

	#reportUndated(file: string, row: number, values: Record<string, Value>): void {
		this.report({
			rule: 'recognition-without-date',
			severity: 'warning',
			table: 'recognition',
			where: {
				file,
				row,
				column: 'valid_from',
				value: String(values.product_id),
				sourceId: values.source_id as string | null
			},
			vi: 'Nguồn không nêu ngày công nhận; sản phẩm không được tính vào tổng số tại bất kỳ thời điểm nào. Cần ngày có hiệu lực (yyyy-mm-dd).',
			en: 'The source names no day of recognition; the product counts in no as-of total. A first day in force (yyyy-mm-dd) would be needed.'
		});
	}
}

interface Reference {
	readonly column: string;
	readonly referred: keyof Known;
}

const references = new WeakMap<Table, readonly Reference[]>();

/** Columns of a table that refer to another; worked out once a table. */
function referencesOf(table: Table): readonly Reference[] {
	let found = references.get(table);
	if (!found) {
		found = Object.entries(table.columns).flatMap(([column, { references: to }]) =>
			to ? [{ column, referred: to.split('.')[0] as keyof Known }] : []
		);
		references.set(table, found);
	}
	return found;
}
