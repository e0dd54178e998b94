import type PptxGenJS from 'pptxgenjs';
import { colour } from '../colours';

/** Arial is on every office machine; Liberation Sans, which stands in for it elsewhere, has the same widths. */
export const FONT = 'Arial';

/** Points to the inch. */
export const PT = 72;
/** 16:9, in inches. */
export const PAGE = { width: 13.333, height: 7.5 } as const;
const LEFT = 0.6;
export const WIDTH = PAGE.width - 2 * LEFT;
/** Boxes of a slide, in inches. Text boxes are drawn without inner margins, so a box is what the text has. */
export const BOX = {
	title: { x: LEFT, y: 0.4, w: WIDTH, h: 0.95 },
	rule: { x: LEFT, y: 1.45, w: WIDTH, h: 0 },
	body: { x: LEFT, y: 1.65, w: WIDTH, h: 4.85 },
	foot: { x: LEFT, y: 6.72, w: 8.7, h: 0.5 },
	about: { x: LEFT + 8.8, y: 6.72, w: WIDTH - 8.8, h: 0.5 }
} as const;

/** Sizes in points, largest first: what is long is set smaller, and never below 12 (24 px of a 1920 px wall). */
export const SIZES = {
	title: [30, 28, 26, 24, 22, 20, 18, 16, 14],
	lead: [30, 28, 26, 24, 22, 20, 18, 16, 14],
	point: [26, 24, 22, 20, 18, 16, 14],
	table: [18, 16, 14, 12],
	foot: 12
} as const;

export const MASTER = 'ocop';

/** Ground of every slide: a title placeholder, which screen readers and the outline read, and a rule. */
export function defineMaster(presentation: PptxGenJS): void {
	presentation.defineLayout({ name: MASTER, width: PAGE.width, height: PAGE.height });
	presentation.layout = MASTER;
	presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
	presentation.defineSlideMaster({
		title: MASTER,
		background: { color: colour('paper') },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						...BOX.title,
						margin: 0,
						align: 'left',
						valign: 'bottom',
						fontFace: FONT,
						fontSize: SIZES.title[0],
						bold: true,
						color: colour('ink')
					},
					text: ''
				}
			},
			{ line: { ...BOX.rule, line: { color: colour('rule'), width: 1 } } }
		]
	});
}
