import pdfmake from 'pdfmake';
import type { PackContent, PackPicture } from '../content';
import { FAMILY, pdfDocument } from './document';
import { withWholeLetters } from './font';
import { tagged } from './tags';

/** Files of Roboto (Apache-2.0), which pdfmake brings; of each only the letters used are put into a PDF. */
export interface PdfFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
}

/**
 * Names of the files within pdfmake: the fonts' own, by which the drawing of pictures finds them among those
 * already open.
 */
const FILES = { regular: 'Roboto-Regular', bold: 'Roboto-Medium' } as const;

/** The paper as tagged PDF with selectable text; runs in Node and in a worker. */
export async function renderPdf(
	content: PackContent,
	pictures: readonly PackPicture[],
	fonts: PdfFonts
): Promise<Uint8Array> {
	for (const name of ['regular', 'bold'] as const)
		pdfmake.virtualfs.writeFileSync(FILES[name], withWholeLetters(fonts[name]));
	const { regular: normal, bold } = FILES;
	pdfmake.setFonts({ [FAMILY]: { normal, bold, italics: normal, bolditalics: bold } });
	// Nothing is read but what is handed over, whatever a text says.
	pdfmake.setUrlAccessPolicy(() => false);
	pdfmake.setLocalAccessPolicy?.(() => false);
	const definition = pdfDocument(content, pictures);
	const { content: body, drawn } = tagged(definition.content);
	pdfmake.setProgressCallback(drawn);
	return pdfmake.createPdf({ ...definition, content: body }).getBuffer();
}
