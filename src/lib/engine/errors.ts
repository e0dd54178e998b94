/**
 * What can keep the live engine from answering, apart from a faulty statement (QueryError in
 * engine.ts). messages.ts has the reader's words for each code.
 */
export const ENGINE_ERROR_CODES = [
	'no_webassembly',
	'no_worker',
	'unreachable_file',
	'hash_mismatch',
	'unreadable_file',
	'schema_too_new',
	'cancelled',
	'out_of_memory',
	'crashed'
] as const;

export type EngineErrorCode = (typeof ENGINE_ERROR_CODES)[number];

/** Facts of the failure by name: `file`, `status`, `expected`, `actual`, `reason`. */
export type EngineErrorDetail = Readonly<Record<string, string | number>>;

export class EngineError extends Error {
	constructor(
		readonly code: EngineErrorCode,
		readonly detail: EngineErrorDetail = {},
		options?: { cause?: unknown }
	) {
		const facts = Object.entries(detail).map(([name, value]) => `${name} ${value}`);
		super([code, ...facts].join(', '), options);
		this.name = 'EngineError';
	}
}
