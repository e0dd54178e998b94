/** The part of pdfmake 0.3 that the pack uses; the package has no types of its own. */
declare module 'pdfmake' {
	interface PdfMake {
		readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
		setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
		setUrlAccessPolicy(allows: (url: string) => boolean): void;
		/** Of Node alone. */
		setLocalAccessPolicy?(allows: (path: string) => boolean): void;
		/** Called after each thing that was drawn. */
		setProgressCallback(drawn: () => void): void;
		createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
	}
	const pdfmake: PdfMake;
	export default pdfmake;
}
