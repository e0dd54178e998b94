import type { RecognitionRow as TimelineInput } from '../../charts/recognition-timeline/shape';
import type { Row as ProfileRow } from '../../metrics/producer-profile/metric';
import type { Row as RecognitionRow } from '../../metrics/producer-recognitions/metric';
import type { Ask } from '../../register-table/live-answer.svelte';
import { productPath } from '../../register-table/paths';

export type { ProfileRow, RecognitionRow };

export interface ProducerRecord {
	/** yyyy-mm-dd. */
	readonly asOf: string;
	/** Null where the snapshot has no such producer. */
	readonly profile: ProfileRow | null;
	/** One row a recognition of each product. */
	readonly recognitions: readonly RecognitionRow[];
}

export async function askProducer(ask: Ask, producer_id: string, asOf: string): Promise<ProducerRecord> {
	const params = { producer_id, as_of: asOf };
	const [[profile = null], recognitions] = await Promise.all([
		ask<ProfileRow>({ metric: 'producer-profile', params }),
		ask<RecognitionRow>({ metric: 'producer-recognitions', params })
	]);
	return { asOf, profile, recognitions };
}

/** One row a product, in the order of the metric; what is of a single round is that of the first. */
export function productsOf({ recognitions }: ProducerRecord): RecognitionRow[] {
	return [...new Map(recognitions.toReversed().map((row) => [row.product_id, row])).values()].toReversed();
}

/** Products in force by the day they run out, the next one first. */
export function nextToExpire(record: ProducerRecord): RecognitionRow[] {
	return productsOf(record)
		.filter(({ state }) => state === 'in_force')
		.sort((a, b) => String(a.latest_expires_on).localeCompare(String(b.latest_expires_on)));
}

/**
 * The recognitions as the timeline draws them, each product on one line.
 * @param linkedDay day other than the newest, for the links
 */
export function timelineRows(record: ProducerRecord, linkedDay: string | null): TimelineInput[] {
	return record.recognitions
		.filter(({ round }) => round !== null)
		.map((row) => ({
			lane: String(row.product_id),
			label: String(row.name),
			href: productPath(String(row.product_id), linkedDay),
			product_id: String(row.product_id),
			round: row.round ?? 0,
			stars: row.stars ?? 0,
			valid_from: row.valid_from,
			expires_on: row.expires_on,
			withdrawn_on: row.withdrawn_on,
			as_of: record.asOf
		}));
}
