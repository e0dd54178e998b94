import { QueryError } from './engine';
import { EngineError } from './errors';
import type { Failure } from './protocol';

export function toFailure(error: unknown): Failure {
	if (error instanceof EngineError) return { kind: 'engine', code: error.code, detail: error.detail };
	if (error instanceof QueryError) return { kind: 'query', message: error.message, sql: error.sql };
	return { kind: 'engine', code: 'crashed', detail: { reason: String(error) } };
}

export function fromFailure(failure: Failure): EngineError | QueryError {
	return failure.kind === 'engine'
		? new EngineError(failure.code, failure.detail)
		: new QueryError(failure.message, failure.sql);
}
