import { localFile } from '../query/local-session.svelte';
import { messages } from '../text/messages';
import type { PageExport } from '../export';
import type { ViewParams } from '../views/view';

/** What a page made from a view says in its files: place, day, base, boundaries and where the rows are from. */
export function viewExport(shown: ViewParams, place: string): PageExport {
	const t = messages(shown.lang);
	return {
		place,
		asOf: shown.asOf,
		base: t.controls[shown.base],
		system: t.underSystem[shown.system],
		sample: shown.base === 'register' && shown.hasSample,
		// Answers from the reader's own file are none of the site's snapshot.
		snapshotId: localFile.session?.name
	};
}
