import { getContext, setContext } from 'svelte';
import type { Lang } from '../text/format';

/** A publication or register a file names as its source. */
export interface ExportSource {
	readonly title: string;
	/** Address of its page or document, absolute or relative to the page. */
	readonly href?: string | null;
}

/**
 * All a file says about itself besides its numbers. Plain data. Every text is in the reader's language and
 * written as given; what is left out is not mentioned in the file.
 */
export interface ExportContext {
	readonly lang: Lang;
	/** What the table or picture shows: its title, the middle of the file's name. */
	readonly subject: string;
	/** The sentence that says what is to be seen. */
	readonly finding?: string;
	/** Name of the place, and the start of the file's name where no slug is given. */
	readonly place?: string;
	/** The place in a file name, without diacritics: `dak-lak`. Left out, made from `place`. */
	readonly placeSlug?: string;
	/** Day, month or year the numbers hold for: yyyy-mm-dd, yyyy-mm or yyyy. */
	readonly asOf?: string;
	/** The same in words, where a figure has a date of its own or none is known as a day. */
	readonly asOfText?: string;
	/** Published figures or register, in words. */
	readonly base?: string;
	/** Boundary system, in words. */
	readonly system?: string;
	/** Active filters in words; an empty list says that there are none. */
	readonly filters?: readonly { readonly label: string; readonly value: string }[];
	/** Id of the metric; where `definition` is left out, its words are looked up by it. */
	readonly metric?: string;
	readonly definition?: string;
	readonly caveats?: readonly string[];
	/** Remarks under the picture or table. */
	readonly notes?: readonly string[];
	readonly sources?: readonly ExportSource[];
	/** Whether generated records are among those counted; left out where the page does not know. */
	readonly sample?: boolean;
	/** Id of the snapshot, or name of the reader's own file, that the numbers come from. */
	readonly snapshotId?: string;
	/** SHA-256 over the snapshot's files, hexadecimal. */
	readonly snapshotHash?: string;
	/** Address of the view, with its filters. Left out, that of the page. */
	readonly url?: string;
}

/** What a page knows for all its figures and tables; each adds its own title, finding and sources. */
export type PageExport = Partial<Omit<ExportContext, 'lang'>>;

/** A text, not a symbol: two copies of this module, as hot reloading makes them, still know each other. */
const KEY = 'ocop-export';

/**
 * Called by a page or section while it is set up: `provideExport(() => ({ place: model.name, … }))`. Read
 * anew at every download, so it may depend on state. A section's answers go before those of its page.
 */
export function provideExport(page: () => PageExport): void {
	const outer = pageExport();
	setContext(KEY, () => merged(outer(), page()));
}

/** The page's answers, to be asked for while a component is set up and called at the download. */
export function pageExport(): () => PageExport {
	return getContext<(() => PageExport) | undefined>(KEY) ?? (() => ({}));
}

/** Later answers before earlier ones; what one leaves undefined stays as it was. */
export function merged<T extends object>(first: T, ...others: readonly Partial<T>[]): T {
	const known = others.map((other) =>
		Object.fromEntries(Object.entries(other).filter(([, value]) => value !== undefined))
	);
	return Object.assign({}, first, ...known) as T;
}
