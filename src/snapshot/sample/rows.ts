/** Turns the finished histories into rows of the data contract. */
import type { ProducerRow } from '../../lib/schema/producer';
import type { ProductRow } from '../../lib/schema/product';
import type { ProposalRow } from '../../lib/schema/proposal';
import type { RecognitionRow } from '../../lib/schema/recognition';
import { fold } from '../../lib/text/fold';
import type { Calendar } from './calendar';
import { toIso } from './days';
import type { NamedProduct, NamedProducer } from './names';
import type { SampleProducer } from './ownership';
import { authorityName, regimeOn } from './regimes';
import type { Round, SampleProduct } from './stock';

export interface SampleRegister {
	producers: ProducerRow[];
	products: ProductRow[];
	recognitions: RecognitionRow[];
	proposals: ProposalRow[];
}

const MARKS = { is_sample: true, source_id: null, origin: null } as const;
const id = (prefix: string, serial: number) => `${prefix}-${String(serial).padStart(5, '0')}`;

function producerRow(producerId: string, producer: SampleProducer, named: NamedProducer): ProducerRow {
	return {
		producer_id: producerId,
		name: named.name,
		name_folded: fold(named.name),
		kind: producer.kind,
		kind_as_written: named.kindAsWritten,
		province_63: producer.province.id63,
		province_34: producer.province.id34,
		...MARKS
	};
}

function productRow(
	productId: string,
	producerId: string,
	product: SampleProduct,
	named: NamedProduct
): ProductRow {
	return {
		product_id: productId,
		name: named.name,
		name_folded: fold(named.name),
		group_no: named.group,
		set_no: named.set,
		producer_id: producerId,
		commune_63: named.commune.id,
		commune_34: named.commune.commune34,
		district_63: product.district.id,
		province_63: product.province.id63,
		province_34: product.province.id34,
		note: null,
		...MARKS
	};
}

function recognitionRow(
	productId: string,
	product: SampleProduct,
	round: Round,
	no: number,
	calendar: Calendar
): RecognitionRow {
	const { province, district } = product;
	const decision = calendar.decision(round.stars, province, district, round.validFrom);
	return {
		product_id: productId,
		round: no,
		stars: round.stars,
		score: round.score,
		decision_no: decision.number,
		decision_date: toIso(decision.signedOn),
		valid_from: toIso(round.validFrom),
		expires_on: toIso(round.expires),
		issuing_level: decision.authority.level,
		issuing_authority: authorityName(decision.authority, decision.signedOn, province, district),
		regime: regimeOn(decision.signedOn),
		outcome: round.outcome,
		withdrawn_on: round.withdrawnOn === null ? null : toIso(round.withdrawnOn),
		withdrawal_reason: round.withdrawalReason,
		...MARKS
	};
}

export function writeRows(
	named: ReadonlyMap<SampleProducer, NamedProducer>,
	calendar: Calendar
): SampleRegister {
	const register: SampleRegister = { producers: [], products: [], recognitions: [], proposals: [] };
	const { producers, products, recognitions, proposals } = register;
	for (const [producer, names] of named) {
		const producerId = id('ct', producers.length + 1);
		producers.push(producerRow(producerId, producer, names));
		for (const [product, name] of names.products) {
			const productId = id('sp', products.length + 1);
			products.push(productRow(productId, producerId, product, name));
			product.rounds.forEach((round, i) => {
				recognitions.push(recognitionRow(productId, product, round, i + 1, calendar));
			});
			for (const dossier of product.dossiers) {
				proposals.push({
					proposal_id: id('dx', proposals.length + 1),
					product_id: productId,
					purpose: dossier.purpose,
					proposed_stars: 5,
					score: dossier.score,
					proposed_on: toIso(dossier.proposedOn),
					decided_on: dossier.decidedOn === null ? null : toIso(dossier.decidedOn),
					result: dossier.result,
					...MARKS
				});
			}
		}
	}
	return register;
}
