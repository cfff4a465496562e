/** Rounds that were closed, found among sheets; and each as the side "before" of what has changed since. */
import { assess } from '../assessment/attainment';
import type { Rubric } from '../rubric/rubric';
import type { RubricIndex } from '../rubric/rubric-index';
import type { SheetGrid } from '../sheet/sheet-grid';
import { isSameEdition } from '../snapshot/same-edition';
import type { ClosedRound } from './closed-round';
import type { ComparedSide } from './comparison-words';
import { readClosedSheet, type ReadRound } from './read-closed-sheet';

export interface FoundRound extends ReadRound {
  /** Name of its sheet. */
  readonly sheet: string;
}

/** In the order of the sheets. */
export function closedRoundsIn(grids: readonly SheetGrid[]): readonly FoundRound[] {
  return grids.flatMap((grid): FoundRound[] => {
    const round = readClosedSheet(grid);
    return round === null ? [] : [{ ...round, sheet: grid.name }];
  });
}

/** Only then is it known which criteria its answers are to. */
export function isClosedWith({ rubricId, edition }: ClosedRound, rubric: Rubric): boolean {
  return rubricId === rubric.id && isSameEdition(edition, rubric.edition);
}

/** The figures are those of its answers. */
export function closedSide(index: RubricIndex, { round, sheet }: FoundRound): ComparedSide {
  const { answers, profile } = round;
  const { agencyType } = profile;
  return {
    index,
    answers,
    agencyType,
    profile,
    title: sheet,
    assessment: assess(index, answers, agencyType),
  };
}
