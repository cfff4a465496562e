/**
 * The result of assessing a rubric: levels, points, gaps. Level numbers count from 1; 0 means that not even the
 * first level is reached. Points are unrounded; an item's maximum is the sum of its levels' points.
 */
export interface Tally {
  /** Criteria that apply. */
  readonly applicable: number;
  /** Of those, how many are met. */
  readonly met: number;
  /** Criteria that do not apply (other agency type, or marked with a reason). */
  readonly notApplicable: number;
  /** Met, but without evidence text or link. */
  readonly withoutEvidence: number;
}

export interface LevelResult extends Tally {
  readonly level: string;
  readonly number: number;
  readonly complete: boolean;
  /** True when nothing applies in this level, so that it counts as complete without a tick. Worth a flag. */
  readonly vacuous: boolean;
  /** Share of applicable criteria met, 0 to 1; 1 when nothing applies. */
  readonly share: number;
  /** Points this level adds to its item now: 0 while a lower level is incomplete. */
  readonly points: number;
}

export interface ItemResult extends Tally {
  readonly id: string;
  readonly category: string;
  /** Highest level number such that it and all below are complete; 0 when the first is not. */
  readonly level: number;
  readonly points: number;
  /** Number of the first incomplete level; null when all are complete. */
  readonly frontier: number | null;
  readonly levels: readonly LevelResult[];
  /** Ids of criteria met above the frontier: they count nothing until it closes. In rubric order. */
  readonly lockedTicks: readonly string[];
  /** Points that those locked ticks add, by themselves, at the moment the frontier closes. */
  readonly lockedPoints: number;
}

export interface CategoryResult extends Tally {
  readonly id: string;
  /** Lowest level among its items. */
  readonly level: number;
  /** Mean of its items' points. */
  readonly points: number;
  readonly items: readonly ItemResult[];
}

export interface OverallResult extends Tally {
  /** Lowest level among the categories. */
  readonly level: number;
  /** Mean of the categories' points. */
  readonly points: number;
}

export interface Assessment {
  readonly overall: OverallResult;
  readonly categories: readonly CategoryResult[];
}

/**
 * The state of one criterion; one word for each in sheet, pane and print (glossary). Where two would fit the
 * first of this list is shown: notApplicable, withoutEvidence, locked, met, frontierGap, higherGap.
 */
export type CriterionStatus =
  | 'notApplicable'
  /** Met, but no evidence text and no link. */
  | 'withoutEvidence'
  /** Met above the frontier: counts nothing until the frontier closes. */
  | 'locked'
  | 'met'
  /** Not met, in the item's first incomplete level: to be closed first. */
  | 'frontierGap'
  /** Not met, above the first incomplete level. */
  | 'higherGap';

export type GapKind = 'frontier' | 'higher' | 'evidence';

export interface Gap {
  /** Criterion id. */
  readonly id: string;
  readonly item: string;
  readonly category: string;
  /** Number of the criterion's level. */
  readonly level: number;
  readonly kind: GapKind;
}

/** Closing one item's frontier: what it costs and what it gives. */
export interface NextStep {
  readonly item: string;
  readonly category: string;
  readonly frontier: number;
  /** Criteria still to be met at the frontier, in rubric order. */
  readonly ticks: readonly string[];
  /** Item points gained by meeting all of them: the rest of the frontier's points and the locked points. */
  readonly gain: number;
  readonly lockedPoints: number;
  /** gain / ticks.length */
  readonly gainPerTick: number;
}
