/**
 * TCVN3, the encoding of the ABC fonts (.VnTime, .VnArial …): character set VN3 of TCVN 5712:1993, codes
 * A0 … FF, one letter a code, here 16 a line; `·` where VN3 has none. Text typed in such a font reaches us
 * as the Latin-1 characters of those codes ("Hîp t¸c x·").
 */
const VN3 = [
	'·ĂÂÊÔƠƯĐăâêôơưđ·',
	'·····àảãáạ·ằẳẵắ·',
	'······ặầẩẫấậè·ẻẽ',
	'éẹềểễếệìỉ···ĩíịò',
	'·ỏõóọồổỗốộờởỡớợù',
	'·ủũúụừửữứựỳỷỹýỵ·'
].join('');

/** Latin-1 character → Vietnamese letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
	[...VN3].flatMap((letter, index) =>
		letter === '·' ? [] : [[String.fromCharCode(0xa0 + index), letter] as const]
	)
);

export function fromTcvn3(text: string): string {
	return raiseCapitals(text.replace(/[\u00a1-\u00fe]/g, (character) => TCVN3.get(character) ?? character));
}

/** Letters that VN3 has in both cases, so that their case was typed. */
const TYPED_CAPITAL = /[A-ZĂÂÊÔƠƯĐ]/g;
const TYPED_SMALL = /[a-zăâêôơưđ]/;
const TONED = /[^A-Za-zĂÂÊÔƠƯĐăâêôơưđ]/;
const WORD = /\p{L}+/gu;
/** True of far more than words in capitals, and quickly. */
const TWO_CAPITALS = /[A-ZĂÂÊÔƠƯĐ]\S*[A-ZĂÂÊÔƠƯĐ]/;

/**
 * VN3 has no capital with a tone mark: it is typed as the small one, in a capitals font (.VnTimeH) or
 * left small ("TØNH" → "TỉNH"). A word of two capitals and no small letter is meant in capitals ("TỈNH");
 * a word such as "Hà" tells nothing, and follows only where no small letter was typed in the cell and
 * another word is in capitals ("HÀ NỘI"). Text typed small throughout in .VnTimeH stays small: its
 * capitals are in the font, which a cell does not know.
 */
function raiseCapitals(text: string): string {
	if (!TWO_CAPITALS.test(text)) return text;
	const inCapitals = (word: string) =>
		TONED.test(word) && !TYPED_SMALL.test(word) && (word.match(TYPED_CAPITAL)?.length ?? 0) >= 2;
	const words = text.match(WORD) ?? [];
	if (!words.some(inCapitals)) return text;
	if (!TYPED_SMALL.test(text)) return text.toUpperCase();
	return text.replace(WORD, (word) => (inCapitals(word) ? word.toUpperCase() : word));
}
