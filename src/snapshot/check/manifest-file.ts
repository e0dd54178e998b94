import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SCHEMA_VERSION, type Manifest } from '../../lib/schema';
import { isIsoDate } from '../model/as-of';
import type { Problem } from './problem';

const FILE = 'manifest.json';
const count = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits in lower case'));

const manifestShape = v.strictObject({
	id: v.pipe(
		v.string(),
		v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/, 'must be the as-of date and 12 hex digits')
	),
	schema_version: v.literal(SCHEMA_VERSION, `must be ${SCHEMA_VERSION}, the version of this program`),
	as_of: v.pipe(v.string(), v.check(isIsoDate, 'must be a day yyyy-mm-dd')),
	has_sample: v.boolean(),
	files: v.array(v.strictObject({ file: v.string(), table: v.string(), rows: count, bytes: count, sha256 })),
	counts: v.strictObject({
		figures_read: count,
		figures_used: count,
		targets_read: count,
		targets_used: count,
		sources: count,
		quality_errors: count,
		quality_warnings: count
	})
});

/** The manifest of a snapshot folder, or what is wrong with it. */
export function readManifest(folder: string): Manifest | Problem[] {
	const path = join(folder, FILE);
	if (!existsSync(path)) return [{ file: FILE, expected: 'the file is missing; a snapshot needs one' }];
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		return [{ file: FILE, expected: `must be JSON: ${(error as Error).message}` }];
	}
	const result = v.safeParse(manifestShape, content);
	if (result.success) return result.output;
	return result.issues.map((issue) => ({
		file: FILE,
		column: v.getDotPath(issue) ?? '',
		value: String(issue.received),
		expected: issue.message
	}));
}
