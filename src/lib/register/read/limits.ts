/**
 * How much of a workbook is read before it is refused. Everything is counted while reading; sizes and
 * counts that the file itself declares are never trusted. A register of a whole province (20,000 rows of
 * 40 columns) stays below a tenth of each.
 */
export interface Limits {
	/** The file as it lies on disk, bytes. */
	readonly fileBytes: number;
	/** One part (sheet, texts, styles) unpacked, bytes. */
	readonly partBytes: number;
	/** All parts that are read, unpacked, bytes. */
	readonly allBytes: number;
	/** Unpacked bytes to packed bytes; real sheets reach about 40, a zip bomb about 1,000. */
	readonly ratio: number;
	/** Below this many unpacked bytes the ratio says nothing: a small blank sheet packs very well. */
	readonly ratioFromBytes: number;
	/** Parts (entries) of the zip. */
	readonly parts: number;
	/** XML elements in all parts that are read. */
	readonly elements: number;
	/** XML elements inside each other; a worksheet needs ten. */
	readonly depth: number;
	/** Characters between two tags, or of one tag with its attributes. */
	readonly tokenChars: number;
	/** Texts shared by the cells of the workbook. */
	readonly strings: number;
	/** Cell formats; Excel stops at 65,490. */
	readonly styles: number;
	readonly sheets: number;
	/** Rows of a sheet, as in Excel. */
	readonly rows: number;
	/** Columns of a sheet, as in Excel. */
	readonly columns: number;
	/** Cells of all sheets, blank but formatted ones too. */
	readonly cells: number;
	/** Cells of the rows handed out, from column A to the last used one of each row: stray far cells make rows long. */
	readonly rowCells: number;
	/** UTF-16 units of the text of one cell, as in Excel. */
	readonly cellChars: number;
	/** Merged ranges of a sheet. */
	readonly mergedRanges: number;
	/** Cells of the merged ranges of a sheet, as far as the sheet is used. */
	readonly mergedCells: number;
	/** Formulas whose value the workbook does not hold. */
	readonly formulas: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = {
	fileBytes: 100 * MB,
	partBytes: 256 * MB,
	allBytes: 512 * MB,
	ratio: 250,
	ratioFromBytes: 32 * MB,
	parts: 5_000,
	elements: 20_000_000,
	depth: 64,
	tokenChars: MB,
	strings: 2_000_000,
	styles: 65_536,
	sheets: 500,
	rows: 1_048_576,
	columns: 16_384,
	cells: 10_000_000,
	rowCells: 40_000_000,
	cellChars: 32_767,
	mergedRanges: 100_000,
	mergedCells: 2_000_000,
	formulas: 200_000
};
