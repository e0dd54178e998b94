/** Names of sample products and producers: built from place names and common words, of nobody real. */
import type { Province } from './areas';
import type { Commune } from './areas';
import { groupOfSet, type Lexicon, type ProductWord } from './lexicon';
import type { SampleProducer } from './ownership';
import type { Random } from './prng';
import type { SampleProduct } from './stock';

export interface NamedProduct {
	readonly name: string;
	readonly set: number;
	readonly group: number;
	readonly commune: Commune;
}

export interface NamedProducer {
	readonly name: string;
	readonly kindAsWritten: string;
	readonly products: ReadonlyMap<SampleProduct, NamedProduct>;
}

/** Share of each group I–VI among products, about as published where it is. */
const GROUP_MIX: readonly (readonly [number, number])[] = [
	[1, 77],
	[2, 10],
	[3, 4],
	[4, 6],
	[5, 1],
	[6, 2]
];
/** A producer's further products mostly come from the same set as its first. */
const SAME_SET = 0.6;

const wordsOfProvince = new WeakMap<Lexicon, Map<string, ReadonlyMap<number, readonly ProductWord[]>>>();

function wordsOf(province: Province, lexicon: Lexicon): ReadonlyMap<number, readonly ProductWord[]> {
	const known =
		wordsOfProvince.get(lexicon) ?? new Map<string, ReadonlyMap<number, readonly ProductWord[]>>();
	wordsOfProvince.set(lexicon, known);
	let groups = known.get(province.id63);
	if (!groups) {
		const code = province.id63.slice(3);
		const fits = (where: string) =>
			where === 'all' ||
			where === province.region ||
			where === code ||
			lexicon.areas.get(where)?.has(code) === true;
		const result = new Map<number, ProductWord[]>();
		for (const word of lexicon.products) {
			if (!fits(word.where)) continue;
			const group = groupOfSet(word.set);
			result.set(group, [...(result.get(group) ?? []), word]);
		}
		known.set(province.id63, (groups = result));
	}
	return groups;
}

function drawWord(
	producer: SampleProducer,
	first: ProductWord | undefined,
	lexicon: Lexicon,
	random: Random
): ProductWord {
	const words = wordsOf(producer.province, lexicon);
	if (first && random.chance(SAME_SET)) {
		const same = (words.get(groupOfSet(first.set)) ?? []).filter((word) => word.set === first.set);
		return random.weighted(same, (word) => word.weight);
	}
	const [group] = random.weighted(GROUP_MIX, ([, share]) => share);
	return random.weighted(words.get(group) ?? [...words.values()].flat(), (word) => word.weight);
}

/** "Côn Minh", or the district where the commune is only numbered. */
function placeName(commune: Commune, product: SampleProduct, random: Random): string {
	const district = product.district.bareName ?? product.province.name;
	return commune.bareName !== null && random.chance(0.75) ? commune.bareName : district;
}

function part(lexicon: Lexicon, name: string, random: Random): string {
	const words = lexicon.parts.get(name);
	if (!words) throw new Error(`data/sample/name_parts.csv: no words for "${name}"; at least one is expected`);
	return random.pick(words);
}

/** Two words that differ: "Minh Phát". */
function pair(lexicon: Lexicon, first: string, second: string, random: Random): string {
	const start = part(lexicon, first, random);
	let end = part(lexicon, second, random);
	while (end === start) end = part(lexicon, second, random);
	return `${start} ${end}`;
}

function productName(
	word: ProductWord,
	place: string,
	brand: string,
	taken: ReadonlySet<string>,
	lexicon: Lexicon,
	random: Random
): string {
	const ending = random.pick(lexicon.endings.get(word.set) ?? ['truyền thống']);
	const forms = [
		`${word.name} ${place}`,
		`${word.name} ${brand}`,
		`${word.name} ${place} ${ending}`,
		`${word.name} ${ending} ${brand}`
	];
	const position = random.next();
	const start = position < 0.66 ? 0 : position < 0.84 ? 1 : position < 0.94 ? 2 : 3;
	for (let i = 0; i < forms.length; i++) {
		const name = forms[(start + i) % forms.length] as string;
		if (!taken.has(name)) return name;
	}
	for (let n = 2; ; n++) {
		const name = `${forms[0]} loại ${n}`;
		if (!taken.has(name)) return name;
	}
}

/**
 * Names a producer and its products; the commune of each is its producer's where both lie in one district.
 * @param taken producer names of the province so far; the new one is added
 */
export function nameProducer(
	producer: SampleProducer,
	taken: Set<string>,
	lexicon: Lexicon,
	random: Random
): NamedProducer {
	const brand = pair(lexicon, 'brand_first', 'brand_second', random);
	const products = new Map<SampleProduct, NamedProduct>();
	const names = new Set<string>();
	let first: ProductWord | undefined;
	for (const product of producer.products) {
		const word = drawWord(producer, first, lexicon, random);
		first ??= word;
		const near = product.district === producer.district;
		const commune = near ? producer.commune : random.weighted(product.district.communes, (c) => c.weight);
		const name = productName(word, placeName(commune, product, random), brand, names, lexicon, random);
		names.add(name);
		products.set(product, { name, set: word.set, group: groupOfSet(word.set), commune });
	}

	const trades = lexicon.trades.get(first?.set ?? 1) ?? ['nông sản'];
	const district = producer.district.bareName ?? producer.province.name;
	const forms = lexicon.forms.filter((form) => form.kind === producer.kind);
	for (let attempt = 0; ; attempt++) {
		const form = random.weighted(forms, (f) => f.weight);
		// After some names that exist already, the district is named as well.
		const place = `${producer.commune.bareName ?? district}${attempt > 3 ? ` - ${district}` : ''}`;
		const given = pair(lexicon, 'given_first', 'given_second', random);
		const ownBrand = attempt === 0 ? brand : pair(lexicon, 'brand_first', 'brand_second', random);
		const name = form.form
			.replace('{place}', place)
			.replace('{brand}', ownBrand)
			.replace('{given}', given)
			.replace('{trade}', random.pick(trades));
		if (taken.has(name) && attempt < 40) continue;
		taken.add(name);
		return { name, kindAsWritten: form.asWritten, products };
	}
}
