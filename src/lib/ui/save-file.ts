/** Hands the reader a file made in the page. */
export function saveFile(name: string, type: string, content: BlobPart): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Freed after the click has been acted on; some browsers read the address late.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
