import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../src/lib/schema/source';
import { changedData, modelData } from './real-data';

const WORDS = 'published/source_words.csv';
const added = (line: string) => changedData(WORDS, (content) => content.trimEnd() + '\n' + line + '\n');

describe('sources', () => {
	const sources = modelData().tables.source as unknown as readonly SourceRow[];
	const source = (id: string) => sources.find((row) => row.source_id === id);

	it('name no file of the collection and no placeholder for an address', () => {
		const shown = sources.map(({ publisher: _publisher, published_on: _date, ...row }) => row);
		expect(shown.filter((row) => /seed \d|\.txt/.test(JSON.stringify(row)))).toEqual([]);
		expect(sources.filter(({ address }) => address !== null && !/^https?:\/\/\S+$/.test(address))).toEqual(
			[]
		);
	});

	it('speak Vietnamese where Vietnamese is asked for', () => {
		const english = /\b(from|via|copy|citing|signed|the|of|not|and|or|day|published|shown)\b/;
		// One note quotes the English text it explains.
		const texts = sources.map((row) => [
			row.publisher_vi,
			row.published_vi,
			row.address_note_vi,
			row.note_vi
		]);
		expect(texts.flat().filter((text) => text && english.test(text.replace(/"[^"]*"/g, '')))).toEqual([]);
		expect(texts.flat().filter((text) => text && /[a-z]_[a-z]/.test(text))).toEqual([]);
		expect(sources.filter((row) => (row.note === null) !== (row.note_vi === null))).toEqual([]);
		expect(sources.filter((row) => row.published_vi === null)).toEqual([]);
	});

	it('take the words of the steward', () => {
		expect(source('lmhtx_2023')).toMatchObject({
			publisher_vi: 'Liên minh Hợp tác xã TP. Hồ Chí Minh (theo baotintuc.vn)',
			publisher_en: 'Liên minh HTX TP.HCM (from baotintuc.vn)',
			address: 'http://lmhtx.hochiminhcity.gov.vn/web/guest/tin-tong-hop',
			address_note_vi: 'Bài số 493721 trong mục tin',
			published_vi: '2023 (không ghi ngày)',
			published_en: '2023 (day not shown)'
		});
	});

	it('follow the rules where the steward says nothing', () => {
		expect(source('bld_123')).toMatchObject({
			publisher_vi: 'Báo Lâm Đồng',
			publisher_en: 'Báo Lâm Đồng',
			published_vi: '17/11/2021',
			published_en: '2021-11-17'
		});
		using folder = changedData(WORDS, (content) => content.split('\n')[0] + '\n');
		const bare = modelData(folder.path).tables.source as unknown as readonly SourceRow[];
		expect(bare.find((row) => row.source_id === 'seed_travinh')).toMatchObject({
			publisher_vi: 'Văn phòng điều phối nông thôn mới tỉnh Trà Vinh (signed Mỹ Hương, VPĐPNTM tỉnh)',
			address: null,
			published_vi: '12/2022'
		});
	});

	it.each([
		['no_such,Báo,,,,,,', 'source-unknown', 'error'],
		['bld_123,Báo Lâm Đồng,,,,,,', 'source-words-unused', 'warning']
	])('report an entry that is not needed or names no source: %s', (line, rule, severity) => {
		using folder = added(line);
		expect(modelData(folder.path).findings).toContainEqual(
			expect.objectContaining({ rule, severity, where: expect.objectContaining({ file: WORDS, row: 136 }) })
		);
	});
});
