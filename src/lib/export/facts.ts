import { page } from '$app/state';
import { merged, type ExportContext } from './context';
import type { FileFacts } from './about';

/**
 * The context with what the site knows by itself added: page's address, snapshot, words of the metric, the
 * moment. In the browser only.
 */
export async function fileFacts(context: ExportContext, now: Date): Promise<FileFacts> {
	const { snapshot } = page.data as {
		readonly snapshot?: { readonly id: string; readonly hasSample: boolean };
	};
	// Another snapshot, or the reader's own file: the page's says nothing about it.
	const isPageSnapshot = context.snapshotId === undefined || context.snapshotId === snapshot?.id;
	return merged<FileFacts>(
		{
			lang: context.lang,
			subject: context.subject,
			// Not page.url, which a shallow change of the address leaves as it was.
			url: location.href,
			snapshotId: snapshot?.id,
			snapshotHasSample: isPageSnapshot && snapshot?.hasSample,
			madeAt: clockTime(now)
		},
		await metricWords(context),
		context
	);
}

async function metricWords({ metric, lang }: ExportContext): Promise<Partial<FileFacts>> {
	if (metric === undefined) return {};
	const { METRICS } = await import('../metrics/registry');
	const { definition, caveats } = METRICS.get(metric)?.text[lang] ?? {};
	return { definition, caveats };
}

/** yyyy-mm-dd hh:mm of the reader's own clock: the same in both languages, and sorts. */
function clockTime(now: Date): string {
	const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 16).replace('T', ' ');
}
