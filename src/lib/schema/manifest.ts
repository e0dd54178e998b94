/** manifest.json of a snapshot folder. */
export interface ManifestFile {
	/** File name inside the snapshot folder: `<table>.parquet`. */
	readonly file: string;
	readonly table: string;
	readonly rows: number;
	readonly bytes: number;
	readonly sha256: string;
}

export interface Manifest {
	/** As-of date and the first 12 hex digits of the hash over all files: `2026-09-30-1a2b3c4d5e6f`. */
	readonly id: string;
	readonly schema_version: number;
	/** Last day the register knows of, yyyy-mm-dd. */
	readonly as_of: string;
	/** True if any register row is generated sample data. */
	readonly has_sample: boolean;
	readonly files: readonly ManifestFile[];
	readonly counts: {
		readonly figures_read: number;
		readonly figures_used: number;
		readonly targets_read: number;
		readonly targets_used: number;
		readonly sources: number;
		readonly quality_errors: number;
		readonly quality_warnings: number;
	};
}

/** static/snapshots/index.json: newest first. */
export interface SnapshotIndex {
	readonly snapshots: readonly { readonly id: string; readonly as_of: string }[];
}
