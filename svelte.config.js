import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// Relative links make one build serve under any path of any file host.
		paths: { relative: true },
		// The policy confines the engine too: its worker is a blob: worker and inherits it
		// (docs/decisions/0004-confined-engine.md).
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self'],
				// The one inline style is SvelteKit's own route announcer; its hash alone is let through.
				'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		// One at a time: while a page is rendered, Kit's `base` is that page's relative path, and a second
		// request in flight would be looked up under it (seen as a 404 of an existing page).
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', concurrency: 1 }
	}
};
