import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder for what is still being made. */
export interface Workshop {
	readonly path: string;
	/** Removes the folder with all that is in it. */
	close(): void;
}

/**
 * Opens a folder of its own inside `out`, so that what is finished can be moved beside it in one step.
 * It goes when it is closed, and when the process is told to stop, which ends the process as ever.
 */
export function openWorkshop(out: string): Workshop {
	mkdirSync(out, { recursive: true });
	const path = mkdtempSync(join(out, '.building-'));
	const stop = (signal: NodeJS.Signals) => {
		close();
		process.kill(process.pid, signal);
	};
	for (const signal of STOPS) process.once(signal, stop);
	function close(): void {
		for (const signal of STOPS) process.off(signal, stop);
		rmSync(path, { recursive: true, force: true });
	}
	return { path, close };
}
