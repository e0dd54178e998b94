/** `/…` is Vietnamese, `/en/…` English. */
export function match(param: string): param is 'en' {
	return param === 'en';
}
