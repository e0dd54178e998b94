import { PRINT_LOOK } from '../filters/vocabulary';

/** `hop`: as on the screen, for a meeting; `cong-van`: as papers that join official documents. */
export const LOOKS = ['hop', 'cong-van'] as const;
export type Look = (typeof LOOKS)[number];

export interface PrintChoice {
	readonly look: Look;
	/** Whether the table of each picture is printed after it. */
	readonly tables: boolean;
}

export const DEFAULT_CHOICE: PrintChoice = { look: 'hop', tables: true };
const KEY = 'ocop-print';

const isLook = (value: unknown): value is Look => LOOKS.some((look) => look === value);

/** What the device remembers. Storage may be forbidden and may hold anything: then the default. */
export function rememberedChoice(storage: () => Pick<Storage, 'getItem'>): PrintChoice {
	try {
		const { look, tables } = JSON.parse(storage().getItem(KEY) ?? '{}') as Record<string, unknown>;
		return {
			look: isLook(look) ? look : DEFAULT_CHOICE.look,
			tables: typeof tables === 'boolean' ? tables : DEFAULT_CHOICE.tables
		};
	} catch {
		return DEFAULT_CHOICE;
	}
}

/** Where storage is forbidden, the choice lasts as long as the page. */
export function rememberChoice(storage: () => Pick<Storage, 'setItem'>, choice: PrintChoice): void {
	try {
		storage().setItem(KEY, JSON.stringify(choice));
	} catch {
		return;
	}
}

/** Look a link asks for, as `in=cong-van`; null where it names none or an unknown one. */
export function lookOfLink(search: URLSearchParams): Look | null {
	const named = search.get(PRINT_LOOK);
	return isLook(named) ? named : null;
}
