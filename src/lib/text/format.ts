/**
 * Number and date texts of both languages, from Intl only. Dates go in as ISO text and are
 * never moved between time zones: a recognition dated 2025-06-30 is that day everywhere.
 * Rules: docs/decisions (formats); NĐ 30/2020 writes dates dd/MM/yyyy.
 */

export type Lang = 'vi' | 'en';

const NARROW_NO_BREAK_SPACE = '\u202f';
const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;

export interface Formats {
	readonly lang: Lang;
	/** Whole number: "1.002" / "1,002". */
	count(value: number): string;
	/** Whole number of at least two digits, as official papers write them: "06". */
	padded(value: number): string;
	/** Share 0–1 in percent with one decimal: "16,4 %" / "16.4%". */
	share(value: number): string;
	/** Percent 0–100 with at most one decimal: "50 %", "38,1 %". */
	percent(value: number): string;
	/** Number with exactly `digits` decimals (default 1). */
	decimal(value: number, digits?: number): string;
	/** Whole number with its sign: "+18", "−18", "0". */
	signed(value: number): string;
	/** Numerator and denominator: "412/500". */
	ratio(numerator: number, denominator: number): string;
	/** ISO day: "30/06/2026" / "30 Jun 2026". */
	date(iso: string): string;
	/** ISO month or day: "06/2026" / "Jun 2026". */
	month(iso: string): string;
	/** As-of text of precision year, month or day: "năm 2021", "tháng 01/2025", "30/06/2025". */
	asOf(text: string): string;
}

function utc(iso: string): Date {
	const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
	const date = parts
		? new Date(Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)))
		: null;
	if (!date?.toISOString().startsWith(iso)) {
		throw new RangeError(`"${iso}" is not a date: yyyy, yyyy-mm or yyyy-mm-dd of the calendar is right`);
	}
	return date;
}

function build(lang: Lang): Formats {
	const numbers = (options: Intl.NumberFormatOptions) => {
		const intl = new Intl.NumberFormat(LOCALE[lang], options);
		// Minus sign as wide as a plus, so signed columns line up.
		return (value: number) => intl.format(value).replace('-', '\u2212');
	};
	const days = new Intl.DateTimeFormat(LOCALE[lang], {
		day: lang === 'vi' ? '2-digit' : 'numeric',
		month: lang === 'vi' ? '2-digit' : 'short',
		year: 'numeric',
		timeZone: 'UTC'
	});
	const months = new Intl.DateTimeFormat(LOCALE[lang], { month: 'short', year: 'numeric', timeZone: 'UTC' });
	const decimals = new Map<number, (value: number) => string>();

	const count = numbers({ maximumFractionDigits: 0 });
	const oneDecimal = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
	const upToOneDecimal = numbers({ maximumFractionDigits: 1 });
	const percentSign = lang === 'vi' ? `${NARROW_NO_BREAK_SPACE}%` : '%';

	const date = (iso: string) => days.format(utc(iso));
	const month = (iso: string) => {
		const day = utc(iso);
		// Intl's Vietnamese month and year reads "tháng 06, 2026", which official papers never write.
		return lang === 'vi' ? `${iso.slice(5, 7)}/${iso.slice(0, 4)}` : months.format(day);
	};
	return {
		lang,
		count,
		padded: numbers({ minimumIntegerDigits: 2, maximumFractionDigits: 0 }),
		share: (value) => oneDecimal(value * 100) + percentSign,
		percent: (value) => upToOneDecimal(value) + percentSign,
		decimal(value, digits = 1) {
			let format = decimals.get(digits);
			if (!format) {
				format = numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits });
				decimals.set(digits, format);
			}
			return format(value);
		},
		signed: numbers({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
		ratio: (numerator, denominator) => `${count(numerator)}/${count(denominator)}`,
		date,
		month,
		asOf(text) {
			if (text.length === 10) return date(text);
			if (text.length === 7) return lang === 'vi' ? `tháng ${month(text)}` : month(text);
			utc(text);
			return lang === 'vi' ? `năm ${text}` : text;
		}
	};
}

const built: Record<Lang, Formats> = { vi: build('vi'), en: build('en') };

/** The formats of a language; the same object each time, so it can be compared by identity. */
export function formats(lang: Lang): Formats {
	return built[lang];
}
