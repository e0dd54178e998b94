import type { QualityRow } from '../lib/schema/quality';

/** Where in the input something was found; `row` is the line of the file, the header being line 1. */
export interface Where {
	readonly file: string;
	readonly row?: number | null;
	readonly column?: string | null;
	readonly value?: string | null;
	readonly placeId?: string | null;
	readonly sourceId?: string | null;
}

export interface Finding {
	/** Kebab-case id of the rule; stable, as readers filter by it. */
	readonly rule: string;
	/** `error`: the row was left out; `warning`: used, but odd; `info`: worth knowing. */
	readonly severity: QualityRow['severity'];
	/** Snapshot table the input row belongs to. */
	readonly table: string;
	readonly where: Where;
	/** What is wrong and what would be right. */
	readonly vi: string;
	readonly en: string;
}

export type Report = (finding: Finding) => void;

/** Rows of the `quality` table for what reading and modelling found; ids are unique and stable. */
export function qualityRows(findings: readonly Finding[]): QualityRow[] {
	const seen = new Map<string, number>();
	return findings.map(({ rule, severity, table, where, vi, en }) => {
		const id = [rule, where.file, where.row ?? 0, where.column ?? ''].join(':');
		const times = (seen.get(id) ?? 0) + 1;
		seen.set(id, times);
		return {
			quality_id: times === 1 ? id : `${id}:${times}`,
			rule,
			severity,
			table_name: table,
			file: where.file,
			sheet: null,
			row_no: where.row ?? null,
			column_name: where.column ?? null,
			value: where.value || null,
			message_vi: vi,
			message_en: en,
			place_id: where.placeId ?? null,
			source_id: where.sourceId ?? null
		};
	});
}
