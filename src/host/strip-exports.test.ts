import { describe, expect, it } from 'vitest';
import { stripExports } from './strip-exports';

/** `(module (func (export "keep") (result i32) i32.const 7) (func (export "drop")))` */
const MODULE = Uint8Array.from([
	...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
	...[0x01, 0x08, 0x02, 0x60, 0x00, 0x01, 0x7f, 0x60, 0x00, 0x00], // types
	...[0x03, 0x03, 0x02, 0x00, 0x01], // functions
	...[0x07, 0x0f, 0x02, 0x04, ...Buffer.from('keep'), 0x00, 0x00, 0x04, ...Buffer.from('drop'), 0x00, 0x01],
	...[0x0a, 0x09, 0x02, 0x04, 0x00, 0x41, 0x07, 0x0b, 0x02, 0x00, 0x0b] // code
]);

describe('stripExports', () => {
	it('drops the exports that are not kept and leaves a module that runs', async () => {
		const stripped = stripExports(MODULE, (name) => name === 'keep');
		const { instance } = await WebAssembly.instantiate(Uint8Array.from(stripped));
		expect(Object.keys(instance.exports)).toEqual(['keep']);
		expect((instance.exports.keep as () => number)()).toBe(7);
	});

	it('gives back the same bytes when all are kept', () => {
		expect(Buffer.from(stripExports(MODULE, () => true))).toEqual(Buffer.from(MODULE));
	});

	it('refuses what is no WebAssembly', () => {
		expect(() => stripExports(Uint8Array.from([1, 2, 3]), () => true)).toThrow(RangeError);
	});
});
