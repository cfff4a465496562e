/** Findings of the check in words: one group per kind, with the places of each. */
import type { PaneMessages } from './pane-messages';
import type { Language } from '../../core/words/language';
import type { UpkeepMessages } from './upkeep-messages';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { findCauses } from '../../core/findings/consequences';
import { placeOfFinding, type Finding, type FindingKind } from '../../core/findings/finding';
import { categoryMarker } from '../../core/layout/markers';
import { formatNumber } from './format-number';
import { findingMessagesFor } from '../../core/findings/finding-words';
import { endingOf, everythingFound, type Ending } from '../state/picture/fault-counts';
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

/** A group of causes, and what follows from them. */
export interface CauseGroup extends FaultGroup {
  readonly following: readonly FaultGroup[];
}

/**
 * What matters most, first; within it what waits for the person; what follows from a finding stands beside it. Within a
 * group the order of the check: by sheet, then by row. @param problems as of `everythingFound`
 */
export function groupCauses(
  faults: readonly Finding[],
  problems: readonly Finding[],
  wording: Wording,
): CauseGroup[] {
  const { causes, following } = findCauses(everythingFound(faults, problems));
  return grouped(causes, wording).map((group) => {
    const followed = causes.filter((cause) => keyOf(cause) === group.key);
    return {
      ...group,
      following: grouped(
        followed.flatMap((cause) => following.get(cause) ?? []),
        wording,
      ),
    };
  });
}

function grouped(findings: readonly Finding[], wording: Wording): FaultGroup[] {
  const names = findingNames(wording);
  const messages = findingMessagesFor(wording.language);
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { title, one } = messages[finding.kind];
    const means = wording.words.meaning[finding.kind];
    const ending = endingOf(finding);
    const key = keyOf(finding);
    const weight = ending === 'harmless' ? lightest : weightOf(finding.kind);
    const group = groups.get(key) ?? { key, title, means, ending, weight, lines: [] };
    groups.set(key, group);
    // Each entry takes exactly the finding of its own kind; TypeScript cannot correlate the two lookups.
    const text = one(finding as never, names);
    if (text !== '')
      group.lines.push({ text: withLoss(text, finding, wording), place: placeOfFinding(finding) });
  }
  return [...groups.values()].sort(
    (a, b) => a.weight - b.weight || order.indexOf(a.ending) - order.indexOf(b.ending),
  );
}

/** One group for each kind and end. */
function keyOf(finding: Finding): string {
  return `${finding.kind} ${endingOf(finding)}`;
}

/** What a sheet took with it, which is more than its name says. */
function withLoss(text: string, finding: Finding, { index, words, language }: Wording): string {
  if (finding.kind !== 'sheetMissing') return text;
  const category = index.rubric.categories.find(({ id }) => categoryMarker(id) === finding.marker);
  if (category === undefined) return text;
  const criteria = [...index.criteria.values()].filter((entry) => entry.category.id === category.id);
  return `${text} → ${words.faults.rowsLost(formatNumber(criteria.length, language))}`;
}

const answersAtStake: ReadonlySet<FindingKind> = new Set([
  'layoutNewer',
  'otherEdition',
  'sheetMissing',
  'sheetTwice',
  'columnMissing',
  'columnTwice',
  'criterionMissing',
  'idGone',
  'idTwice',
  'idAndText',
  'rowElsewhere',
  'rowUnknown',
  'keyGone',
  'keyMarred',
  'tickTyped',
  'tickUnreadable',
  'verdictUnreadable',
  'cellError',
  'agencyTypeUnknown',
]);

const figuresAtStake: ReadonlySet<FindingKind> = new Set([
  'formulaChanged',
  'figureMissing',
  'figureUnreadable',
  'nameGone',
  'nameNarrow',
  'computesByHand',
  'dayTyped',
  'planBlank',
  'reasonBlank',
]);

const lightest = 3;

/** Answers that are counted nowhere weigh more than figures that differ, and both more than how it looks. */
function weightOf(kind: FindingKind): number {
  return answersAtStake.has(kind) ? 0 : figuresAtStake.has(kind) ? 1 : 2;
}

type Group = FaultGroup & { readonly lines: ProblemWords[]; readonly weight: number };

/** How many findings a group is. */
export function sizeOf({ lines }: FaultGroup): number {
  return Math.max(lines.length, 1);
}
