/** Roles that the elements have of themselves while they are laid out as a table. */
const ROLES = {
	TABLE: 'table',
	THEAD: 'rowgroup',
	TBODY: 'rowgroup',
	TFOOT: 'rowgroup',
	TR: 'row',
	TD: 'cell'
};

/**
 * Attachment of a table with an id, too long to be laid out as one: for every row that comes, the browser would measure
 * all cells for the width of the columns anew. The columns keep the width that the first rows give them, each
 * row is laid out by itself (class `long-rows`), and a piece out of sight not before it is needed; find in
 * page and print reach it all the same. Elements that are no longer laid out as a table are told to
 * assistive technology by their roles.
 */
export function longRows(table: HTMLTableElement): () => void {
	const sheet = new CSSStyleSheet();
	const rows = `#${CSS.escape(table.id)}.long-rows > * > tr`;

	/** Widths of the columns, as a table of the first rows would have them. */
	function measure() {
		table.classList.remove('long-rows');
		const later = [...table.tBodies].slice(1);
		for (const piece of later) piece.hidden = true;
		const cells = [...(table.tHead?.rows[0]?.cells ?? [])];
		const widths = cells.map((cell) => Math.ceil(cell.getBoundingClientRect().width));
		const rules = widths.map(
			(width, at) => `${rows} > :nth-child(${at + 1}):not([colspan]) { width: ${width}px }`
		);
		const whole = widths.reduce((sum, width) => sum + width, 0);
		rules.push(`${rows} > [colspan] { width: ${whole}px }`);
		// Paper lays out a table as a table: it is done once.
		sheet.replaceSync(`@media screen { ${rules.join('\n')} }`);
		table.classList.add('long-rows');
		for (const piece of later) piece.hidden = false;
	}
	function tell(root: Element) {
		for (const element of [root, ...root.querySelectorAll('thead, tbody, tfoot, tr, th, td')])
			element.setAttribute('role', roleOf(element));
	}

	const pieces = new MutationObserver((changes) => {
		for (const { addedNodes } of changes)
			for (const node of addedNodes)
				if (node instanceof HTMLElement && (node.tagName === 'TBODY' || node.tagName === 'TR')) tell(node);
	});
	const columns = new MutationObserver(() => {
		measure();
		tell(table);
	});
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	measure();
	tell(table);
	pieces.observe(table, { childList: true, subtree: true });
	columns.observe(table.tHead!.rows[0]!, { childList: true });
	return () => {
		pieces.disconnect();
		columns.disconnect();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
		table.classList.remove('long-rows');
		for (const element of table.querySelectorAll('[role]')) element.removeAttribute('role');
		table.removeAttribute('role');
	};
}

function roleOf({ tagName, parentElement }: Element): string {
	if (tagName !== 'TH') return ROLES[tagName as keyof typeof ROLES];
	return parentElement?.parentElement?.tagName === 'THEAD' ? 'columnheader' : 'rowheader';
}
