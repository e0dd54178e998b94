import type { Params } from '../metrics/metric';

/** What a reader supposes instead of the past of a place; null where the past speaks. */
export type Scenario = Pick<Params, 'renewal_share' | 'new_per_month'>;

/** Parameters of a dossier for it, those of a goal's page (goal/state.ts). Links are interfaces: words never change meaning. */
const NAME = { renewal: 'gia-han', added: 'moi-thang' } as const;

type Reader = (value: string) => Partial<Scenario> | null;

export const SUPPOSED_READERS: Readonly<Record<string, Reader>> = {
	[NAME.renewal]: (value) =>
		/^\d{1,3}(?:\.\d{1,4})?$/.test(value) && Number(value) <= 100
			? { renewal_share: Number(value) / 100 }
			: null,
	[NAME.added]: (value) => (/^\d{1,4}(?:\.\d)?$/.test(value) ? { new_per_month: Number(value) } : null)
};

/** What a dossier's query says of it, to be written behind the rest: "&gia-han=70"; nothing for the past. */
export function supposedText({ renewal_share, new_per_month }: Scenario): string {
	const renewal = renewal_share === null ? '' : `&${NAME.renewal}=${Math.round(renewal_share * 1e6) / 1e4}`;
	return renewal + (new_per_month === null ? '' : `&${NAME.added}=${new_per_month}`);
}
