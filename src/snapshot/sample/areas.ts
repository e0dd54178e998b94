/** The places a sample product can come from, with weights that spread products unevenly. */
import type { PlaceRow } from '../../lib/schema/place';
import type { PlaceLinkRow } from '../../lib/schema/place_link';
import type { Random } from './prng';

export interface Commune {
	readonly id: string;
	/** Without the kind: "Côn Minh". Null where the rest is a bare number ("Phường 1"). */
	readonly bareName: string | null;
	readonly commune34: string | null;
	readonly weight: number;
}

export interface District {
	readonly id: string;
	/** As an authority names it: "huyện Na Rì". */
	readonly title: string;
	readonly bareName: string | null;
	readonly communes: readonly Commune[];
	readonly weight: number;
}

export interface Province {
	readonly id63: string;
	readonly id34: string;
	readonly name: string;
	/** "tỉnh Bắc Kạn", in each system. */
	readonly title63: string;
	readonly title34: string;
	readonly region: Region;
	/** Only districts that have communes: every product names one. */
	readonly districts: readonly District[];
	readonly communeCount: number;
}

/** Keys of the six regions of system 63, as the word lists in data/sample use them. */
const REGIONS = {
	'Trung du và miền núi phía Bắc': 'nmm',
	'Đồng bằng sông Hồng': 'rrd',
	'Bắc Trung Bộ và Duyên hải miền Trung': 'ncc',
	'Tây Nguyên': 'ch',
	'Đông Nam Bộ': 'se',
	'Đồng bằng sông Cửu Long': 'mkd'
} as const;
export type Region = (typeof REGIONS)[keyof typeof REGIONS];

const KIND = /^(Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã)\s+/u;

function bareName(name: string): string | null {
	const bare = name.replace(KIND, '');
	return /^\d/.test(bare) ? null : bare;
}

function regionOf(place: PlaceRow): Region {
	const region = REGIONS[place.region_vi as keyof typeof REGIONS];
	if (!region) {
		const known = Object.keys(REGIONS).join(', ');
		throw new Error(
			`place ${place.place_id}: region_vi is "${place.region_vi}"; one of ${known} is expected`
		);
	}
	return region;
}

/** A long-tailed weight: few places carry many products, and `share` of them next to none. */
function unevenWeight(random: Random, share: number): number {
	if (random.chance(share)) return 0.01;
	return -Math.log(1 - random.next()) + 0.12;
}

function defaultTargets(links: readonly PlaceLinkRow[]): Map<string, string> {
	return new Map(
		links.filter((link) => link.is_default).map((link) => [link.old_place_id, link.new_place_id])
	);
}

/** Provinces of system 63 in code order, with their districts and communes. */
export function buildProvinces(
	places: readonly PlaceRow[],
	links: readonly PlaceLinkRow[],
	random: Random
): Province[] {
	const targets = defaultTargets(links);
	const byId = new Map(places.map((place) => [place.place_id, place]));
	const children = new Map<string, PlaceRow[]>();
	for (const place of places) {
		if (place.system !== '63' || !place.parent_id) continue;
		const siblings = children.get(place.parent_id);
		if (siblings) siblings.push(place);
		else children.set(place.parent_id, [place]);
	}
	const childrenOf = (id: string) =>
		(children.get(id) ?? []).sort((a, b) => (a.place_id < b.place_id ? -1 : 1));

	const buildDistrict = (place: PlaceRow, spread: Random): District => ({
		id: place.place_id,
		title: place.name_vi.charAt(0).toLowerCase() + place.name_vi.slice(1),
		bareName: bareName(place.name_vi),
		weight: unevenWeight(spread, 0.02) * (place.kind === 'quận' ? 0.3 : 1) + 0.15,
		communes: childrenOf(place.place_id).map((commune) => ({
			id: commune.place_id,
			bareName: bareName(commune.name_vi),
			commune34: targets.get(commune.place_id) ?? null,
			weight: unevenWeight(spread, 0.22) * (commune.kind === 'phường' ? 0.6 : 1)
		}))
	});

	return places
		.filter((place) => place.system === '63' && place.level === 'province')
		.sort((a, b) => (a.place_id < b.place_id ? -1 : 1))
		.map((place) => {
			const successor = byId.get(targets.get(place.place_id) ?? '');
			if (!successor)
				throw new Error(`place_link: province ${place.place_id} has no default province of system 34`);
			const spread = random.fork(place.place_id);
			const districts = childrenOf(place.place_id)
				.map((district) => buildDistrict(district, spread))
				.filter((district) => district.communes.length > 0);
			return {
				id63: place.place_id,
				id34: successor.place_id,
				name: place.name_vi,
				title63: `${place.kind} ${place.name_vi}`,
				title34: `${successor.kind} ${successor.name_vi}`,
				region: regionOf(place),
				districts,
				communeCount: districts.reduce((sum, district) => sum + district.communes.length, 0)
			};
		});
}
