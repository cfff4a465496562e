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
  /** Of those that apply, how many the assessor has looked at, and how many of these passed. */
  readonly looked: number;
  readonly passed: number;
}

/** What has been reached in the eyes of the assessor. */
export interface VerdictResult {
  /**
   * Highest level such that all criteria of it and of all below were looked at and passed. Null where not even the first
   * level was looked at in full, or something cannot be computed.
   */
  readonly level: number | null;
  /** Null where not everything was looked at: what nobody has looked at is neither right nor wrong. */
  readonly points: number | null;
}

/**
 * Why a level cannot be computed. It is then neither complete nor incomplete, adds no points, and nothing that it is
 * part of has a level or points either: a number would be too small or too large.
 */
export type Obstacle =
  /** The workbook does not count all of its criteria: rows, keys or names are lost. Repair puts them back. */
  | 'notAllCounted'
  /** It has criteria for some types of agency, and the type of this one is not known. */
  | 'agencyTypeUnknown';

export interface LevelResult extends Tally {
  readonly level: string;
  readonly number: number;
  readonly complete: boolean;
  /** Null when it can be computed. */
  readonly obstacle: Obstacle | null;
  /** True when nothing applies in this level, so that it counts as complete without a tick. Worth a flag. */
  readonly vacuous: boolean;
  /** Share of applicable criteria met, 0 to 1; 1 when nothing applies. */
  readonly share: number;
  /** Points this level adds to its item now: 0 while a lower level is incomplete; null behind an obstacle. */
  readonly points: number | null;
  /** What was reached up to this level, and the points it adds, in the eyes of the assessor. */
  readonly verdict: VerdictResult;
}

/** What an item, a category and the whole have come to; level and points are null where an obstacle is. */
export interface Attained {
  /** The gravest among the levels that it is made of; null when all of them can be computed. */
  readonly obstacle: Obstacle | null;
  readonly level: number | null;
  readonly points: number | null;
  readonly verdict: VerdictResult;
}

export interface ItemResult extends Tally, Attained {
  readonly id: string;
  readonly category: string;
  /** Highest level number such that it and all below are complete; 0 when the first is not. */
  readonly level: number | null;
  readonly points: number | null;
  /** Number of the first level that is not known to be complete; null when all are. */
  readonly frontier: number | null;
  readonly levels: readonly LevelResult[];
  /** Ids of criteria met above the frontier: they count nothing until it closes. In rubric order. */
  readonly lockedTicks: readonly string[];
  /** Points that those locked ticks add, by themselves, at the moment the frontier closes. */
  readonly lockedPoints: number;
}

export interface CategoryResult extends Tally, Attained {
  readonly id: string;
  /** Lowest level among its items. */
  readonly level: number | null;
  /** Mean of its items' points. */
  readonly points: number | null;
  readonly items: readonly ItemResult[];
}

export interface OverallResult extends Tally, Attained {
  /** Lowest level among the categories. */
  readonly level: number | null;
  /** Mean of the categories' points. */
  readonly points: number | null;
}

export interface Assessment {
  readonly overall: OverallResult;
  readonly categories: readonly CategoryResult[];
}

/**
 * The state of one criterion; one word for each in sheet, pane and print (glossary). Where two would fit the
 * first of this list is shown: notComputable, notApplicable, withoutEvidence, locked, met, frontierGap, higherGap.
 */
export type CriterionStatus =
  /** For some types of agency only, and the type of this one is not known. */
  | 'notComputable'
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
  /** What that is of the whole's points: items count evenly within their category, and categories within the whole. */
  readonly gainOfWhole: number;
  readonly lockedPoints: number;
  /** gain / ticks.length */
  readonly gainPerTick: number;
}
