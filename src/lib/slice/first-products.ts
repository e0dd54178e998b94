import { formats, type Lang } from '../text/format';
import { numberCell, textCell, type TableData } from '../ui/table';
import type { FirstRow } from './questions';
import { sliceText } from './words';

/** The products that the slice's list begins with; the list itself is the page of products. */
export function firstProducts(first: readonly FirstRow[], lang: Lang): TableData {
	const t = sliceText(lang).products;
	const { date, count } = formats(lang);
	const hasSample = first.some((row) => row.is_sample);
	return {
		caption: t.caption(count(first.length)),
		columns: [
			{ key: 'name', label: t.name },
			{ key: 'producer', label: t.producer },
			{ key: 'place', label: t.place },
			{ key: 'stars', label: t.stars, numeric: true },
			{ key: 'state', label: t.state },
			{ key: 'expires', label: t.expires },
			{ key: 'decision', label: t.decision },
			...(hasSample ? [{ key: 'sample', label: t.sample }] : [])
		],
		rows: first.map((row) => {
			const province = lang === 'vi' ? row.province_vi : row.province_en;
			return {
				name: textCell(row.name, `/san-pham/?ma=${encodeURIComponent(String(row.product_id))}`),
				producer: textCell(
					row.producer_name,
					`/chu-the/ho-so/?ma=${encodeURIComponent(String(row.producer_id))}`
				),
				place: textCell([row.commune, province].filter((each) => each !== null).join(', ') || null),
				stars: numberCell(row.stars, count),
				state: {
					value: row.state,
					text: [t.states[String(row.state)], row.is_potential ? t.potential : ''].filter(Boolean).join(', ')
				},
				expires: { value: row.expires_on, text: row.expires_on === null ? '…' : date(row.expires_on) },
				decision: textCell(
					row.decision_no,
					row.decision_no === null ? undefined : `/san-pham/?qd=${encodeURIComponent(row.decision_no)}`
				),
				sample: { value: row.is_sample, text: row.is_sample ? t.isSample : '' }
			};
		})
	};
}
