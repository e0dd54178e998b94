import { prerenderSlice } from '$lib/server/slice-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ viewId: 'slice', packed: await prerenderSlice() });
