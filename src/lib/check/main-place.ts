import type { EntryPlace } from '../register/understand/entry';

/** The place a register is about: its one province of either system, else the country. */
export class MainPlace {
	readonly #old = new Set<string>();
	readonly #new = new Set<string>();

	count({ province_63, province_34 }: EntryPlace): void {
		// A row that names only the merged province says that no old one is meant for all of them.
		this.#old.add(province_63 ?? '');
		if (province_34) this.#new.add(province_34);
	}

	/** Id of table `place`: `63-20`, `34-24`, or `vn`. */
	get id(): string {
		return only(this.#old) || only(this.#new) || 'vn';
	}
}

function only(ids: ReadonlySet<string>): string | undefined {
	return ids.size === 1 ? [...ids][0] : undefined;
}
