/**
 * Figures that can stand in other sites' pages, each with the height of its frame in px. Measured in a
 * frame 760 px wide over 20 provinces, words around the picture included; narrower frames scroll.
 */
export const EMBEDDED = {
	'stars-by-year': { province: 560, country: 600, section: 'stars' },
	'stars-by-place': { province: 560, country: 950, section: 'stars' },
	'producers-by-year': { province: 320, country: 340, section: 'producers' },
	'producers-by-place': { country: 660, section: 'producers' },
	'attainment-bullets': { province: 640, country: 560, section: 'targets' },
	'tile-map': { country: 1240, section: 'map' }
} as const satisfies Record<string, Embedding>;

interface Embedding {
	/** Left out: provinces have no frame of this figure. */
	readonly province?: number;
	readonly country: number;
	/** Its part of the place's page. */
	readonly section: string;
}
export type EmbeddedChart = keyof typeof EMBEDDED;

const CHARTS = Object.keys(EMBEDDED) as EmbeddedChart[];

export function isEmbedded(chartId: string, placeId: string): chartId is EmbeddedChart {
	return chartsOf(placeId).includes(chartId as EmbeddedChart);
}

/** The figures of a place that have a frame. */
export function chartsOf(placeId: string): readonly EmbeddedChart[] {
	return placeId === 'vn' ? CHARTS : CHARTS.filter((chart) => 'province' in EMBEDDED[chart]);
}

export function frameHeight(chart: EmbeddedChart, placeId: string): number {
	const { province, country }: Embedding = EMBEDDED[chart];
	return placeId === 'vn' ? country : (province ?? country);
}

/** Path of a frame's page, without language and base. */
export const framePath = (chart: string, placeId: string) => `/nhung/${placeId}/${chart}/`;

/** The page a frame's figure is taken from, at its section. */
export const fullPath = (chart: EmbeddedChart, placeId: string) =>
	`${placeId === 'vn' ? '/' : `/tinh/${placeId}/`}#${EMBEDDED[chart].section}`;
