import type { Lang } from '../../text/format';

/** Words of the download menu, apart from those of the files: every page carries them. */
const vi = {
	download: 'Tải về',
	formats: {
		xlsx: 'Excel (XLSX)',
		'xlsx-long': 'Excel, thêm dạng dài để lập PivotTable',
		csv: 'CSV, dấu phẩy',
		'csv-semicolon': 'CSV, dấu chấm phẩy (số thập phân dấu phẩy)',
		parquet: 'Parquet',
		svg: 'Hình SVG',
		png: 'Hình PNG'
	},
	making: 'Đang tạo tệp…',
	done: 'Đã tải {name}',
	failed: 'Không tạo được tệp. {reason}',
	nothingDrawn: 'Hình này không có gì để vẽ.'
};

const en: typeof vi = {
	download: 'Download',
	formats: {
		xlsx: 'Excel (XLSX)',
		'xlsx-long': 'Excel with long form for pivot tables',
		csv: 'CSV, comma',
		'csv-semicolon': 'CSV, semicolon (decimal comma)',
		parquet: 'Parquet',
		svg: 'SVG picture',
		png: 'PNG picture'
	},
	making: 'Making the file…',
	done: 'Downloaded {name}',
	failed: 'The file could not be made. {reason}',
	nothingDrawn: 'This figure has nothing to draw.'
};

export const MENU_WORDS: Readonly<Record<Lang, typeof vi>> = { vi, en };
