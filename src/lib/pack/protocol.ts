import type { Deck } from '../deck/slide';
import type { Row } from '../engine/engine';
import type { Question } from '../query/view-worker-protocol';
import type { ViewParams } from '../views/view';
import type { Step } from './archive-name';
import type { PackOrigin } from './build-content';
import type { PackContent, PackPicture } from './content';
import type { PdfFonts } from './pdf';

/**
 * Page and pack worker, one pack: the page asks what is to be asked, brings the rows, draws the pictures the
 * worker names, and takes the archive. Rows, drawings and files cross, never SQL that is run.
 */
export type ToPackWorker =
	| { readonly type: 'plan'; readonly params: ViewParams; readonly hasDeck: boolean }
	| {
			readonly type: 'build';
			readonly params: ViewParams;
			/** Left out, it is made from the rows. */
			readonly deck: Deck | null;
			readonly rows: ReadonlyMap<string, readonly Row[]>;
			readonly origin: PackOrigin;
	  }
	| { readonly type: 'write'; readonly pictures: readonly PackPicture[]; readonly fonts: PdfFonts };

export type FromPackWorker =
	| { readonly type: 'questions'; readonly questions: readonly Question[] }
	/** What the page draws the pictures from. */
	| ({ readonly type: 'built' } & Pick<PackContent, 'deck' | 'facts'>)
	| { readonly type: 'step'; readonly step: Step }
	| { readonly type: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly type: 'error'; readonly message: string };
