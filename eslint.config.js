import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Imports run downwards only: a room may not know the rooms above it (docs/decisions/0001-layout.md). */
function never(files, forbidden, why) {
	return {
		files,
		ignores: ['**/*.test.ts', '**/testing.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: forbidden.map((group) => ({ group: [group], message: why })) }
			]
		}
	};
}

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'static/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
					message: 'Numbers and dates go through src/lib/text/format.ts, which knows both languages.'
				},
				{
					selector: 'Literal[value=/^\\s*(SELECT|WITH|CREATE|COPY|INSERT|ATTACH)\\s+[A-Z*(]/]',
					message: 'SQL lives in src/lib/metrics/*/metric.sql, src/snapshot and the engines.'
				},
				{
					selector: 'TemplateElement[value.raw=/^\\s*(SELECT|WITH|CREATE|COPY|INSERT|ATTACH)\\s+[A-Z*(]/]',
					message: 'SQL lives in src/lib/metrics/*/metric.sql, src/snapshot and the engines.'
				}
			],
			// Links are built by lib/text/link.ts, which adds the language and the relative base.
			'svelte/no-navigation-without-resolve': 'off',
			// Maps here are filled once and replaced, never observed.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		files: ['src/snapshot/**', 'src/lib/engine/**', 'src/lib/server/native.ts', 'test/**', '**/*.test.ts'],
		rules: { 'no-restricted-syntax': 'off' }
	},
	never(
		['src/lib/charts/**'],
		['**/engine/**', '**/query/**', '**/server/**', '**/views/**', '**/snapshot/**'],
		'A picture knows rows, not where they come from.'
	),
	never(
		['src/lib/ui/**'],
		['**/engine/**', '**/query/**', '**/server/**', '**/views/**', '**/metrics/**'],
		'ui/ has no knowledge of data.'
	),
	never(
		['src/lib/engine/**'],
		['**/charts/**', '**/views/**', '**/metrics/**', '**/server/**', '**/routes/**'],
		'The engine knows the data contract and nothing above it.'
	),
	never(
		['src/lib/metrics/*/*.ts', 'src/lib/schema/**', 'src/lib/filters/**'],
		['**/charts/**', '**/views/**', '**/query/**', '**/server/**', '**/ui/**'],
		'Below everything that uses it.'
	),
	never(
		['src/lib/views/**'],
		['**/engine/!(engine)', '**/server/**', '**/page/**'],
		'A view is computed from rows alone.'
	),
	never(
		['src/lib/page/**', 'src/routes/**/*.svelte'],
		['**/server/**', '@observablehq/plot', 'arquero', '**/registry-shape'],
		'Pages choose views; no server code, Plot or Arquero in the browser bundle of a page.'
	),
	never(
		['src/snapshot/**'],
		['**/routes/**', '**/charts/**', '**/views/**', '**/metrics/**', '**/query/**'],
		'The pipeline shares only the data contract with the site.'
	)
);
