import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { engineAliases } from './src/host/engine-aliases.ts';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: { alias: engineAliases },
	// Workers are classic scripts: the engine's is started from a blob: with importScripts.
	// DuckDB's glue and Arquero compile text to code in their workers, by design.
	worker: { format: 'iife', rolldownOptions: { checks: { eval: false } } },
	build: { target: 'es2022' },
	test: {
		include: [
			'src/**/*.test.ts',
			'test/unit/**/*.test.ts',
			'test/parity/**/*.test.ts',
			'test/pipeline/**/*.test.ts',
			'test/office/**/*.test.ts'
		],
		// Every processor: the default leaves one out, which is half of a small machine.
		maxWorkers: '100%',
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
