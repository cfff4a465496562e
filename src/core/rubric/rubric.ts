/**
 * The rubric as data: any number of categories, items, levels and criteria, in any language; levels are cumulative, and
 * a criterion is met or not. Nothing here knows of PMQA; `rubric/pmqa-4.0.json` is one such rubric, checked by
 * `parse-rubric.ts`.
 */
export interface Rubric {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** BCP 47 tag of the language the texts are in, such as `th`. */
  readonly language: string;
  /** Kinds of agency that criteria may be limited to. Empty when the rubric makes no such difference. */
  readonly agencyTypes: readonly AgencyType[];
  /** Lowest first. A level's number is its position here, counted from 1. */
  readonly levels: readonly Level[];
  readonly categories: readonly Category[];
  readonly scoring: Scoring;
}

export interface AgencyType {
  readonly id: string;
  readonly title: string;
}

export interface Level {
  readonly id: string;
  readonly title: string;
  /** Such as `A&D` or `Alignment`; empty when the rubric names none. */
  readonly phase: string;
  /** Points an item earns for the whole of this level. */
  readonly points: number;
}

export interface Category {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  /** The item-by-level matrix printed at the end of a category; not every category has one. */
  readonly overview: Overview | null;
  readonly items: readonly Item[];
}

export interface Overview {
  readonly title: string;
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  /** Id of the item the row is about. */
  readonly item: string;
  /** The item's title as the matrix words it. */
  readonly title: string;
  /** One text per level, in the order of `Rubric.levels`. */
  readonly cells: readonly string[];
}

export interface Item {
  readonly id: string;
  readonly title: string;
  /** The item's statement where the rubric gives one beside the title; otherwise empty. */
  readonly statement: string;
  /** One per level, in the order of `Rubric.levels`. */
  readonly levels: readonly ItemLevel[];
}

export interface ItemLevel {
  /** Id of the level. */
  readonly level: string;
  readonly description: string;
  readonly criteria: readonly Criterion[];
}

export type CriterionKind = 'approach' | 'result';

export interface Criterion {
  /** Unique in the rubric, such as `1.1.B1`. */
  readonly id: string;
  /** The code people say and print, such as `B1`. */
  readonly code: string;
  readonly kind: CriterionKind;
  readonly text: string;
  /** Ids of the agency types it is for; null when it is for all. */
  readonly appliesTo: readonly string[] | null;
}

export interface Scoring {
  /** The one rule the engine knows: levels in sequence, shares of criteria met. See `assessment/attainment.ts`. */
  readonly rule: 'sequential-share';
  /** The rule's name, printed on every summary. */
  readonly name: string;
  /** Where the rule comes from, printed beside the name. It is never called official. */
  readonly source: string;
}
