import { describe, expect, test } from 'vitest';
import { DEFAULT_SLICE } from '../filters/slice';
import { here, withoutFilters, withValue } from './links';
import { slice } from './testing';

describe('links', () => {
	test('the default slice has an address of its own', () => {
		expect(here(DEFAULT_SLICE)).toBe('./');
		expect(here(slice({ stars: [4] }))).toBe('?sao=4');
	});
	test('choosing an end of validity looks at all that ever were; taking it out does not look back', () => {
		const lapsed = withValue(DEFAULT_SLICE, 'outcomes', 'lapsed');
		expect(lapsed).toMatchObject({ outcomes: ['lapsed'], standing: 'ever' });
		expect(withValue(lapsed, 'outcomes', 'lapsed')).toMatchObject({ outcomes: [], standing: 'ever' });
		expect(withValue(DEFAULT_SLICE, 'outcomes', 'new').standing).toBe('ever');
		expect(withValue(slice({ standing: 'withdrawn' }), 'outcomes', 'withdrawn').standing).toBe('ever');
	});
	test('removing all keeps place, day and boundaries', () => {
		const all = slice({
			place: '63-06',
			system: '63',
			asOf: '2024',
			stars: [3],
			words: 'che',
			standing: 'ever'
		});
		expect(withoutFilters(all)).toEqual(slice({ place: '63-06', system: '63', asOf: '2024' }));
	});
});
