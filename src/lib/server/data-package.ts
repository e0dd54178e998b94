import type { SnapshotColumn, ColumnType, Manifest, SnapshotTable } from '../schema';
import { messages } from '../text/messages';
import type { TableFacts } from './latest-data';

const FIELD_TYPES: Record<ColumnType, string> = {
	VARCHAR: 'string',
	INTEGER: 'integer',
	DOUBLE: 'number',
	DATE: 'date',
	BOOLEAN: 'boolean'
};

/** `datapackage.json`, a Tabular Data Package (specs.frictionlessdata.io) with what the standard leaves to us. */
export type DataPackage = ReturnType<typeof dataPackage>;

/**
 * Describes the files of `/data/latest/`: which snapshot they are of, whether it holds sample rows,
 * hashes, and the data contract in both languages. No clock in it: equal snapshots, equal text.
 */
export function dataPackage(manifest: Manifest, tables: readonly TableFacts[]) {
	return {
		profile: 'tabular-data-package',
		name: 'toan-canh-ocop',
		title: messages('en').product,
		version: manifest.id,
		schema_version: manifest.schema_version,
		as_of: manifest.as_of,
		has_sample: manifest.has_sample,
		...(manifest.has_sample
			? { sample_note: messages('en').sampleExplained, sample_note_vi: messages('vi').sampleExplained }
			: {}),
		resources: tables.map(resource)
	};
}

function resource({ table, rows, csv, parquet }: TableFacts) {
	return {
		profile: 'tabular-data-resource',
		name: table.name,
		description: table.doc,
		description_vi: table.doc_vi,
		path: `${table.name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		bytes: csv.bytes,
		hash: `sha256:${csv.sha256}`,
		rows,
		parquet: { path: `${table.name}.parquet`, bytes: parquet.bytes, hash: `sha256:${parquet.sha256}` },
		schema: {
			fields: Object.entries<SnapshotColumn>(table.columns).map(([name, column]) => field(name, column)),
			primaryKey: table.key,
			foreignKeys: foreignKeys(table),
			missingValues: ['']
		}
	};
}

function field(name: string, { type, doc, doc_vi, nullable, values }: SnapshotColumn) {
	return {
		name,
		type: FIELD_TYPES[type],
		description: doc,
		description_vi: doc_vi,
		constraints: { required: nullable !== true, ...(values ? { enum: values } : {}) }
	};
}

function foreignKeys(table: SnapshotTable) {
	return Object.entries<SnapshotColumn>(table.columns).flatMap(([name, { references }]) => {
		if (!references) return [];
		const [resource = '', fields] = references.split('.');
		// The standard writes a reference into the same table as an empty name.
		return [{ fields: name, reference: { resource: resource === table.name ? '' : resource, fields } }];
	});
}
