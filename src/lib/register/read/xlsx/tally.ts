import type { Limits } from '../limits';
import { fault } from './fault';

/** What one reading of a workbook has used so far of what all parts together may use. */
export class Tally {
	private bytes = 0;
	private elements = 0;
	private cells = 0;
	private rowCells = 0;

	constructor(readonly limits: Limits) {}

	/** @param partBytes unpacked bytes of the part so far, `added` among them */
	addBytes(part: string, partBytes: number, added: number): void {
		this.bytes += added;
		const { partBytes: limit, allBytes } = this.limits;
		if (partBytes > limit) throw fault('unpacked-too-large', { part, limit });
		if (this.bytes > allBytes) throw fault('unpacked-too-large', { part, limit: allBytes });
	}

	addElement(part: string): void {
		if (++this.elements > this.limits.elements) throw fault('xml-hostile', { part });
	}

	addCell(sheet: string): void {
		if (++this.cells > this.limits.cells) throw fault('too-many-cells', { sheet, limit: this.limits.cells });
	}

	/** @param length cells of a row from column A to its last used one */
	addRow(sheet: string, length: number): void {
		this.rowCells += length;
		const limit = this.limits.rowCells;
		if (this.rowCells > limit) throw fault('too-many-cells', { sheet, limit });
	}
}
