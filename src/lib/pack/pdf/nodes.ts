/** A piece of a page as pdfmake takes it. Texts are objects of our own making: data never become keys. */
export type PdfNode = Readonly<Record<string, unknown>>;

export const SIZE = { title: 17, heading: 13, body: 10.5, table: 8, foot: 7.5 } as const;
/** Points of A4 lying, and its margins: left, top, right, bottom. */
export const A4 = { long: 841.89, short: 595.28 } as const;
export const MARGINS = [42, 54, 42, 56] as const;
export const LYING_WIDTH = A4.long - MARGINS[0] - MARGINS[2];
