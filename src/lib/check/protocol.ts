import type { LocalTables } from '../engine/local-tables';
import type { Failure } from '../engine/protocol';
import type { Note, Problem } from '../register/types';
import type { Lang } from '../text/format';
import type { OpenedSnapshot } from './open-snapshot';
import type { CheckResult } from './result';

export interface CheckOptions {
	/** Province of rows that do not name theirs: `63-20`, `34-24`. */
	readonly province: string | null;
	/** ISO day up to which the register tells. */
	readonly asOf: string;
	/** A steward's mapping file (register/layout/mapping.ts). */
	readonly mapping: File | null;
}

export type ReportFormat = 'xlsx' | 'html';

/** Page to worker. Addresses absolute: a blob: worker has no address to resolve against. */
export type CheckRequest =
	/** One file: a register, or a snapshot as a zip; several: the files of a snapshot folder. */
	| {
			readonly kind: 'check';
			readonly files: readonly File[];
			readonly options: CheckOptions;
			readonly snapshotUrl: string;
			readonly wordsUrl: string;
	  }
	/** Problems that rules across rows found, to be added to the report. */
	| { readonly kind: 'add'; readonly problems: readonly Problem[] }
	| { readonly kind: 'report'; readonly lang: Lang; readonly format: ReportFormat };

export interface CheckProgress {
	readonly bytes: number;
	readonly totalBytes: number;
	readonly rows: number;
}

/** What a register came to. */
export interface CheckedFile {
	readonly result: CheckResult;
	/** Rows used, over all sheets. */
	readonly used: number;
	/** The register as tables of a session; null where it has no used row, or too many for a browser. */
	readonly local: LocalTables | null;
	/** Place it speaks of: `63-20`, `34-24` or `vn`. */
	readonly placeId: string;
}

/** Worker to page. */
export type CheckReply =
	| { readonly kind: 'progress'; readonly progress: CheckProgress }
	| { readonly kind: 'sheet'; readonly name: string; readonly used: number; readonly quarantined: number }
	| ({ readonly kind: 'checked' } & CheckedFile)
	| ({ readonly kind: 'snapshot' } & OpenedSnapshot)
	| { readonly kind: 'added'; readonly result: CheckResult }
	| {
			readonly kind: 'report';
			readonly bytes: Uint8Array;
			readonly lang: Lang;
			readonly format: ReportFormat;
	  }
	/** The file cannot be read; `rule` is the stable id of why. */
	| { readonly kind: 'unreadable'; readonly file: string; readonly rule: string; readonly note: Note }
	/** Something of the site's own failed: a file of it, or the worker. */
	| { readonly kind: 'closed'; readonly failure: Failure };
