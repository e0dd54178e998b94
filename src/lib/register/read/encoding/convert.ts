import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

/** How Vietnamese letters were typed: as such, or as other characters that a font draws as Vietnamese. */
export type FontEncoding = 'unicode' | 'tcvn3' | 'vni';
export type LegacyEncoding = Exclude<FontEncoding, 'unicode'>;

/** Text typed in a font encoding → Unicode, NFC. Characters that the encoding does not have stay. */
export function toUnicode(text: string, encoding: FontEncoding): string {
	if (encoding === 'tcvn3') return fromTcvn3(text);
	if (encoding === 'vni') return fromVni(text);
	return text.normalize('NFC');
}
