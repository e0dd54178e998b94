import { dossierHref } from '../dossier/codec';
import type { Slice } from '../filters/slice';
import { formats, type Lang } from '../text/format';
import { grammar, textOf } from '../text/grammar';
import type { RichText } from '../views/view';
import { valueWord } from './chips';
import type { ListFilter } from './links';

/** What a sentence about a slice is made of. */
export interface Told {
	readonly slice: Slice;
	/** yyyy-mm-dd. */
	readonly day: string;
	/** The place as it stands in a sentence: "cả nước", "huyện Lục Nam (Bắc Giang)". */
	readonly place: string;
	readonly products: number;
	readonly producers: number;
}

/** The one sentence that says what is shown, as a report would write it; its numbers open their dossier. */
export function sentence(told: Told, lang: Lang): RichText {
	const [before, between, after] = lang === 'vi' ? vietnamese(told) : english(told);
	if (told.products === 0) return [before + between];
	const number = (column: 'products' | 'producers') => ({
		value: told[column],
		text: formats(lang).count(told[column]),
		metric: 'slice-summary',
		place: told.slice.place,
		asOf: told.day,
		path: dossierHref({ metric: 'slice-summary', params: { ...told.slice, as_of: told.day } }, column)
	});
	return [before, number('products'), between, number('producers'), after];
}

/** The sentence as plain text. */
export function sentenceText(told: Told, lang: Lang): string {
	return textOf(sentence(told, lang));
}

/** "3 sao, 4 sao hoặc 5 sao". */
function either(
	slice: Slice,
	filter: ListFilter,
	lang: Lang,
	word: (text: string) => string = (text) => text
) {
	return grammar(lang).listText(
		slice[filter].map((value) => word(valueWord(filter, value, lang))),
		'or'
	);
}

const EVENT_VI: Readonly<Record<string, string>> = {
	new: 'được công nhận mới',
	re_evaluated: 'được đánh giá lại và giữ hạng',
	upgraded: 'được nâng hạng',
	downgraded: 'bị giảm hạng',
	lapsed: 'hết hạn mà chưa được đánh giá lại',
	withdrawn: 'bị thu hồi'
};

function vietnamese({ slice, day, place, products }: Told): [string, string, string] {
	const { date, count } = formats('vi');
	const standing = {
		in_force: ' còn hiệu lực',
		expiring: ` còn hiệu lực nhưng hết hạn trong ${count(slice.within_months)} tháng tới`,
		ever: ' đã từng được công nhận',
		expired: ' đã hết hạn',
		withdrawn: ' đã bị thu hồi'
	}[slice.standing];
	const events = slice.outcomes.map((event) => EVENT_VI[event]).join(' hoặc ');
	const what = [
		products === 0 ? ' sản phẩm nào' : ' sản phẩm',
		slice.stars.length > 0 ? ` ${grammar('vi').listText(slice.stars.map(String), 'or')} sao` : '',
		slice.groups.length > 0 ? ` thuộc nhóm ${either(slice, 'groups', 'vi')}` : '',
		standing,
		slice.kinds.length > 0 ? ` của ${either(slice, 'kinds', 'vi')}` : '',
		slice.levels.length > 0 ? ` do ${either(slice, 'levels', 'vi')} công nhận` : '',
		slice.decision ? ` theo quyết định ${slice.decision}` : '',
		slice.potential === 'yes' ? ', đang được đề nghị công nhận 5 sao' : '',
		slice.potential === 'no' ? ', không thuộc diện tiềm năng 5 sao' : '',
		slice.words ? `, tên sản phẩm hoặc chủ thể có "${slice.words}"` : '',
		events ? `, ${events} trong năm ${day.slice(0, 4)}` : ''
	].join('');
	return [
		`Ngày ${date(day)}, ${place} ${products === 0 ? 'không có' : 'có '}`,
		products === 0 ? `${what}.` : `${what}, thuộc `,
		' chủ thể.'
	];
}

const EVENT_EN: Readonly<Record<string, string>> = {
	new: 'newly recognised',
	re_evaluated: 're-evaluated at the same rank',
	upgraded: 'upgraded',
	downgraded: 'downgraded',
	lapsed: 'lapsed without re-evaluation',
	withdrawn: 'withdrawn'
};

function english({ slice, day, place, products, producers }: Told): [string, string, string] {
	const { date } = formats('en');
	const g = grammar('en');
	const months = g.countedText(slice.within_months, 'month');
	const noun = g.noun('product', products);
	const standing = {
		in_force: ' in force',
		expiring: ` in force that ${products === 1 ? 'runs' : 'run'} out within ${months}`,
		ever: ' ever recognised',
		expired: products === 1 ? ' that has expired' : ' that have expired',
		withdrawn: products === 1 ? ' that has been withdrawn' : ' that have been withdrawn'
	}[slice.standing];
	const events = slice.outcomes.map((event) => EVENT_EN[event]).join(' or ');
	const what = [
		slice.stars.length > 0 ? ` ${either(slice, 'stars', 'en')}` : '',
		` ${noun}`,
		slice.groups.length > 0
			? ` of the product ${slice.groups.length === 1 ? 'group' : 'groups'} ${either(slice, 'groups', 'en')}`
			: '',
		standing,
		slice.kinds.length > 0 ? `, made by ${either(slice, 'kinds', 'en')}` : '',
		slice.levels.length > 0
			? `, recognised at ${either(slice, 'levels', 'en', (word) => word.replace(/ level$/, ''))} level`
			: '',
		slice.decision ? `, under decision ${slice.decision}` : '',
		slice.potential === 'yes' ? ', proposed for 5 stars' : '',
		slice.potential === 'no' ? ', not proposed for 5 stars' : '',
		slice.words ? `, with "${slice.words}" in the name of product or producer` : '',
		events ? `, ${events} in ${day.slice(0, 4)}` : ''
	].join('');
	const from = ` ${g.noun('producer', producers)}.`;
	return [
		`On ${date(day)}, ${place} had ${products === 0 ? 'no' : ''}`,
		products === 0 ? `${what}.` : `${what}, from `,
		from
	];
}
