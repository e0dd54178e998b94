/**
 * Gives every product a producer. On an anchor's day the producers with a product in force are,
 * kind by kind, as many as published: that many founders are drawn from the products of the day,
 * the other products go to them. Owners stay, so anchors are taken in order of time.
 */
import type { ProducerKind } from '../../lib/schema/producer';
import type { Commune, District, Province } from './areas';
import { toDay, yearOf, type Day } from './days';
import type { ProducerAnchor } from './anchors';
import type { Random } from './prng';
import { roundOn, type SampleProduct } from './stock';

export interface SampleProducer {
	readonly kind: ProducerKind;
	readonly province: Province;
	readonly district: District;
	readonly commune: Commune;
	readonly products: SampleProduct[];
}

/**
 * Producers by kind where nothing is published, by year of the first product (domain.md §10:
 * cooperatives from 38.8 to 32.7 %, households up to 42.7 %).
 */
const KIND_MIX: readonly (readonly [number, Readonly<Record<ProducerKind, number>>])[] = [
	[2023, { cooperative: 29, cooperative_group: 1, enterprise: 23, household: 46, other: 1 }],
	[2021, { cooperative: 38, cooperative_group: 2, enterprise: 25, household: 34, other: 1 }],
	[0, { cooperative: 40, cooperative_group: 3, enterprise: 27, household: 29, other: 1 }]
];
/** Cooperatives and enterprises bring more products than households. */
const APPETITE: Readonly<Record<ProducerKind, number>> = {
	cooperative: 1.8,
	cooperative_group: 1,
	enterprise: 2,
	household: 1,
	other: 0.6
};
/** Where nothing is published, how many products bring a producer of their own (8,086 of 14,642 at the end of 2024). */
const NEW_PRODUCER = 0.46;
const MOST_PRODUCTS = 12;

const begin = (product: SampleProduct): Day =>
	product.rounds[0]?.validFrom ?? product.dossiers[0]?.proposedOn ?? 0;

/**
 * @param products of provinces that lie in one province of system 34, with their anchors
 * @returns the producers, in the order they were founded
 */
export function assignOwners(
	products: readonly SampleProduct[],
	anchors: readonly ProducerAnchor[],
	random: Random
): SampleProducer[] {
	const owners = new Map<SampleProduct, SampleProducer>();
	const founded: SampleProducer[] = [];
	const byDistrict = new Map<string, SampleProducer[]>();

	function found(product: SampleProduct, kind: ProducerKind): SampleProducer {
		const { province, district } = product;
		const commune = random.weighted(district.communes, (c) => c.weight);
		const producer: SampleProducer = { kind, province, district, commune, products: [] };
		founded.push(producer);
		byDistrict.set(district.id, [...(byDistrict.get(district.id) ?? []), producer]);
		give(product, producer);
		return producer;
	}
	function give(product: SampleProduct, producer: SampleProducer): void {
		owners.set(product, producer);
		producer.products.push(product);
	}
	/** An owner near the product: of its district, else its province, else any; large ones attract more. */
	function nearest(product: SampleProduct, producers: readonly SampleProducer[]): SampleProducer {
		const room = producers.filter((producer) => producer.products.length < MOST_PRODUCTS);
		const open = room.length > 0 ? room : producers;
		const near = open.filter((producer) => producer.district === product.district);
		const home = near.length > 0 ? near : open.filter((producer) => producer.province === product.province);
		const weight = (producer: SampleProducer) =>
			APPETITE[producer.kind] * Math.sqrt(producer.products.length);
		return random.weighted(home.length > 0 ? home : open, weight);
	}

	for (const anchor of [...anchors].sort((a, b) => (a.day < b.day ? -1 : 1))) meetAnchor(anchor);
	for (const batch of new Set(products.map((product) => product.batch))) if (batch) shareBatch(batch);
	for (const product of [...products].sort((a, b) => begin(a) - begin(b))) {
		if (owners.has(product)) continue;
		const near = (byDistrict.get(product.district.id) ?? []).filter((p) => p.products.length < MOST_PRODUCTS);
		if (near.length === 0 || random.chance(NEW_PRODUCER)) found(product, drawKind(begin(product), random));
		else give(product, nearest(product, near));
	}
	return founded;

	function meetAnchor(anchor: ProducerAnchor): void {
		const day = toDay(anchor.day);
		const inForce = products.filter(
			(p) => (p.province.id63 === anchor.place_id || p.province.id34 === anchor.place_id) && roundOn(p, day)
		);
		const quota = new Set(inForce.flatMap((product) => owners.get(product) ?? []));
		const unowned = random.shuffled(inForce.filter((product) => !owners.has(product)));
		const kinds = (Object.keys(anchor.kinds) as ProducerKind[]).flatMap((kind) => {
			const present = [...quota].filter((producer) => producer.kind === kind).length;
			const missing = anchor.kinds[kind] - present;
			if (missing < 0) {
				throw new Error(
					`${anchor.source_id}: ${anchor.kinds[kind]} producers of kind ${kind} in ${anchor.place_id} on ${anchor.day}, ` +
						`but ${present} of an earlier anchor still have a product in force; at least as many are expected`
				);
			}
			return Array.from({ length: missing }, () => kind);
		});
		if (kinds.length > unowned.length) {
			throw new Error(
				`${anchor.source_id}: ${kinds.length} more producers in ${anchor.place_id} on ${anchor.day} ` +
					`than the ${unowned.length} products in force can have; a product each is expected`
			);
		}
		if (quota.size + kinds.length === 0 && inForce.length > 0) {
			throw new Error(`${anchor.source_id}: no producer in ${anchor.place_id} on ${anchor.day} for ${inForce.length} products`);
		}
		const seen = new Set<string>();
		const first = unowned.filter((p) => !seen.has(p.district.id) && seen.add(p.district.id));
		const order = [...first, ...unowned.filter((product) => !first.includes(product))];
		random.shuffled(kinds).forEach((kind, i) => quota.add(found(order[i] as SampleProduct, kind)));
		const hosts = [...quota];
		for (const product of order.slice(kinds.length)) give(product, nearest(product, hosts));
	}

	/** Products withdrawn together belong to a published number of producers of their own. */
	function shareBatch(batch: { readonly producers: number }): void {
		const members = random.shuffled(
			products.filter((product) => product.batch === batch && !owners.has(product))
		);
		const founders = members
			.slice(0, batch.producers)
			.map((product) => found(product, drawKind(begin(product), random)));
		for (const product of members.slice(batch.producers)) give(product, nearest(product, founders));
	}
}

function drawKind(day: Day, random: Random): ProducerKind {
	const year = yearOf(day);
	const mix = (KIND_MIX.find(([since]) => year >= since) as (typeof KIND_MIX)[number])[1];
	return random.weighted(Object.keys(mix) as ProducerKind[], (kind) => mix[kind]);
}
