/** How many products each province must have in force for its published producers to own one each. */
import type { ProducerAnchor } from './anchors';
import type { Province } from './areas';
import { toDay, type Day } from './days';
import type { Guide } from './guide';
import { apportion } from './targets';

/** By id of the province of system 63, then by day. */
export function leastProducts(
	anchors: readonly ProducerAnchor[],
	provinces: readonly Province[],
	guides: ReadonlyMap<string, Guide>
): Map<string, Map<Day, number>> {
	const result = new Map<string, Map<Day, number>>();
	for (const anchor of anchors) {
		const day = toDay(anchor.day);
		const members = provinces.filter((p) => p.id63 === anchor.place_id || p.id34 === anchor.place_id);
		const producers = Object.values(anchor.kinds).reduce((a, b) => a + b, 0);
		const parts = apportion(
			producers,
			members.map((p) => (guides.get(p.id63) as Guide).total(day))
		);
		members.forEach((p, i) => {
			const days = result.get(p.id63) ?? new Map<Day, number>();
			result.set(p.id63, days.set(day, Math.max(days.get(day) ?? 0, parts[i] as number)));
		});
	}
	return result;
}
