import { QueryError, type Engine, type Row } from '../../engine/engine';
import { EngineError } from '../../engine/errors';
import { resultColumn, type ResultColumn } from '../result/column-type';
import type { Reading } from '../statement/classify';
import {
	describeStatement,
	planStatement,
	PROBE_LINES,
	probeStatement,
	rowsStatement
} from '../statement/confined-query';
import { offsetOf, readMessage, type EngineMessage } from '../statement/error-place';

export interface Limits {
	/** Rows shown; more are cut, and said to be. */
	readonly rows: number;
	/** Time for the statement itself, from when engine and tables are there. */
	readonly seconds: number;
}

export interface Answer {
	readonly columns: readonly ResultColumn[];
	readonly rows: readonly Row[];
	/** Whether the statement gives more rows than these. */
	readonly isCut: boolean;
	readonly seconds: number;
	/** Text of EXPLAIN in place of rows. */
	readonly plan: string | null;
}

/** The statement did not end within the reader's time limit. */
export class TimeLimitError extends Error {
	constructor(readonly seconds: number) {
		super(`the statement did not end within ${seconds} s`);
		this.name = 'TimeLimitError';
	}
}

/** The statement is faulty; `offset` is the place in the reader's text, where the engine names one. */
export class StatementError extends Error {
	constructor(
		readonly said: EngineMessage,
		readonly offset: number | null,
		options?: { cause?: unknown }
	) {
		super(`${said.kind}: ${said.text}`, options);
		this.name = 'StatementError';
	}
}

/**
 * Runs one reading statement. Rejects with StatementError for a faulty one, TimeLimitError, or EngineError
 * (`cancelled` when `signal` is aborted).
 * @param onrunning called when engine and tables are there and the statement itself begins
 */
export async function runStatement(
	engine: Engine,
	reading: Reading,
	limits: Limits,
	signal: AbortSignal,
	onrunning: () => void
): Promise<Answer> {
	try {
		const described = await engine.query(describeStatement(reading), signal);
		onrunning();
		const begun = performance.now();
		const isPlan = reading.kind !== 'rows';
		const asked = isPlan ? planStatement(reading) : rowsStatement(reading, limits.rows);
		const rows = await withinTime(limits.seconds, signal, (both) => engine.query(asked, both));
		const seconds = (performance.now() - begun) / 1000;
		if (isPlan) {
			const plan = rows.map((row) => String(row.explain_value)).join('\n');
			return { columns: [], rows: [], isCut: false, seconds, plan };
		}
		return {
			columns: described.map(resultColumn),
			rows: rows.slice(0, limits.rows),
			isCut: rows.length > limits.rows,
			seconds,
			plan: null
		};
	} catch (error) {
		throw error instanceof QueryError ? await placed(engine, reading, error, signal) : error;
	}
}

async function withinTime<T>(
	seconds: number,
	signal: AbortSignal,
	ask: (both: AbortSignal) => Promise<T>
): Promise<T> {
	const both = new AbortController();
	const stop = () => both.abort(signal.reason);
	const late = new TimeLimitError(seconds);
	const timer = setTimeout(() => both.abort(late), seconds * 1000);
	signal.addEventListener('abort', stop, { once: true });
	if (signal.aborted) stop();
	try {
		return await ask(both.signal);
	} catch (error) {
		throw error instanceof EngineError && both.signal.reason === late ? late : error;
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', stop);
	}
}

const AT_END = 'syntax error at end of input';

async function placed(
	engine: Engine,
	reading: Reading,
	error: QueryError,
	signal: AbortSignal
): Promise<StatementError> {
	const said = readMessage(error.message);
	const offset = said.text === AT_END ? reading.body.trimEnd().length : await probed();
	return new StatementError(said, offset, { cause: error });

	async function probed(): Promise<number | null> {
		try {
			await engine.query(probeStatement(reading), signal);
			return null; // fails only while it runs, over some row
		} catch (again) {
			if (!(again instanceof QueryError)) return null;
			const { kind, text, place } = readMessage(again.message);
			const isSame = kind === said.kind && text === said.text;
			return isSame && place ? offsetOf(reading.body, place, PROBE_LINES) : null;
		}
	}
}
