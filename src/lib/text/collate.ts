const collator = new Intl.Collator('vi', { numeric: true });

/** Order of names in Vietnamese: An, Áo, Ăn, Ân, Ấp; D before Đ. SQL has no such order (no ICU offline). */
export function compareNames(a: string, b: string): number {
	return collator.compare(a, b);
}
