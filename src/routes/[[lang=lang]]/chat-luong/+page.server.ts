import { langOf } from '$lib/server/page';
import { qualityPage } from '$lib/server/quality-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => qualityPage(langOf(params));
