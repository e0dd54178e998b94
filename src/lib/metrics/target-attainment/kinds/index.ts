import type { Lang } from '../../../text/format';

/** What one kind of goal means, for readers; the folder's SQL files count it in the register. */
export interface KindText {
	readonly title: string;
	readonly counted: string;
	readonly formula: string;
	readonly direction: string;
	readonly unit: string;
	readonly level: string;
	readonly period: string;
	/** Why goals of this kind, or some of them, have no actual but a reported one. */
	readonly notComputable?: string;
}

export interface Kind {
	/** T1–T20 (docs/glossary.md); column target_kind. */
	readonly code: string;
	readonly text: Readonly<Record<Lang, KindText>>;
	/** Rules by which the register counts it (column register_rule), one SQL file each; none where no register holds it. */
	readonly rules: readonly string[];
}

const texts = import.meta.glob<Kind['text']>('./*/text.json', { eager: true, import: 'default' });
/** Only the names are wanted: the texts go into metric.sql by the registry. */
const rules = Object.keys(import.meta.glob('./*/*.sql', { query: '?raw' }));

/** Kinds of goals by code, found by their folders `t01-…`: a new folder needs no list edited. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
	Object.entries(texts).map(([path, text]) => {
		const folder = path.slice(0, -'text.json'.length);
		const code = `T${Number(/^\.\/t(\d+)-/.exec(path)?.[1])}`;
		const own = rules.filter((rule) => rule.startsWith(folder));
		return [code, { code, text, rules: own.map((rule) => rule.slice(folder.length, -'.sql'.length)) }];
	})
);
