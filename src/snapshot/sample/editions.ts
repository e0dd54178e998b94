/** Earlier editions of the sample register: what it held on a day, with the mistakes mended only later. */
import type { ProductRow } from '../../lib/schema/product';
import type { RecognitionRow } from '../../lib/schema/recognition';
import { canHave, makeMistake, readCorrections, type CorrectionPlan, type Victim } from './corrections';
import { createRandom, type Random } from './prng';
import type { SampleRegister } from './rows';

const SEED = 407;

/**
 * The register as it was known on a day: decisions signed, withdrawals and dossiers answered by then, and
 * none of the corrections made later. The register itself stays as it is.
 * @param asOf yyyy-mm-dd
 * @throws Error where fewer records than a line of corrections.csv wants can have its mistake
 */
export function editionOf(register: SampleRegister, asOf: string): SampleRegister {
	const edition = knownOn(register, asOf);
	const random = createRandom(SEED);
	const taken = new Set<string>();
	for (const plan of readCorrections()) {
		// Drawn from the newest register and for every edition alike: a mistake is the same until it is mended.
		const chosen = draw(register, plan, taken, random.fork(`${plan.correctedOn} ${plan.what}`));
		if (plan.correctedOn <= asOf) continue;
		const here = victims(edition);
		for (const id of chosen) {
			const victim = here.get(id);
			if (victim && victim.rounds.length > 0) makeMistake(edition, plan, victim);
		}
	}
	return inOrder(withoutEmpty(edition));
}

function knownOn(register: SampleRegister, asOf: string): SampleRegister {
	return {
		producers: register.producers.map((row) => ({ ...row })),
		products: register.products.map((row) => ({ ...row })),
		recognitions: register.recognitions
			.filter((row) => row.decision_date! <= asOf)
			.map((row) =>
				row.withdrawn_on !== null && row.withdrawn_on > asOf
					? { ...row, withdrawn_on: null, withdrawal_reason: null }
					: { ...row }
			),
		proposals: register.proposals
			.filter((row) => row.proposed_on! <= asOf)
			.map((row) =>
				row.decided_on !== null && row.decided_on > asOf
					? { ...row, decided_on: null, result: 'open' as const }
					: { ...row }
			)
	};
}

/** Products that a line of corrections.csv is about, none of them twice. */
function draw(register: SampleRegister, plan: CorrectionPlan, taken: Set<string>, random: Random): string[] {
	const possible = [...victims(register)].filter(([id, victim]) => {
		const signed = victim.rounds.at(-1)?.decision_date ?? '';
		return (
			signed >= plan.signedFrom &&
			signed <= plan.signedTo &&
			!taken.has(id) &&
			!taken.has(victim.producer.producer_id) &&
			canHave(plan, victim)
		);
	});
	const chosen = random.shuffled(possible).slice(0, plan.times);
	if (chosen.length < plan.times)
		throw new Error(
			`corrections.csv, ${plan.correctedOn} ${plan.what}: ${chosen.length} records can have it; ${plan.times} are wanted`
		);
	for (const [id, { producer }] of chosen) taken.add(id).add(producer.producer_id);
	return chosen.map(([id]) => id);
}

function victims({ products, producers, recognitions }: SampleRegister): Map<string, Victim> {
	const makers = new Map(producers.map((row) => [row.producer_id, row]));
	const rounds = new Map<string, RecognitionRow[]>(products.map((row) => [row.product_id, []]));
	for (const row of recognitions) rounds.get(row.product_id)?.push(row);
	const byDistrict = new Map<string | null, ProductRow[]>();
	for (const row of products)
		byDistrict.set(row.district_63, [...(byDistrict.get(row.district_63) ?? []), row]);
	return new Map(
		products.map((product) => [
			product.product_id,
			{
				product,
				producer: makers.get(product.producer_id)!,
				rounds: rounds.get(product.product_id)!,
				elsewhere:
					byDistrict.get(product.district_63)?.find((row) => row.commune_34 !== product.commune_34) ?? null
			}
		])
	);
}

/** Products without any record and producers without any product were not yet heard of. */
function withoutEmpty(register: SampleRegister): SampleRegister {
	const recorded = new Set([...register.recognitions, ...register.proposals].map((row) => row.product_id));
	const products = register.products.filter((row) => recorded.has(row.product_id));
	const owners = new Set(products.map((row) => row.producer_id));
	return {
		...register,
		products,
		producers: register.producers.filter((row) => owners.has(row.producer_id))
	};
}

function inOrder(register: SampleRegister): SampleRegister {
	const by =
		<R>(key: (row: R) => string) =>
		(a: R, b: R) =>
			key(a) < key(b) ? -1 : 1;
	return {
		...register,
		products: register.products.sort(by((row) => row.product_id)),
		recognitions: register.recognitions.sort(by((row) => `${row.product_id} ${row.round}`))
	};
}
