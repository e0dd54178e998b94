import { fold } from '../../text/fold';
import type { Level } from '../judge/regime';
import { remembering } from './memo';

/** What a text says of who recognised: a level, `commune` (which never does), or null where it does not tell. */
export type TextLevel = Level | 'commune' | null;

/**
 * Cities directly under the centre, with the first day of that rank where it is later than the programme
 * (resolutions 175/2024/QH15, 30/2026/QH16, 36/2026/QH16, 39/2026/QH16). Huế and Bắc Ninh were cities of
 * a province before, so their name alone tells the level only with a day.
 */
const CENTRAL_CITIES: Readonly<Record<string, string>> = {
	'ha noi': '',
	'hai phong': '',
	'da nang': '',
	'can tho': '',
	'ho chi minh': '',
	hcm: '',
	hue: '2025-01-01',
	'dong nai': '2026-04-30',
	'quang ninh': '2026-09-01',
	'bac ninh': '2026-09-20'
};

const NATIONAL =
	/^(?:chu tich |lanh dao )?bo\b|\bbo (?:truong|nong|nn)|\bbnn|\btrung uong\b|\btw\b|quoc gia|thu tuong|chinh phu|\bttg\b/u;
const COMMUNE =
	/\b(?:cap|ubnd|uy ban nhan dan) (?:xa|phuong|thi tran|dac khu)\b|^(?:xa|phuong|thi tran|dac khu)\b/u;
const DISTRICT = /\b(?:huyen|quan|thi xa|tx|h)\b|\bq (?:\d+|[a-z])/u;
const PROVINCE = /\btinh\b|^so\b/u;
const CITY = /\b(?:thanh pho|tp) ?(.+)$/u;

/** The level of an authority as written; `day` settles cities whose rank changed. */
export function levelOf(authority: string, day: string | null): TextLevel {
	return levelOfKnown(day === null ? authority : `${authority}\n${day}`);
}

const levelOfKnown: (text: string) => TextLevel = remembering((text) => {
	const [authority = '', day = null] = text.split('\n');
	const [head = '', ...tail] = authority.split(',').map((part) => fold(part.replace(/[.:;()\-–&]/g, ' ')));
	const all = [head, ...tail].join(' ');
	if (/truc thuoc trung uong/u.test(all)) return 'province';
	if (NATIONAL.test(head)) return 'national';
	if (COMMUNE.test(head)) return 'commune';
	if (DISTRICT.test(head)) return 'district';
	const city = CITY.exec(head)?.[1] ?? (/\btphcm\b/u.test(head) ? 'hcm' : undefined);
	if (city !== undefined && !PROVINCE.test(head)) return levelOfCity(city, PROVINCE.test(all), day);
	return PROVINCE.test(head) ? 'province' : null;
});

function levelOfCity(rest: string, isInProvince: boolean, day: string | null): TextLevel {
	const name = rest.replace(/ (?:thuoc )?tinh .*$/u, '');
	if (isInProvince || name !== rest) return 'district';
	const since = CENTRAL_CITIES[name];
	if (since === undefined) return 'district';
	if (since === '') return 'province';
	if (day === null) return null;
	return day >= since ? 'province' : 'district';
}
