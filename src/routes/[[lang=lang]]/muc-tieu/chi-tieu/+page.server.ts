import { allGoals, goalNames } from '$lib/server/goal-files';
import type { PageServerLoad } from './$types';

/** Every goal with its verdict, so that the list is whole without scripts. */
export const load: PageServerLoad = async () => {
	const goals = await allGoals();
	return { goals, names: await goalNames(goals) };
};
