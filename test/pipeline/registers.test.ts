import { describe, expect, it } from 'vitest';
import type { ProductRow } from '../../src/lib/schema/product';
import type { RecognitionRow } from '../../src/lib/schema/recognition';
import { changedData, modelData } from './real-data';

const FOLDER = 'registers/founding-documents';

describe('registers', () => {
	it('hold the products the founding documents name, none of them sample', () => {
		const { tables, findings } = modelData();
		const products = tables.product as unknown as readonly ProductRow[];
		expect(products).toHaveLength(12);
		expect(products.every((row) => !row.is_sample && row.source_id)).toBe(true);
		expect(products.find((row) => row.name === 'Long nhãn Lục Sơn')).toMatchObject({
			commune_63: '63-07510',
			commune_34: '34-07492',
			district_63: '63-218',
			province_34: '34-24'
		});
		expect(tables.proposal).toHaveLength(9);
		expect(findings.filter(({ rule }) => rule === 'recognition-without-date')).toHaveLength(2);
	});

	it('fill the last day of a recognition: 36 months on', () => {
		using folder = changedData(`${FOLDER}/recognitions.csv`, (content) =>
			content.replace('fd-10,1,4,,,,,,', 'fd-10,1,4,,,2021-03-01,2021-03-01,,')
		);
		const rows = modelData(folder.path).tables.recognition as unknown as readonly RecognitionRow[];
		expect(rows[0]).toMatchObject({ valid_from: '2021-03-01', expires_on: '2024-03-01' });
	});

	it.each([
		['products.csv', 'x-1,Trà,9,,fd-p99,,,,63-06,,,', 'reference-unknown', 'producer_id'],
		['products.csv', 'x-1,Trà,một,,fd-p01,,,,63-06,,,', 'cell-not-valid', 'group_no'],
		['products.csv', 'x-1,Trà,1,,fd-p01,63-99999,,,63-06,,,', 'reference-unknown', 'commune_63'],
		['products.csv', 'fd-01,Trà,1,,fd-p01,,,,63-06,,,', 'key-repeated', 'product_id'],
		['producers.csv', 'x-1,Bà Tư,hkd,,63-06,,', 'cell-not-valid', 'kind'],
		['recognitions.csv', 'fd-01,1,3,,,2024-02-30,,,,,,new,,,', 'cell-not-valid', 'decision_date'],
		['recognitions.csv', 'fd-01,1,,,,,,,,,,new,,,', 'cell-missing', 'stars']
	])('leave out a wrong row of %s: %s', (file, line, rule, column) => {
		using folder = changedData(`${FOLDER}/${file}`, (content) => content.trimEnd() + '\n' + line + '\n');
		const errors = modelData(folder.path).findings.filter(({ severity }) => severity === 'error');
		expect(errors).toMatchObject([{ rule, where: { column, file: `${FOLDER}/${file}` } }]);
	});
});
