import type { Row } from '../metrics/place-directory/metric';
import { Places } from '../places/places';
import { rowsOfAll } from './snapshot';

/** The places pages exist for. */
export async function places(): Promise<Places> {
	const request = { metric: 'place-directory', params: {} };
	return new Places((await rowsOfAll([request]))(request) as unknown as Row[]);
}
