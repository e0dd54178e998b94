import { decisionPath } from '../decision-path';
import { productPath } from '../../register-table/paths';
import { tableWords } from '../../register-table/words';
import { sliceText } from '../../slice/words';
import { formats, type Lang } from '../../text/format';
import { MISSING, NOT_APPLICABLE, textCell, type TableData } from '../../ui/table';
import { recordWords } from '../words';
import { productsOf, type ProducerRecord, type ProfileRow } from './producer-record';

/** What the producer has now and had ever, in one sentence. */
export function producerSentence(profile: ProfileRow, lang: Lang): string {
	const t = recordWords(lang);
	const { count } = formats(lang);
	const { ever, in_force, expired, withdrawn } = profile;
	if (!ever) return t.producerNone;
	const byStars = ([5, 4, 3] as const)
		.filter((stars) => profile[`stars_${stars}`])
		.map((stars) => t.byStars(count(profile[`stars_${stars}`] ?? 0), stars));
	const others = [
		...(expired ? [t.ended(count(expired))] : []),
		...(withdrawn ? [t.withdrawnCount(count(withdrawn))] : [])
	];
	return t.producerState(
		t.inForce(count(in_force ?? 0)),
		byStars.join(', '),
		[...others, count(ever)].join('; ')
	);
}

/** @param linkedDay day other than the newest, for the links */
export function productTable(record: ProducerRecord, linkedDay: string | null, lang: Lang): TableData {
	const t = recordWords(lang);
	const words = tableWords(lang);
	const { groups } = sliceText(lang);
	const { date } = formats(lang);
	return {
		caption: t.productTable,
		columns: [
			{ key: 'name', label: t.column.product },
			{ key: 'group', label: t.column.group },
			{ key: 'stars', label: t.column.stars },
			{ key: 'state', label: t.column.state },
			{ key: 'expires_on', label: t.column.expires, kind: 'date' },
			{ key: 'decision_no', label: t.column.decision },
			{ key: 'potential', label: words.column.potential },
			{ key: 'sample', label: words.column.sample }
		],
		rows: productsOf(record).map((row) => ({
			name: textCell(row.name, productPath(String(row.product_id), linkedDay)),
			group: textCell(row.group_no === null ? null : (groups[row.group_no - 1] ?? null)),
			stars: {
				value: row.latest_stars,
				text: row.latest_stars === null ? NOT_APPLICABLE : t.stars(row.latest_stars)
			},
			state: textCell(row.state === null ? t.neverRecognised : (words.state[row.state] ?? row.state)),
			expires_on: {
				value: row.latest_expires_on,
				text: row.latest_expires_on === null ? NOT_APPLICABLE : date(row.latest_expires_on)
			},
			decision_no: {
				value: row.latest_decision_no,
				text: row.latest_decision_no ?? MISSING,
				href: latestDecision(row, record) ?? undefined
			},
			potential: { value: row.is_potential ? words.yes : words.no },
			sample: { value: row.is_sample ? words.yes : words.no }
		}))
	};
}

function latestDecision(
	row: ProducerRecord['recognitions'][number],
	{ profile, recognitions }: ProducerRecord
): string | null {
	const latest = recognitions.find(
		(each) => each.product_id === row.product_id && each.expires_on === row.latest_expires_on
	);
	return decisionPath({
		decision_no: row.latest_decision_no,
		valid_from: latest?.valid_from ?? null,
		province_63: profile?.province_63 ?? null,
		province_34: profile?.province_34 ?? null
	});
}
