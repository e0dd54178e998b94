import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as Run from './run';

/** The site's modules outside the site: pages are served from the root there. */
const APP_PATHS = '\0app-paths';

/**
 * Loads run.ts by way of Vite, whose globs and raw imports find metrics and charts. Without SvelteKit, which
 * would make all its routes ready first.
 */
export async function loadRun(): Promise<typeof Run> {
	const { module } = await runnerImport<typeof Run>(fileURLToPath(new URL('run.ts', import.meta.url)), {
		configFile: false,
		// That of the site extends a file which only a build of the site makes.
		tsconfig: fileURLToPath(new URL('transform.json', import.meta.url)),
		logLevel: 'error',
		plugins: [
			{
				name: 'app-paths',
				enforce: 'pre',
				resolveId: (id) => (id === '$app/paths' ? APP_PATHS : null),
				load: (id) => (id === APP_PATHS ? "export const base = '';" : null)
			}
		]
	});
	return module;
}
