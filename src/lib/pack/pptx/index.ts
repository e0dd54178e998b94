import PptxGenJS from 'pptxgenjs';
import { formats } from '../../text/format';
import { colour } from '../colours';
import type { PackContent } from '../content';
import { safeLine, safeText } from '../safe-text';
import { sourceLine } from '../sources';
import { packWords } from '../words';
import { finished } from './finish';
import { BOX, defineMaster, FONT, MASTER, PT, SIZES } from './layout';
import { fittingSize, shortened } from '../measure';
import { pagesOf, type PptxPage } from './slides';

/** Longest statement in the notes: a page of them; the workbook has it in full. */
const LONGEST_STATEMENT = 6_000;

/** The deck as a presentation with charts and tables of its own, editable; runs in Node and in a worker. */
export async function presentation(content: PackContent): Promise<Uint8Array> {
	const { facts, deck } = content;
	const { lang } = facts;
	const t = packWords(lang);
	const file = new PptxGenJS();
	defineMaster(file);
	file.title = safeLine(t.title(facts.placeName));
	file.subject = t.asOf(formats(lang).date(facts.asOf));
	file.author = t.product;
	file.company = t.product;
	const pages = deck.slides.flatMap((slide) => pagesOf(slide, lang));
	pages.forEach((page, at) => {
		const on = file.addSlide({ masterName: MASTER });
		drawFrame(on, content, page, `${at + 1}/${pages.length}`);
		page.draw(on);
		on.addNotes(notesOf(content, page));
	});
	const bytes = (await file.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
	return finished(bytes, {
		...{ lang, made: facts.made, alts: pages.map(({ alt }) => alt) },
		labels: pages.flatMap(({ labels }) => (labels ? [labels] : []))
	});
}

/** Two lines of the foot, less the mark of sample data and what the ends of lines lose. */
const FOOT_WIDTH = 2 * BOX.foot.w * PT - 180;

function drawFrame(
	on: PptxGenJS.Slide,
	{ facts }: PackContent,
	{ slide, part }: PptxPage,
	number: string
): void {
	const t = packWords(facts.lang);
	const { date } = formats(facts.lang);
	const title = safeLine(slide.title) + (part > 0 ? ` (${t.continued})` : '');
	const { w, h } = BOX.title;
	const box = { width: w * PT - 2, height: h * PT };
	const fontSize = fittingSize([title], SIZES.title, box, { isBold: true });
	// The size of a placeholder goes before that of the box, but not before that of the text.
	on.addText([{ text: title, options: { fontSize } }], {
		placeholder: 'title',
		...{ fontFace: FONT, bold: true, color: colour('ink'), align: 'left', valign: 'bottom', margin: 0 }
	});
	const foot = { fontFace: FONT, fontSize: SIZES.foot, color: colour('muted'), margin: 0 } as const;
	on.addText(
		[
			...(slide.sample ? [{ text: `${t.sample}. `, options: { bold: true, color: colour('warn') } }] : []),
			{ text: shortened(sourceLine(slide.sources, facts.lang), SIZES.foot, FOOT_WIDTH) }
		],
		{ ...BOX.foot, ...foot, valign: 'top' }
	);
	on.addText(
		[
			{
				text: shortened(safeLine(facts.placeName), SIZES.foot, BOX.about.w * PT - 4),
				options: { breakLine: true }
			},
			{ text: `${t.asOf(date(facts.asOf))} · ${number}` }
		],
		{ ...BOX.about, ...foot, align: 'right', valign: 'top' }
	);
}

/** What the speaker says, where it is from, and the statements that give the numbers. */
function notesOf({ facts, statements }: PackContent, { slide }: PptxPage): string {
	const t = packWords(facts.lang);
	return [
		...slide.notes,
		...(slide.sample ? [t.sampled] : []),
		`${t.asOf(formats(facts.lang).date(facts.asOf))}. ${facts.base}. ${facts.system}`,
		...slide.sources.map(({ title, publisher }) => `${t.source}: ${title} (${publisher})`),
		`${t.snapshot}: ${facts.snapshotId}`,
		...(statements[slide.id] ?? []).map((sql) => `${t.statement}:\n${safeText(sql, LONGEST_STATEMENT)}`)
	]
		.map((line) => safeText(line, LONGEST_STATEMENT + 100))
		.join('\n');
}
