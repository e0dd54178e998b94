import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePath, decodeChange, defaultQuestion, encodeChange, type Known } from './codec';

const S1 = { id: '2025-12-31-aaaaaaaaaaaa', as_of: '2025-12-31' };
const S2 = { id: '2026-06-30-bbbbbbbbbbbb', as_of: '2026-06-30' };
const S3 = { id: '2026-09-30-cccccccccccc', as_of: '2026-09-30' };
const known: Known = { open: S3, others: [S1, S2] };
const read = (search: string, of = known) => decodeChange(new URLSearchParams(search), of);

const now = { snapshot: '', day: '2026-09-30' };
const recorded = ({ id, as_of }: typeof S1) => ({ snapshot: id, day: as_of });
const standard = { place: 'vn', since: recorded(S2), until: now, system: '34', sinceSystem: '34' };

describe('URL of a change', () => {
	test.each([
		{ search: '', question: {} },
		{ search: `?tu=${S1.id}`, question: { since: recorded(S1) } },
		{ search: '?tu=2026-06-30', question: { since: { snapshot: '', day: '2026-06-30' } } },
		{
			search: '?tu=2024',
			question: { since: { snapshot: '', day: '2024-12-31' } },
			canonical: '?tu=2024-12-31'
		},
		{ search: `?den=${S2.id}`, question: { since: recorded(S1), until: recorded(S2) } },
		{
			search: `?tu=${S1.id}&den=${S2.id}`,
			question: { since: recorded(S1), until: recorded(S2) },
			canonical: `?den=${S2.id}`
		},
		{ search: `?den=${S3.id}`, question: {}, canonical: '' },
		{ search: '?noi=63-24', question: { place: '63-24', system: '63', sinceSystem: '63' } },
		{
			search: '?noi=34-66&tu=2025-06-30&dia-gioi=tung-ngay',
			question: { place: '34-66', since: { snapshot: '', day: '2025-06-30' }, sinceSystem: '63' }
		},
		{ search: '?dia-gioi=tung-ngay', question: {}, unknown: ['dia-gioi=tung-ngay'], canonical: '' },
		{
			search: '?tu=2026-06-30-dddddddddddd',
			question: {},
			unknown: ['tu=2026-06-30-dddddddddddd'],
			canonical: ''
		},
		{ search: '?tu=2027-01-01&x=1', question: {}, unknown: ['tu=2027-01-01', 'x=1'], canonical: '' },
		{
			search: `?tu=${S2.id}&den=${S1.id}`,
			question: { since: { snapshot: S1.id, day: '2024-12-31' }, until: recorded(S1) },
			unknown: [`tu=${S2.id}`],
			canonical: `?den=${S1.id}`
		},
		{ search: '?ky=anything', question: {}, canonical: '' }
	])('$search', ({ search, question, unknown = [], canonical = search }) => {
		const decoded = read(search);
		expect(decoded).toEqual({ question: { ...standard, ...question }, unknown });
		expect(encodeChange(decoded.question, known)).toBe(canonical);
	});

	test('without an older snapshot the end of the year before is compared with', () => {
		const alone = { open: S3, others: [] };
		expect(defaultQuestion(alone).since).toEqual({ snapshot: '', day: '2025-12-31' });
		expect(read(`?tu=${S2.id}`, alone).unknown).toEqual([`tu=${S2.id}`]);
	});

	test('any query text decodes to a question that its own address says again', () => {
		const value = fc.oneof(
			fc.string(),
			fc.constantFrom(
				S1.id,
				S2.id,
				S3.id,
				'2024',
				'2025-06-30',
				'63',
				'34',
				'tung-ngay',
				'34-66',
				'63-24',
				'vn'
			)
		);
		const pairs = fc.array(fc.tuple(fc.constantFrom('tu', 'den', 'noi', 'dia-gioi', 'x'), value));
		fc.assert(
			fc.property(pairs, (search) => {
				const { question } = decodeChange(new URLSearchParams(search), known);
				expect(question.since.day < question.until.day).toBe(true);
				expect(read(encodeChange(question, known))).toEqual({ question, unknown: [] });
				const path = changePath(question);
				expect(read(path.slice(path.indexOf('?'))).question).toEqual(question);
			})
		);
	});
});
