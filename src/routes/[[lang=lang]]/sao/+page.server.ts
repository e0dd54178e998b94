import { prerenderView } from '$lib/server/page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => prerenderView('stars', params);
