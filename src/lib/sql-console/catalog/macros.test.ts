import { expect, test } from 'vitest';
import prelude from '../../metrics/prelude.sql?raw';
import { macros } from './macros';

test.each(macros('2026-09-30').map(({ name, call }) => [name, call]))(
	'%s is made by the prelude',
	(name, call) => {
		const made = new RegExp(`MACRO ${name}\\(([^)]*)\\)`).exec(prelude);
		expect(made?.[1]?.split(',').length).toBe(call.split(',').length);
		expect(call).toContain(`${name}(`);
	}
);
