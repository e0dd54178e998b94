import type { Lang } from '../text/format';
import { places } from './places';

/** Names of the provinces of both systems by id. */
export async function provinceNames(lang: Lang): Promise<Record<string, string>> {
	const all = await places();
	const provinces = [...all.provinces('63'), ...all.provinces('34')];
	return Object.fromEntries(provinces.map(({ id }) => [id, all.name(id, lang)]));
}
