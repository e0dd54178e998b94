import type { Row as ProfileRow } from '../../metrics/product-profile/metric';
import type { Row as ProposalRow } from '../../metrics/product-proposals/metric';
import type { Row as RecognitionRow } from '../../metrics/product-recognitions/metric';
import type { Ask } from '../../register-table/live-answer.svelte';

export type { ProfileRow, ProposalRow, RecognitionRow };

export interface ProductRecord {
	/** yyyy-mm-dd. */
	readonly asOf: string;
	/** Null where the snapshot has no such product. */
	readonly profile: ProfileRow | null;
	readonly recognitions: readonly RecognitionRow[];
	readonly proposals: readonly ProposalRow[];
}

export async function askProduct(ask: Ask, product_id: string, asOf: string): Promise<ProductRecord> {
	const params = { product_id, as_of: asOf };
	const [[profile = null], recognitions, proposals] = await Promise.all([
		ask<ProfileRow>({ metric: 'product-profile', params }),
		ask<RecognitionRow>({ metric: 'product-recognitions', params }),
		ask<ProposalRow>({ metric: 'product-proposals', params: { product_id } })
	]);
	return { asOf, profile, recognitions, proposals };
}
