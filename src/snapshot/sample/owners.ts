/**
 * Gives every product a producer. On an anchor's day the producers with a product in force are,
 * kind by kind, as many as published: that many founders are drawn from the products of the day,
 * the other products go to them. Owners stay, so anchors are taken in order of time.
 */
import type { ProducerKind } from '../../lib/schema/producer';
import type { ProducerAnchor } from './anchors';
import { toDay, yearOf, type Day } from './days';
import { createOwnership, type Ownership, type SampleProducer } from './ownership';
import type { Random } from './prng';
import { roundOn, type SampleProduct } from './stock';

/**
 * Producers by kind where nothing is published, by year of the first product (domain.md §10:
 * cooperatives from 38.8 to 32.7 %, households up to 42.7 %).
 */
const KIND_MIX: readonly (readonly [number, Readonly<Record<ProducerKind, number>>])[] = [
	[2023, { cooperative: 29, cooperative_group: 1, enterprise: 23, household: 46, other: 1 }],
	[2021, { cooperative: 38, cooperative_group: 2, enterprise: 25, household: 34, other: 1 }],
	[0, { cooperative: 40, cooperative_group: 3, enterprise: 27, household: 29, other: 1 }]
];
/** Where nothing is published, how many products bring a producer of their own (8,086 of 14,642 at the end of 2024). */
const NEW_PRODUCER = 0.5;

const begin = (product: SampleProduct): Day =>
	product.rounds[0]?.validFrom ?? product.dossiers[0]?.proposedOn ?? 0;

function drawKind(product: SampleProduct, random: Random): ProducerKind {
	const year = yearOf(begin(product));
	const mix = (KIND_MIX.find(([since]) => year >= since) as (typeof KIND_MIX)[number])[1];
	return random.weighted(Object.keys(mix) as ProducerKind[], (kind) => mix[kind]);
}

/**
 * @param products of provinces that lie in one province of system 34, with their anchors
 * @returns the producers, in the order they were founded
 * @throws Error where an anchor cannot be met, naming its source and the numbers
 */
export function assignOwners(
	products: readonly SampleProduct[],
	anchors: readonly ProducerAnchor[],
	random: Random
): readonly SampleProducer[] {
	const ownership = createOwnership(random);
	for (const anchor of [...anchors].sort((a, b) => (a.day < b.day ? -1 : 1))) {
		meetAnchor(anchor, products, ownership, random);
	}
	for (const batch of new Set(products.map((product) => product.batch))) {
		if (batch) shareBatch(batch, products, ownership, random);
	}
	for (const product of [...products].sort((a, b) => begin(a) - begin(b))) {
		if (ownership.ownerOf(product)) continue;
		const near = ownership.inDistrict(product.district);
		if (near.length === 0 || random.chance(NEW_PRODUCER)) ownership.found(product, drawKind(product, random));
		else ownership.join(product, near);
	}
	return ownership.producers;
}

function meetAnchor(
	anchor: ProducerAnchor,
	products: readonly SampleProduct[],
	ownership: Ownership,
	random: Random
): void {
	const day = toDay(anchor.day);
	const { place_id } = anchor;
	const inForce = products.filter(
		(product) =>
			[product.province.id63, product.province.id34].includes(place_id) && roundOn(product, day) !== null
	);
	const hosts = [...new Set(inForce.flatMap((product) => ownership.ownerOf(product) ?? []))];
	const missing = missingKinds(anchor, hosts);
	const unowned = random.shuffled(inForce.filter((product) => !ownership.ownerOf(product)));
	if (missing.length > unowned.length || (missing.length + hosts.length === 0 && unowned.length > 0)) {
		throw new Error(
			`${anchor.source_id}: ${missing.length} more producers in ${place_id} on ${anchor.day} ` +
				`for ${unowned.length} more products in force; at least one each, and one in all, is expected`
		);
	}
	// A founder in every district first, so that the other products find an owner nearby.
	const seen = new Set<string>();
	const first = unowned.filter((product) => !seen.has(product.district.id) && seen.add(product.district.id));
	const others = unowned.filter((product) => !first.includes(product));
	const order = [...first, ...others];
	random.shuffled(missing).forEach((kind, i) => {
		hosts.push(ownership.found(order[i] as SampleProduct, kind));
	});
	for (const product of order.slice(missing.length)) ownership.join(product, hosts);
}

/** The kinds of producers still to be founded, one entry a producer. */
function missingKinds(anchor: ProducerAnchor, present: readonly SampleProducer[]): ProducerKind[] {
	return (Object.keys(anchor.kinds) as ProducerKind[]).flatMap((kind) => {
		const known = present.filter((producer) => producer.kind === kind).length;
		const wanted = anchor.kinds[kind];
		if (known > wanted) {
			throw new Error(
				`${anchor.source_id}: ${wanted} producers of kind ${kind} in ${anchor.place_id} on ${anchor.day}, but ` +
					`${known} of an earlier anchor still have a product in force; at least as many are expected`
			);
		}
		return Array.from({ length: wanted - known }, () => kind);
	});
}

/** Products withdrawn together belong to a published number of producers of their own. */
function shareBatch(
	batch: { readonly producers: number },
	products: readonly SampleProduct[],
	ownership: Ownership,
	random: Random
): void {
	const members = random.shuffled(
		products.filter((product) => product.batch === batch && !ownership.ownerOf(product))
	);
	const founders = members
		.slice(0, batch.producers)
		.map((product) => ownership.found(product, drawKind(product, random)));
	for (const product of members.slice(batch.producers)) ownership.join(product, founders);
}
