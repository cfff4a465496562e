/**
 * How many findings end in which way: one count for the notice, the list, and what repair says it did. What follows from
 * another finding is not counted beside it.
 */
import { findCauses } from '../../../core/findings/consequences';
import { mendingOf, type Finding, type FindingKind, type Mending } from '../../../core/findings/finding';
import type { Decisions } from '../../../core/standing/question';
import type { Checkup } from '../../../core/upkeep/checkup';

/** `harmless`: a person may want to know, and nothing is counted otherwise because of it. */
export type Ending = Mending | 'harmless';

const harmless: ReadonlySet<FindingKind> = new Set(['sheetRenamed', 'sheetMoved', 'sheetHidden']);

export function endingOf(fault: Finding): Ending {
  // A row without any id is most times one that a person did not choose, or added: nothing waits for them.
  const isOwn = fault.kind === 'rowUnknown' && fault.found === '';
  return isOwn || harmless.has(fault.kind) ? 'harmless' : mendingOf[fault.kind];
}

const valueKinds: ReadonlySet<Finding['kind']> = new Set([
  'tickUnreadable',
  'verdictUnreadable',
  'cellError',
  'dayUnclear',
  'reasonBlank',
  'agencyTypeUnknown',
  'figureUnreadable',
]);

/**
 * What was found, by whomever.
 * @param problems what the reading found: values that cannot be read may have come after the check, or have none
 */
export function everythingFound(
  faults: readonly Finding[],
  problems: readonly Finding[],
): readonly Finding[] {
  const known = new Set(faults.map((fault) => JSON.stringify(fault)));
  const values = problems.filter(({ kind }) => valueKinds.has(kind));
  return [...faults, ...values.filter((each) => !known.has(JSON.stringify(each)))];
}

export type EndingCounts = Readonly<Record<Ending, number>>;

/**
 * What waits for a choice is counted by questions, since one may be about many rows; once it was made, repair does it.
 * @param problems as of `everythingFound`
 */
export function countEndings(
  checkup: Pick<Checkup, 'faults' | 'questions'>,
  decisions: Decisions,
  problems: readonly Finding[] = [],
): EndingCounts {
  const counts = { repair: 0, choice: 0, person: 0, harmless: 0 };
  for (const fault of findCauses(everythingFound(checkup.faults, problems)).causes)
    counts[endingOf(fault)] += 1;
  const open = checkup.questions.filter(({ key }) => !decisions.has(key)).length;
  return { ...counts, repair: counts.repair + checkup.questions.length - open, choice: open };
}

const rowKinds: ReadonlySet<FindingKind> = new Set([
  'criterionMissing',
  'idGone',
  'idAndText',
  'idTwice',
  'rowElsewhere',
  'rowUnknown',
]);

/** Findings about rows of criteria: what the notice at the top counts. */
export function isRowProblem(problem: Finding): boolean {
  return rowKinds.has(problem.kind);
}
