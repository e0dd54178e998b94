/** Outlines of @svg-maps/vietnam as short paths: 211 kB of hand-drawn detail is more than a small map shows. */

export type Point = readonly [x: number, y: number];

const TOKEN = /[a-df-zA-DF-Z]|-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;

/** Numbers each command takes; its end point is the last two. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, c: 6 };

/**
 * Rings of an SVG path of M, L, C and Z commands in either case; curves become their end points.
 * Throws on any other command, so that a new version of the package cannot be misread in silence.
 */
export function ringsOf(d: string): Point[][] {
	const tokens = d.match(TOKEN) ?? [];
	const rings: Point[][] = [];
	let [x, y, command] = [0, 0, ''];
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at] ?? '';
		if (/^[a-zA-Z]$/.test(token)) {
			command = token;
			at += 1;
			if (command.toLowerCase() === 'z') [x, y] = rings.at(-1)?.[0] ?? [0, 0];
			continue;
		}
		const takes = TAKES[command.toLowerCase()];
		if (!takes) throw new Error(`path command "${command}" is not one of M, L, C, Z`);
		const [dx, dy] = tokens.slice(at + takes - 2, at + takes).map(Number) as [number, number];
		const isRelative = command === command.toLowerCase();
		[x, y] = isRelative ? [x + dx, y + dy] : [dx, dy];
		if (command.toLowerCase() === 'm') {
			rings.push([[x, y]]);
			// Pairs after a moveto are linetos.
			command = isRelative ? 'l' : 'L';
		} else {
			rings.at(-1)?.push([x, y]);
		}
		at += takes;
	}
	return rings;
}

/**
 * A ring with details under `tolerance` removed (Douglas–Peucker). The package marks where borders
 * meet by a step of length zero; those points are kept and the arcs between them are simplified one
 * by one, so that neighbours lose the same points of most of their border.
 */
export function simplify(ring: readonly Point[], tolerance: number): Point[] {
	const arcs: Point[][] = [[]];
	for (const [at, point] of ring.entries()) {
		const before = ring[at - 1];
		arcs.at(-1)?.push(point);
		if (before && before[0] === point[0] && before[1] === point[1]) arcs.push([point]);
	}
	return arcs.flatMap((arc) => reduce(arc, tolerance));
}

function reduce(arc: readonly Point[], tolerance: number): Point[] {
	const [first, last] = [arc[0], arc.at(-1)];
	if (!first || !last || arc.length < 3) return [...arc];
	let [farthest, most] = [0, 0];
	for (const [at, point] of arc.entries()) {
		const away = distance(point, first, last);
		if (away > most) [farthest, most] = [at, away];
	}
	if (most <= tolerance) return [first, last];
	return [
		...reduce(arc.slice(0, farthest + 1), tolerance),
		...reduce(arc.slice(farthest), tolerance).slice(1)
	];
}

/** Distance of a point from the line through a and b, or from a where they are one point. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const length = Math.hypot(bx - ax, by - ay);
	if (length === 0) return Math.hypot(x - ax, y - ay);
	return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/**
 * Path text of rings, scaled, with one decimal; rings that shrink to a line are left out. Steps from
 * point to point are a third shorter than points, and every page with a map carries two of these.
 */
export function pathOf(rings: readonly (readonly Point[])[], scale: number): string {
	const tenths = (value: number) => Math.round(value * scale * 10);
	return rings
		.map((ring) => withoutRepeats(ring.map(([x, y]) => [tenths(x), tenths(y)])))
		.filter((points) => points.length > 2)
		.map((points) => {
			const steps = points.slice(1).map(([x, y], at) => [x - points[at]![0], y - points[at]![1]]);
			return `M${pair(points[0]!)}l${steps.map(pair).join(' ')}z`;
		})
		.join('');
}

/**
 * Diagonal lines within rings, as path text with one decimal: lines x + y = n · gap, cut where they cross a border
 * (even–odd, so that a hole stays empty). Lines of neighbours meet, as those of a pattern would.
 */
export function hatchOf(rings: readonly (readonly Point[])[], scale: number, gap: number): string {
	const crossings = new Map<number, number[]>();
	for (const ring of rings)
		for (const [at, [x, y]] of ring.entries()) {
			const [toX, toY] = ring[(at + 1) % ring.length]!;
			const [from, to] = [((x + y) * scale) / gap, ((toX + toY) * scale) / gap];
			for (let n = Math.ceil(Math.min(from, to)); n < Math.max(from, to); n += 1) {
				const crossed = (x + ((toX - x) * (n - from)) / (to - from)) * scale;
				crossings.set(n, [...(crossings.get(n) ?? []), crossed]);
			}
		}
	let d = '';
	for (const [n, found] of crossings) {
		const tenths = found.map((x) => Math.round(x * 10)).sort((a, b) => a - b);
		// Over a border that two rings share the line goes on.
		const xs: number[] = [];
		for (const x of tenths) {
			if (xs.at(-1) === x) xs.pop();
			else xs.push(x);
		}
		for (let at = 0; at + 1 < xs.length; at += 2) {
			const length = xs[at + 1]! - xs[at]!;
			if (length > 0) d += `M${pair([xs[at]!, n * gap * 10 - xs[at]!])}l${pair([length, -length])}`;
		}
	}
	return d;
}

/** Tenths as the shortest text of a number: 7 → `.7`, -12 → `-1.2`. */
function pair(tenths: readonly number[]): string {
	return tenths.map((value) => String(value / 10).replace(/^(-?)0\./, '$1.')).join(' ');
}

function withoutRepeats(points: readonly Point[]): Point[] {
	return [...new Map(points.map((point) => [point.join(' '), point])).values()];
}

/** Mean of a ring's points: where the dot of an islet goes. */
export function centre(ring: readonly Point[]): Point {
	const sum = ring.reduce<Point>(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
	return [sum[0] / ring.length, sum[1] / ring.length];
}
