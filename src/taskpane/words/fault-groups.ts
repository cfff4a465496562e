/** Findings of the check in words: one group per kind, with the places of each. */
import type { PaneMessages } from './pane-messages';
import type { Language } from '../../core/words/language';
import type { UpkeepMessages } from './upkeep-messages';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { placeOfFinding, type Finding } from '../../core/findings/finding';
import { findingMessagesFor } from '../../core/findings/finding-words';
import { endingOf, type Ending } from './fault-counts';
import { findingNames, type ProblemWords } from './problem-words';

export interface FaultGroup {
  readonly key: string;
  readonly title: string;
  readonly means: string;
  readonly ending: Ending;
  /** Empty where the title says all. */
  readonly lines: readonly ProblemWords[];
}

/** Everything the words are made of. */
export interface Wording {
  readonly index: RubricIndex;
  readonly messages: PaneMessages;
  readonly words: UpkeepMessages;
  readonly language: Language;
}

const order: readonly Ending[] = ['choice', 'repair', 'person', 'harmless'];

const valueKinds: ReadonlySet<Finding['kind']> = new Set([
  'tickUnreadable',
  'verdictUnreadable',
  'cellError',
  'dueUnclear',
  'reasonBlank',
  'agencyTypeUnknown',
  'figureUnreadable',
]);

/**
 * What waits for the person first. Within a group the order of the check: by sheet, then by row.
 * @param problems what the reading found: values that cannot be read may have come after the check, or have none
 */
export function groupFaults(
  faults: readonly Finding[],
  problems: readonly Finding[],
  wording: Wording,
): FaultGroup[] {
  const names = findingNames(wording);
  const messages = findingMessagesFor(wording.language);
  const known = new Set(faults.map((fault) => JSON.stringify(fault)));
  const values = problems.filter(({ kind }) => valueKinds.has(kind));
  const groups = new Map<string, Group>();
  for (const finding of [...faults, ...values.filter((each) => !known.has(JSON.stringify(each)))]) {
    const { title, one } = messages[finding.kind];
    const means = wording.words.meaning[finding.kind];
    const ending = endingOf(finding);
    const key = `${finding.kind} ${ending}`;
    const group = groups.get(key) ?? { key, title, means, ending, lines: [] };
    groups.set(key, group);
    // Each entry takes exactly the finding of its own kind; TypeScript cannot correlate the two lookups.
    const text = one(finding as never, names);
    if (text !== '') group.lines.push({ text, place: placeOfFinding(finding) });
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.ending) - order.indexOf(b.ending));
}

type Group = FaultGroup & { readonly lines: ProblemWords[] };

/** How many findings a group is. */
export function sizeOf({ lines }: FaultGroup): number {
  return Math.max(lines.length, 1);
}
