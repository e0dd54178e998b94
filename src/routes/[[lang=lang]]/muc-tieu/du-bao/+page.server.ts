import { projectionMethod } from '$lib/server/projection-method';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => projectionMethod();
