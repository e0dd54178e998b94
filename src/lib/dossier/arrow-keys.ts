const STEP: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/** A table of hundreds of numbers is one stop of the Tab key; within it the arrows go from number to number. */
export function moveByArrowKeys(document: Document): void {
	document.addEventListener('keydown', move);
}

function move(event: KeyboardEvent): void {
	const step = STEP[event.key];
	const from = event.target instanceof Element ? event.target.closest<HTMLElement>('td a.num') : null;
	const cell = from?.closest('td');
	const row = cell?.parentElement;
	if (!step || !cell || !(row instanceof HTMLTableRowElement) || event.defaultPrevented) return;
	const rows = [...(row.parentElement?.children ?? [])] as HTMLTableRowElement[];
	let [y, x] = [rows.indexOf(row), cell.cellIndex];
	// Cells without a number are passed over.
	for (;;) {
		[y, x] = [y + step[0], x + step[1]];
		const next = rows[y]?.cells[x];
		if (!next) return;
		const number = next.querySelector<HTMLElement>('a.num');
		if (!number) continue;
		event.preventDefault();
		if (from) from.tabIndex = -1;
		number.tabIndex = 0;
		number.focus();
		return;
	}
}
