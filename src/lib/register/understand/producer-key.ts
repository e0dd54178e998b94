import { fold } from '../../text/fold';
import { normaliseText, unifyTones } from '../read/normalise';
import { remembering } from './memo';

/** Words of producers' names that offices abbreviate; the first of each line is the full form. */
const SPELLINGS: readonly (readonly [full: string, ...others: string[]])[] = [
	['liên hiệp hợp tác xã', 'lh htx', 'lhhtx', 'liên hiệp htx', 'lien hiep htx', 'lh hợp tác xã'],
	['hợp tác xã', 'htx'],
	['hợp tác xã nông nghiệp', 'htxnn'],
	['hợp tác xã dịch vụ nông nghiệp', 'htxdvnn'],
	['hợp tác xã dịch vụ tổng hợp', 'htxdvth'],
	['tổ hợp tác', 'tht'],
	['công ty', 'cty', 'c ty', 'công ti'],
	['công ty tnhh', 'ct tnhh', 'ct trách nhiệm hữu hạn', 'công ty trách nhiệm hữu hạn'],
	['công ty cổ phần', 'ctcp', 'ct cp', 'ct cổ phần', 'cty cp'],
	['tnhh', 'trách nhiệm hữu hạn'],
	['một thành viên', 'mtv', '1 thành viên', '1 tv', '1tv'],
	['hai thành viên', '2 thành viên', '2 tv', '2tv'],
	['cổ phần', 'cp'],
	['doanh nghiệp tư nhân', 'dntn'],
	['chi nhánh công ty', 'cn công ty', 'cn cty'],
	['chi nhánh hợp tác xã', 'cn htx', 'cn hợp tác xã'],
	['hộ kinh doanh', 'hkd', 'hộ kd', 'ho kd'],
	['hộ sản xuất', 'hộ sx', 'ho sx'],
	['hộ sản xuất kinh doanh', 'hộ sxkd', 'ho sxkd', 'hộ sx kd', 'ho sx kd'],
	['cơ sở sản xuất', 'cssx', 'cs sx', 'cơ sở sx'],
	['cơ sở', 'cs'],
	['dịch vụ nông nghiệp', 'dvnn', 'dv nn'],
	['dịch vụ tổng hợp', 'dvth', 'dv th', 'dv tổng hợp'],
	['thương mại dịch vụ', 'tmdv', 'tm dv'],
	['dịch vụ thương mại', 'dvtm', 'dv tm'],
	['sản xuất kinh doanh', 'sxkd', 'sx kd'],
	['sản xuất thương mại', 'sxtm', 'sx tm'],
	['sản xuất thương mại dịch vụ', 'sxtmdv', 'sx tm dv', 'sx tmdv'],
	['xuất nhập khẩu', 'xnk'],
	['liên hiệp phụ nữ', 'lhpn'],
	['nông nghiệp', 'nn'],
	['dịch vụ', 'dv'],
	['thương mại', 'tm'],
	['sản xuất', 'sx'],
	['kinh doanh', 'kd'],
	['trang trại'],
	['', 'và', 'va']
];

/** Spelling → full form; a form typed without marks is one of its spellings. */
const FULL_FORMS = new Map(
	SPELLINGS.flatMap(([full, ...others]) =>
		[full, fold(full), ...others].map((spelling) => [spelling, full] as const)
	)
);
const ANY_SPELLING = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${[...FULL_FORMS.keys()]
		.filter(Boolean)
		.sort((a, b) => b.length - a.length)
		.join('|')})(?![\\p{L}\\p{N}])`,
	'gu'
);

/**
 * A producer's name as its spellings agree: case, blanks, punctuation, the place of the tone mark, "và" and
 * abbreviations do not matter, so "Cty TNHH An Phú" and "CÔNG TY TRÁCH NHIỆM HỮU HẠN AN PHÚ" are one.
 * Letters and tones do: "Hộ kinh doanh Lan" is not "… Lân". A branch (chi nhánh) is not its parent, and a
 * one-member company not the company without these words. A name of punctuation alone is its own key.
 */
export const producerKey: (name: string) => string = remembering((name) => {
	const text = unifyTones(normaliseText(name).toLowerCase());
	const words = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
	const full = words.replace(ANY_SPELLING, (spelling) => FULL_FORMS.get(spelling) ?? spelling);
	return full.replace(/ +/g, ' ').trim() || text;
});
