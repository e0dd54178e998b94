import type { Base } from '../filters/vocabulary';
import type { Row as ExplanationRow } from '../metrics/target-explanations/metric';
import type { Row as FlagRow } from '../metrics/target-flags/metric';
import type { Row as MergedRow } from '../metrics/target-merged/metric';
import type { Row as NeedRow } from '../metrics/target-need/metric';
import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Row as ThresholdRow } from '../metrics/target-thresholds/metric';

/** A value of the goal's measure and the day it is known to be of, yyyy-mm-dd. */
export interface KnownValue {
	readonly day: string;
	readonly value: number;
}

/** All that one base says of a goal on a day. */
export interface Situation {
	readonly base: Base;
	/** Day looked at, yyyy-mm-dd. */
	readonly day: string;
	readonly goal: TargetRow;
	readonly need: NeedRow | null;
	/** Flags whose numbers are of this goal. */
	readonly flags: readonly FlagRow[];
	/** Every goal set for the same place, metric and period; one where there is just one. */
	readonly versions: readonly TargetRow[];
	/** Goals of the place for the same thing over a longer or shorter period. */
	readonly beside: readonly TargetRow[];
	/** Goals of the province's districts for the same thing and period, or one for each of them. */
	readonly districts: readonly TargetRow[];
	/** The goal of the merged province it is a part of; null where its province was not merged. */
	readonly merged: MergedRow | null;
	/** The goals that one is made of. */
	readonly parts: readonly TargetRow[];
	/** Known values up to the end of the period, by day. */
	readonly series: readonly KnownValue[];
	/** Day the projection starts from: the day looked at, or an earlier one where the period was over by then. */
	readonly projectionDay: string;
	/** Projection at the place's past rates, a row a month, or one row with the reason why there is none. */
	readonly fan: readonly ProjectionRow[];
	readonly explanations: readonly ExplanationRow[];
}

/** What a page about one goal is made with at build, besides the texts: both bases on the newest day. */
export interface GoalFile {
	readonly id: string;
	readonly newest: string;
	readonly hasSample: boolean;
	readonly situations: Readonly<Record<Base, Situation>>;
	readonly thresholds: readonly ThresholdRow[];
	readonly names: GoalNames;
}

/** Names of places and publications the rows speak of, by their ids. */
export interface GoalNames {
	readonly places: Readonly<Record<string, PlaceName>>;
	readonly sources: Readonly<Record<string, SourceName>>;
}
export interface PlaceName {
	readonly vi: string;
	readonly en: string;
	/** Whether it has a page of its own. */
	readonly hasPage: boolean;
}
export interface SourceName {
	readonly title: string;
	readonly vi: string;
	readonly en: string;
}

/** Of a projection of every month the last one: the end of the period. */
export const lastMonth = (fan: readonly ProjectionRow[]): ProjectionRow | null => fan.at(-1) ?? null;

/** Whether the rows are a projection, not the reason why there is none. */
export const isProjected = (fan: readonly ProjectionRow[]): boolean => fan.some((row) => row.q50 !== null);
