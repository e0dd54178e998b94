import { askExpiry, askRows } from '../expiry/answer';
import { askGoals } from '../expiry/goals';
import { packExpiry, type PackedExpiry } from '../expiry/prerender';
import { DEFAULT_EXPIRY } from '../expiry/state';
import type { Ask } from '../register-table/live-answer.svelte';
import { regionIds } from './slice-page';
import { rowsOfAll, snapshot } from './snapshot';

const ask: Ask = async <R>(request: Parameters<Ask>[0]) =>
	(await rowsOfAll([request]))(request) as unknown as readonly R[];

/** The default of the expiry radar, answered at build: the country, the newest day, the next twelve months. */
export async function prerenderExpiry(): Promise<PackedExpiry> {
	const { manifest } = await snapshot();
	const question = { slice: DEFAULT_EXPIRY, newest: manifest.as_of };
	const { rows } = await askRows(ask, question);
	return packExpiry(await askExpiry(ask, question), rows, await askGoals(ask, question), await regionIds());
}
