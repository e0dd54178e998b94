/** Shared by the tests of the sample: counting in plain code, and a small made-up country. */
import type { FigureRow } from '../../lib/schema/figure';
import type { PlaceRow } from '../../lib/schema/place';
import type { PlaceLinkRow } from '../../lib/schema/place_link';
import type { RecognitionRow } from '../../lib/schema/recognition';
import { fold } from '../../lib/text/fold';
import { modelSnapshot } from '../model/snapshot';
import type { SampleInput } from './index';
import type { SampleRegister } from './rows';

export const AS_OF = '2026-09-30';

/** Places, links and figures of the repository's data folder, as the pipeline models them. */
export function repositoryInput(): SampleInput {
	const { tables } = modelSnapshot({
		dataDir: 'data',
		asOf: AS_OF,
		withSample: false,
		onProgress: () => undefined
	});
	return {
		places: tables.place as unknown as PlaceRow[],
		links: tables.place_link as unknown as PlaceLinkRow[],
		figures: tables.figure as unknown as FigureRow[],
		asOf: AS_OF
	};
}

/** Stars of a product on a day: of its latest round in force, else 0. */
export function ranker(register: SampleRegister): (productId: string, day: string) => number {
	const rounds = new Map<string, RecognitionRow[]>();
	for (const row of register.recognitions) {
		const list = rounds.get(row.product_id);
		if (list) list.push(row);
		else rounds.set(row.product_id, [row]);
	}
	return (productId, day) => {
		const inForce = (rounds.get(productId) ?? []).filter(
			(row) =>
				row.valid_from !== null &&
				row.expires_on !== null &&
				row.valid_from <= day &&
				day < row.expires_on &&
				(row.withdrawn_on === null || row.withdrawn_on > day)
		);
		inForce.sort((a, b) => ((a.valid_from ?? '') < (b.valid_from ?? '') ? 1 : -1) || b.round - a.round);
		return inForce[0]?.stars ?? 0;
	};
}

const within = (row: { province_63: string | null; province_34: string }, placeId: string) =>
	row.province_63 === placeId || row.province_34 === placeId;

export function starsIn(register: SampleRegister, placeId: string, day: string) {
	const rank = ranker(register);
	const stars = { 3: 0, 4: 0, 5: 0 };
	for (const product of register.products) {
		if (!within(product, placeId)) continue;
		const found = rank(product.product_id, day);
		if (found === 3 || found === 4 || found === 5) stars[found]++;
	}
	return stars;
}

/** Products with an open 5-star proposal on a day, by their rank on it (0: none). */
export function potentialIn(register: SampleRegister, placeId: string, day: string) {
	const rank = ranker(register);
	const inside = new Set(
		register.products.filter((row) => within(row, placeId)).map((row) => row.product_id)
	);
	const open = { 0: 0, 3: 0, 4: 0, 5: 0 };
	for (const row of register.proposals) {
		if (!inside.has(row.product_id) || row.proposed_stars !== 5) continue;
		if (row.proposed_on === null || row.proposed_on > day) continue;
		if (row.decided_on !== null && row.decided_on <= day) continue;
		open[rank(row.product_id, day) as keyof typeof open]++;
	}
	return open;
}

export function kindsIn(register: SampleRegister, placeId: string, day: string) {
	const rank = ranker(register);
	const present = new Set(
		register.products
			.filter((row) => within(row, placeId) && rank(row.product_id, day) > 0)
			.map((row) => row.producer_id)
	);
	const kinds = { cooperative: 0, cooperative_group: 0, enterprise: 0, household: 0, other: 0 };
	for (const row of register.producers) {
		if (present.has(row.producer_id)) kinds[row.kind as keyof typeof kinds]++;
	}
	return kinds;
}

/** Figures one source prints about a place. The last day of `as_of` is worked out for yyyy and yyyy-mm. */
export function report(
	placeId: string,
	asOf: string,
	values: Readonly<Record<string, number>>,
	more: { qualifier?: string; source_id?: string } = {}
): FigureRow[] {
	const [year, month] = asOf.split('-').map(Number) as [number, number | undefined];
	const precision = asOf.length === 4 ? 'year' : asOf.length === 7 ? 'month' : 'day';
	const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
	return Object.entries(values).map(([figure_metric, value]): FigureRow => ({
		figure_id: `f-${placeId}-${asOf}-${figure_metric}`,
		place_id: placeId,
		place_as_written: placeId,
		figure_metric,
		value,
		as_of: asOf,
		as_of_precision: precision,
		as_of_from: precision === 'day' ? asOf : last,
		as_of_to: precision === 'day' ? asOf : last,
		qualifier: 'exact',
		potential_treatment: null,
		expired_treatment: null,
		remark: null,
		remark_en: null,
		source_id: 's',
		...more
	}));
}

const REGION = 'Trung du và miền núi phía Bắc';

function place(id: string, level: string, name: string, kind: string, parent: string | null): PlaceRow {
	return {
		place_id: id,
		system: id.slice(0, 2),
		code: id.slice(3),
		level,
		name_vi: name,
		name_en: name,
		name_folded: fold(name),
		kind,
		parent_id: parent,
		province_id: level === 'province' ? id : parent,
		region_vi: REGION,
		region_en: null,
		tile_col: null,
		tile_row: null,
		tile_label: null,
		valid_from: null,
		valid_to: null
	};
}

/** Two old provinces, 63-90 and 63-91, which become 34-91; two districts with three communes each. */
export function smallCountry(): { places: PlaceRow[]; links: PlaceLinkRow[] } {
	const places = [place('34-91', 'province', 'Phía Đông', 'tỉnh', null)];
	const links: PlaceLinkRow[] = [];
	const link = (from: string, to: string, level: string) =>
		links.push({
			old_place_id: from,
			new_place_id: to,
			level,
			extent: 'whole',
			is_default: true,
			is_exact: true,
			note: null
		});
	for (const province of ['90', '91']) {
		places.push(place(`63-${province}`, 'province', `Tỉnh ${province}`, 'tỉnh', null));
		link(`63-${province}`, '34-91', 'province');
		for (const district of [1, 2]) {
			const districtId = `63-${province}${district}`;
			places.push(place(districtId, 'district', `Huyện Thượng ${district}`, 'huyện', `63-${province}`));
			for (const commune of [1, 2, 3]) {
				const id = `${province}${district}0${commune}`;
				places.push(place(`63-${id}`, 'commune', `Xã Bản ${commune}`, 'xã', districtId));
				if (commune === 3) continue;
				places.push(place(`34-${id}`, 'commune', `Xã Bản ${commune}`, 'xã', '34-91'));
				link(`63-${id}`, `34-${id}`, 'commune');
			}
		}
	}
	return { places, links };
}
