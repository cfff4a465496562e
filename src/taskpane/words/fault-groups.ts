/** Findings of the check in words: one group per kind, with the places of each. */
import type { FaultNames } from '../../core/messages/fault.th';
import type { Language, Messages } from '../../core/messages/messages';
import type { UpkeepMessages } from '../../core/messages/upkeep';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { Fault } from '../../core/upkeep/fault';
import type { Place, ReadingProblem } from '../../core/workbook/snapshot';
import { criterionName } from './criterion-names';
import { endingOf, type Ending } from './fault-counts';
import { formatNumber } from './numbers';
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
  readonly messages: Messages;
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
  const { words, index, messages } = wording;
  const names = faultNames(wording);
  const groups = new Map<string, FaultGroup & { readonly lines: ProblemWords[] }>();
  for (const fault of faults) {
    const { title, means, one } = words.fault[fault.kind];
    const group = groups.get(fault.kind) ?? {
      key: fault.kind,
      title,
      means,
      ending: endingOf(fault),
      lines: [],
    };
    groups.set(fault.kind, group);
    // Each entry takes exactly the fault of its own kind; TypeScript cannot correlate the two lookups.
    const text = one(fault as never, names);
    if (text !== '') group.lines.push({ text, place: placeOf(fault) });
  }
  const values = problems.filter(isValueProblem).map((problem) => problemWords(problem, index, messages));
  if (values.length > 0) {
    const { values: title, valuesMean: means } = words.faults;
    groups.set('values', { key: 'values', title, means, ending: 'person', lines: values });
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.ending) - order.indexOf(b.ending));
}

/** What only a reading finds; everything else a check finds as well, and says more of it. */
export function isValueProblem({ kind }: ReadingProblem): boolean {
  return kind === 'tickUnreadable' || kind === 'reasonBlank' || kind === 'figureUnreadable';
}

function placeOf(fault: Fault): Place | null {
  return 'place' in fault ? fault.place : null;
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
