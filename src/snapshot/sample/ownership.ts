/** Producers while products are given to them. */
import type { ProducerKind } from '../../lib/schema/producer';
import type { Commune, District, Province } from './areas';
import type { Random } from './prng';
import type { SampleProduct } from './stock';

export interface SampleProducer {
	readonly kind: ProducerKind;
	readonly province: Province;
	readonly district: District;
	readonly commune: Commune;
	readonly products: SampleProduct[];
}

export interface Ownership {
	/** In the order they were founded. */
	readonly producers: readonly SampleProducer[];
	ownerOf(product: SampleProduct): SampleProducer | undefined;
	/** Producers of the district that may take one more product. */
	inDistrict(district: District): SampleProducer[];
	/** A new producer in the product's district. */
	found(product: SampleProduct, kind: ProducerKind): SampleProducer;
	/** Gives the product to one of the hosts: of its district, else its province, else any; large ones attract more. */
	join(product: SampleProduct, hosts: readonly SampleProducer[]): void;
}

/** Cooperatives and enterprises bring more products than households. */
const APPETITE: Readonly<Record<ProducerKind, number>> = {
	cooperative: 1.8,
	cooperative_group: 1,
	enterprise: 2,
	household: 1,
	other: 0.6
};
const MOST_PRODUCTS = 12;

export function createOwnership(random: Random): Ownership {
	const owners = new Map<SampleProduct, SampleProducer>();
	const producers: SampleProducer[] = [];
	const byDistrict = new Map<District, SampleProducer[]>();
	const hasRoom = (producer: SampleProducer) => producer.products.length < MOST_PRODUCTS;
	const give = (product: SampleProduct, producer: SampleProducer) => {
		owners.set(product, producer);
		producer.products.push(product);
	};
	return {
		producers,
		ownerOf: (product) => owners.get(product),
		inDistrict: (district) => (byDistrict.get(district) ?? []).filter(hasRoom),
		found(product, kind) {
			const { province, district } = product;
			const commune = random.weighted(district.communes, (c) => c.weight);
			const producer: SampleProducer = { kind, province, district, commune, products: [] };
			producers.push(producer);
			const neighbours = byDistrict.get(district);
			if (neighbours) neighbours.push(producer);
			else byDistrict.set(district, [producer]);
			give(product, producer);
			return producer;
		},
		join(product, hosts) {
			const withRoom = hosts.filter(hasRoom);
			const open = withRoom.length > 0 ? withRoom : hosts;
			const near = open.filter((producer) => producer.district === product.district);
			const home = near.length > 0 ? near : open.filter((producer) => producer.province === product.province);
			const weight = (producer: SampleProducer) =>
				APPETITE[producer.kind] * Math.sqrt(producer.products.length);
			give(product, random.weighted(home.length > 0 ? home : open, weight));
		}
	};
}
