import { defineConfig } from 'vitest/config';

/** Tests in a real browser: `npx vitest run --config test/browser/vitest.config.ts`. */
export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['**/*.test.ts'],
		globalSetup: './fixture/global-setup.ts',
		// One browser at a time: start-up times of several would run into each other's limits.
		fileParallelism: false,
		// Pages that are only looked at, each in a tab: most of their time is waiting for the network to fall silent.
		maxConcurrency: 3,
		testTimeout: 120_000,
		hookTimeout: 180_000,
		// A busy machine may take long to load the engine; a page that never comes to it fails all the same.
		expect: { poll: { timeout: 30_000 } }
	}
});
