/** Puts a text on the clipboard. False where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
	try {
		// Undefined where a site is not served over https, as within an office.
		if (navigator.clipboard) {
			await navigator.clipboard.writeText(text);
			return true;
		}
		return copySelected(text);
	} catch {
		return copySelected(text);
	}
}

function copySelected(text: string): boolean {
	const held = document.activeElement;
	const box = document.createElement('textarea');
	box.value = text;
	box.readOnly = true;
	box.className = 'visually-hidden';
	document.body.append(box);
	box.select();
	const isCopied = document.execCommand('copy');
	box.remove();
	if (held instanceof HTMLElement) held.focus();
	return isCopied;
}
