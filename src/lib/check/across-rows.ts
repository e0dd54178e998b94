import type { Engine } from '../engine/engine';
import found from '../register/model/found-across-rows.sql?raw';
import { MODEL_RULES } from '../register/model/rules';
import type { Problem, Severity } from '../register/types';

/** What the rules across rows found in a register that is open in an engine. Throws EngineError, QueryError. */
export async function problemsAcrossRows(engine: Engine): Promise<Problem[]> {
	const rules = Object.keys(MODEL_RULES).map((rule) => `'${rule}'`);
	const rows = await engine.query(found.replace('{{rules}}', rules.join(', ')));
	return rows.map((row) => ({
		rule: String(row['rule']),
		severity: row['severity'] as Severity,
		at: {
			file: String(row['file']),
			sheet: String(row['sheet'] ?? ''),
			row: Number(row['row_no'] ?? 0),
			...(row['column_name'] === null ? {} : { column: String(row['column_name']) })
		},
		...(row['value'] === null ? {} : { value: String(row['value']) }),
		...(row['suggestion'] === null ? {} : { suggestion: String(row['suggestion']) }),
		vi: String(row['message_vi']),
		en: String(row['message_en'])
	}));
}
