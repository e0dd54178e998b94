import type { Row } from '../engine/engine';
import type { ViewId } from '../views/registry';
import type { ViewParams } from '../views/view';
import type { MetricRequest } from './compile';

/** Main thread and view worker: rows and models cross, never SQL, addresses or files. */
export interface Question extends MetricRequest {
	readonly key: string;
	/** Prebaked file that holds the rows; null where the live engine must answer. */
	readonly file: string | null;
}

export type ToWorker =
	| { readonly type: 'plan'; readonly call: number; readonly view: ViewId; readonly params: ViewParams }
	| {
			readonly type: 'build';
			readonly call: number;
			readonly view: ViewId;
			readonly params: ViewParams;
			readonly rows: ReadonlyMap<string, readonly Row[]>;
	  };

export type FromWorker =
	| { readonly type: 'plan'; readonly call: number; readonly questions: readonly Question[] }
	| { readonly type: 'model'; readonly call: number; readonly model: unknown }
	| { readonly type: 'error'; readonly call: number; readonly message: string };
