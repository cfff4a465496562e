/**
 * What of a source goes where in another rubric or edition, by id and text. It only proposes: what is not plain is
 * left for a person, and what a person leaves is kept. The order of the source's rows makes no difference.
 */
import { answerOf } from '../assessment/applicability';
import { isEmptyAnswer, isSameAnswer, type Answer, type Answers } from '../assessment/answers';
import { answerFields, type AnswerField } from '../layout/columns';
import type { RubricIndex } from '../rubric/rubric-index';
import { isSameEdition } from '../snapshot/same-edition';
import type { Source, SourceRow } from './source';
import { matchCriterion, type Basis, type CriterionMatch } from './target/match-criterion';

export type EntryKind =
  /** Id and text are equal, or the id alone where the row has no text: carried. */
  | 'same'
  /** The text is equal under another id, or the row has no id: proposed. */
  | 'moved'
  /** The id is equal and the text is another: a person decides. */
  | 'reworded'
  /** Several rows claim one criterion: a person decides. */
  | 'contested'
  /** The criterion holds another answer already: a person decides. */
  | 'occupied'
  /** No criterion has its id or text, or several have its text. */
  | 'unknown'
  /** The criterion holds this very answer already: nothing to do. */
  | 'already'
  /** The row has no answer, only cells that no answer has a place for. */
  | 'remark';

export interface CarryEntry {
  /** Of the source's row. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly row: SourceRow;
  /** The criterion it may go to; null when none was found. */
  readonly target: string | null;
  readonly basis: Basis | null;
  /** Criteria with exactly this text, where there are several. */
  readonly alike: readonly string[];
  /** Keys of other rows that claim the same criterion, `mostRivals` at most. */
  readonly rivals: readonly string[];
}

export interface CarryProposal {
  readonly source: Source;
  /** What the target held when this was proposed. */
  readonly standing: Answers;
  /** One for each row of the source that holds anything, by target in rubric order, then by place. */
  readonly entries: readonly CarryEntry[];
}

/** As many are named; a file may hold one id in every one of its rows. @internal Tests go beyond it. */
export const mostRivals = 20;

interface Claim extends CriterionMatch {
  readonly row: SourceRow;
}

/**
 * @param standing answers in the target now; empty for a workbook yet to be made
 * @param fields that are to be carried: what the target holds in others makes no difference
 */
export function proposeCarry(
  index: RubricIndex,
  source: Source,
  standing: Answers,
  fields: readonly AnswerField[] = answerFields,
): CarryProposal {
  const held = source.rows.filter(({ answer, extra }) => !isEmptyAnswer(answer) || extra.length > 0);
  const claims = held.map((row) => claimOf(index, source, row));
  const rivals = findRivals(claims);
  const entries = claims.map((claim): CarryEntry => {
    const { row, target, basis, alike } = claim;
    const others = rivals.get(claim) ?? [];
    const kind = kindOf(claim, others, standing, fields);
    return { key: row.key, kind, row, target, basis, alike, rivals: others };
  });
  return { source, standing, entries: entries.sort((a, b) => inOrder(index, a, b)) };
}

function claimOf(index: RubricIndex, source: Source, row: SourceRow): Claim {
  // Without words nothing says that another edition means the same by the id; a checklist made by hand names none.
  const sameEdition = source.rubricId === '' || isEditionOf(index, source);
  return { row, ...matchCriterion(index, row, sameEdition) };
}

/** True when the source says that it was made from this very rubric and edition. */
function isEditionOf({ rubric }: RubricIndex, { rubricId, edition }: Source): boolean {
  return rubricId === rubric.id && isSameEdition(edition, rubric.edition);
}

/**
 * Rows that claim the same criterion for equally good reasons. A row that has only the id in common does not make
 * doubtful what another has the words of; it is put to a person anyway.
 */
function findRivals(claims: readonly Claim[]): ReadonlyMap<Claim, readonly string[]> {
  const byTarget = new Map<string, Claim[]>();
  for (const claim of claims) {
    // A row without an answer takes no place.
    if (claim.target === null || isEmptyAnswer(claim.row.answer)) continue;
    const strength = claim.basis === 'id' || claim.basis === 'idOnly' ? 'id' : 'text';
    const group = `${strength} ${claim.target}`;
    const alike = byTarget.get(group);
    if (alike === undefined) byTarget.set(group, [claim]);
    else alike.push(claim);
  }
  const rivals = new Map<Claim, readonly string[]>();
  for (const group of byTarget.values()) {
    if (group.length === 1) continue;
    const named = group
      .map(({ row }) => row.key)
      .sort()
      .slice(0, mostRivals + 1);
    for (const claim of group) {
      rivals.set(claim, named.filter((key) => key !== claim.row.key).slice(0, mostRivals));
    }
  }
  // An id without words gives way to the words themselves.
  for (const claim of claims) {
    const words = claim.basis === 'idOnly' ? (byTarget.get(`text ${claim.target}`) ?? []) : [];
    const others = words.map(({ row }) => row.key).sort();
    if (others.length > 0) {
      rivals.set(claim, [...(rivals.get(claim) ?? []), ...others].slice(0, mostRivals));
    }
  }
  return rivals;
}

function kindOf(
  { row, target, basis }: Claim,
  rivals: readonly string[],
  standing: Answers,
  fields: readonly AnswerField[],
): EntryKind {
  if (isEmptyAnswer(row.answer)) return 'remark';
  if (target === null) return 'unknown';
  const holds = answerOf(standing, target);
  const isSame = fields.every((field) => holds[field] === row.answer[field]);
  if (isSame && rivals.length === 0 && !isEmptyAnswer(holds)) return 'already';
  if (rivals.length > 0) return 'contested';
  if (basis === 'id') return 'reworded';
  if (!isEmptyAnswer(holds)) return 'occupied';
  return basis === 'text' ? 'moved' : 'same';
}

/** What the entry's criterion holds now, when that is something and another answer than the row's. */
export function standingInTheWay({ standing }: CarryProposal, target: string, answer: Answer): Answer | null {
  const holds = answerOf(standing, target);
  return isEmptyAnswer(holds) || isSameAnswer(holds, answer) ? null : holds;
}

function inOrder(index: RubricIndex, a: CarryEntry, b: CarryEntry): number {
  return (
    positionOf(index, a) - positionOf(index, b) ||
    compareTexts(a.row.place.sheetId, b.row.place.sheetId) ||
    a.row.place.row - b.row.place.row
  );
}

function positionOf(index: RubricIndex, { target }: CarryEntry): number {
  return index.criteria.get(target ?? '')?.position ?? index.criteria.size;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
