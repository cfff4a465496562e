/** Findings of the check in words: one group per kind, with the places of each. */
import type { FaultNames } from '../../core/standing/fault.th';
import type { PaneMessages } from './pane-messages';
import type { Language } from '../../core/words/language';
import type { UpkeepMessages } from './upkeep-messages';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { Fault } from '../../core/standing/fault';
import type { ReadingProblem } from '../../core/snapshot/snapshot';
import type { Place } from '../../core/sheet/sheet-grid';
import { criterionName } from './criterion-names';
import { endingOf, type Ending } from './fault-counts';
import { formatNumber } from './format-number';
import { columnTitle, placeWords, problemWords, type ProblemWords } from './problem-words';

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

/** What waits for the person first. Within a group the order of the check: by sheet, then by row. */
export function groupFaults(
  faults: readonly Fault[],
  problems: readonly ReadingProblem[],
  wording: Wording,
): FaultGroup[] {
  const { words } = wording;
  const names = faultNames(wording);
  const groups = new Map<string, Group>();
  for (const fault of faults) {
    const { title, means, one } = words.fault[fault.kind];
    const ending = endingOf(fault);
    const key = `${fault.kind} ${ending}`;
    const group = groups.get(key) ?? { key, title, means, ending, lines: [] };
    groups.set(key, group);
    // Each entry takes exactly the fault of its own kind; TypeScript cannot correlate the two lookups.
    const text = one(fault as never, names);
    if (text !== '') group.lines.push({ text, place: placeOf(fault) });
  }
  for (const group of problemGroups(problems, wording)) groups.set(group.key, group);
  return [...groups.values()].sort((a, b) => order.indexOf(a.ending) - order.indexOf(b.ending));
}

type Group = FaultGroup & { readonly lines: ProblemWords[] };

/** What only a reading finds; everything else a check finds as well, and says more of it. */
function problemGroups(problems: readonly ReadingProblem[], { index, messages, words }: Wording): Group[] {
  const { values, valuesMean, figures, figuresMean } = words.faults;
  const linesOf = (...kinds: readonly ReadingProblem['kind'][]): ProblemWords[] =>
    problems.filter(({ kind }) => kinds.includes(kind)).map((found) => problemWords(found, index, messages));
  const groups: readonly Group[] = [
    {
      key: 'values',
      title: values,
      means: valuesMean,
      ending: 'person',
      lines: linesOf('tickUnreadable', 'reasonBlank'),
    },
    {
      key: 'figures',
      title: figures,
      means: figuresMean,
      ending: 'person',
      lines: linesOf('figureUnreadable'),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function placeOf(fault: Fault): Place | null {
  return 'place' in fault ? fault.place : null;
}

/** How many findings a group is. */
export function sizeOf({ lines }: FaultGroup): number {
  return Math.max(lines.length, 1);
}

/** Longest text of a cell within a sentence. */
const mostLetters = 60;

function faultNames({ index, messages, language }: Wording): FaultNames {
  return {
    criterion: (id) => criterionName(index, id),
    column: (key) => columnTitle(key, messages),
    place: placeWords,
    number: (value) => formatNumber(value, language),
    short: shortened,
  };
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters).trimEnd()}…`;
}
