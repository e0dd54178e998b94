import { describe, expect, it } from 'vitest';
import type { LaidRow, RowKind } from '../layout/record';
import type { Problem } from '../types';
import { readEntries, type EntryEvent } from './read-entries';
import { PLAIN, placesOf, recordOf, wordsOf, type RowValues } from './testing';

const AS_OF = '2026-09-30';

function other(kind: Exclude<RowKind, 'record'>, row = 1): LaidRow {
	return { kind, at: { file: 'so.xlsx', sheet: 'Loc', row } };
}

function laid(values: RowValues, row: number): LaidRow {
	const record = recordOf({ ...PLAIN, ...values, row });
	return { kind: 'record', at: record.at, record };
}

async function* stream(rows: Iterable<LaidRow>) {
	yield* rows;
}

async function read(rows: Iterable<LaidRow>): Promise<EntryEvent[]> {
	const events: EntryEvent[] = [];
	const options = { places: placesOf().resolver, words: wordsOf(), asOf: AS_OF };
	for await (const event of readEntries(stream(rows), options)) events.push(event);
	return events;
}

const recognised = (recognised_on: string): RowValues => ({
	rounds: [{ ...PLAIN.rounds![0], recognised_on }]
});

describe('readEntries', () => {
	it('accounts for every row', async () => {
		const events = await read([
			other('title'),
			other('header', 2),
			other('column_numbers', 3),
			other('group', 4),
			laid({}, 5),
			laid({ product_name: '' }, 6),
			laid(recognised('04/02/2032'), 7),
			other('blank', 8),
			other('total', 9),
			other('signature', 10)
		]);
		expect(events.map(({ kind }) => kind)).toEqual([
			'other',
			'other',
			'other',
			'other',
			'entry',
			'quarantined',
			'quarantined',
			'other',
			'other',
			'other',
			'counts'
		]);
		expect(events.at(-1)).toEqual({
			kind: 'counts',
			counts: {
				rows: 10,
				used: 1,
				quarantined: 2,
				others: { title: 1, header: 1, column_numbers: 1, group: 1, blank: 1, total: 1, signature: 1 }
			}
		});
	});

	it('reads a column by what all of it says: months first make the other days doubtful', async () => {
		const problems = async (days: readonly string[]) => {
			const events = await read(days.map((day, i) => laid(recognised(day), i + 5)));
			const found: Problem[][] = events.map((event) => ('problems' in event ? [...event.problems] : []));
			return found.slice(0, -1).map((each) => each.map(({ rule }) => rule).join());
		};
		expect(await problems(['01/02/2020', '15/02/2020'])).toEqual(['', '']);
		expect(await problems(['01/02/2020', '02/15/2020'])).toEqual(['date-ambiguous', 'date-in-us-order']);
		expect(await problems(['01/02/2020', '02/15/2020', '15/02/2020', '02/02/2020'])).toEqual([
			'date-ambiguous',
			'date-in-us-order',
			'',
			''
		]);
	});

	it('goes on beyond the rows it looked ahead at, and ends its source when left early', async () => {
		let ended = false;
		async function* many() {
			try {
				for (let row = 1; row <= 2_500; row++) yield laid({}, row);
			} finally {
				ended = true;
			}
		}
		const options = { places: placesOf().resolver, words: wordsOf(), asOf: AS_OF };
		let seen = 0;
		for await (const event of readEntries(many(), options)) {
			if (event.kind === 'entry') seen++;
			if (seen === 2_200) break;
		}
		expect([seen, ended]).toEqual([2_200, true]);
	});

	it('holds no private value in anything it hands on', async () => {
		const secret: RowValues = {
			address: 'Số 7 ngõ Bí Mật, xã Thanh Lĩnh',
			note: 'Liên hệ bà Kín 0912345678, đổi tên'
		};
		const events = await read([laid(secret, 5), laid({ ...secret, product_name: '' }, 6)]);
		expect(JSON.stringify(events)).not.toMatch(/Bí Mật|Kín|0912/);
	});
});
