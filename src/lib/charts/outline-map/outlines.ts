import vietnam from '@svg-maps/vietnam';
import { ringsOf, simplify, type Point } from './geometry';

interface Location {
	readonly id: string;
	readonly name: string;
	readonly path: string;
}

/** The package's outlines; its types refer to a package that is not installed. */
export const LOCATIONS = (vietnam as { readonly locations: readonly Location[] }).locations;
/** Size of the package's drawing, its own units. */
export const MAP = { width: 812, height: 873 };
const TOLERANCE = 0.8;

let outlines: ReadonlyMap<string, Point[][]> | undefined;

/** Simplified rings by the package's id, made once. */
export function outlinesOf(): ReadonlyMap<string, Point[][]> {
	outlines ??= new Map(
		LOCATIONS.map(({ id, path }) => [id, ringsOf(path).map((ring) => simplify(ring, TOLERANCE))])
	);
	return outlines;
}
