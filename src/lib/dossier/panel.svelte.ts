import { mount, unmount } from 'svelte';
import DossierPanel from './DossierPanel.svelte';
import type { ShownNumber } from './shown-number';

interface Opened {
	/** Query text of the dossier. */
	search: string;
	shown: ShownNumber | null;
	/** Where the focus goes back to. */
	trigger: HTMLElement;
}

const current: { opened: Opened | null } = $state({ opened: null });
let panel: ReturnType<typeof mount> | null = null;

/** Opens the dossier of a number's link beside the page, in place of one that is open. */
export function showPanel(trigger: HTMLAnchorElement, dossier: URL): void {
	const data = trigger.querySelector('data');
	const value = Number(data?.getAttribute('value'));
	const shown = data && Number.isFinite(value) ? { text: trigger.textContent?.trim() ?? '', value } : null;
	current.opened = { search: dossier.search, shown, trigger };
	panel ??= mount(DossierPanel, {
		target: document.body,
		props: {
			get search() {
				return current.opened?.search ?? '';
			},
			get shown() {
				return current.opened?.shown ?? null;
			},
			onclose: close
		}
	});
}

/** @param isLeaving whether another page is coming, which has its own focus */
function close(isLeaving: boolean): void {
	if (!panel) return;
	const trigger = current.opened?.trigger;
	void unmount(panel);
	panel = null;
	current.opened = null;
	if (isLeaving) return;
	// The table may have been drawn anew meanwhile.
	if (trigger?.isConnected) trigger.focus();
	else document.querySelector<HTMLElement>('main')?.focus();
}
