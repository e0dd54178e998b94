import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { engineAliases } from './src/host/engine-aliases.ts';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: { alias: engineAliases },
	// Workers are classic scripts: the engine's is started from a blob: with importScripts.
	worker: { format: 'iife' },
	build: { target: 'es2022' },
	test: {
		include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts', 'test/parity/**/*.test.ts', 'test/pipeline/**/*.test.ts'],
		testTimeout: 60_000
	}
});
