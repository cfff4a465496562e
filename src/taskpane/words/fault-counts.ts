/** How many findings end in which way: what the notice at the top of the pane counts. */
import { mendingOf, type Finding, type FindingKind, type Mending } from '../../core/findings/finding';
import type { Decisions } from '../../core/standing/question';
import type { Checkup } from '../../core/upkeep/checkup';

/** `harmless`: a person may want to know, and nothing is counted otherwise because of it. */
export type Ending = Mending | 'harmless';

const harmless: ReadonlySet<FindingKind> = new Set(['sheetRenamed', 'sheetMoved', 'sheetHidden']);

export function endingOf(fault: Finding): Ending {
  // A row without any id is most times one that a person did not choose, or added: nothing waits for them.
  const isOwn = fault.kind === 'rowUnknown' && fault.found === '';
  return isOwn || harmless.has(fault.kind) ? 'harmless' : mendingOf[fault.kind];
}

/** What waits for a choice is counted by questions, since one may be about many rows. */
export function countEndings(checkup: Checkup, decisions: Decisions): Readonly<Record<Ending, number>> {
  const counts = { repair: 0, choice: 0, person: 0, harmless: 0 };
  for (const fault of checkup.faults) counts[endingOf(fault)] += 1;
  return { ...counts, choice: checkup.questions.filter(({ key }) => !decisions.has(key)).length };
}
