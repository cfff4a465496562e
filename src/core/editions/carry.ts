/**
 * What becomes of a proposal once it was decided: the answers to be written, and all that is kept in the sheet of
 * leftovers. Every answer of the source is in exactly one of them, or stands in the target already.
 */
import { answerOf } from '../assessment/applicability';
import { emptyAnswer, isEmptyAnswer, isSameAnswer, type Answer, type Answers } from '../assessment/answers';
import { answerFields, type AnswerField } from '../layout/columns';
import type { RubricIndex } from '../rubric/rubric-index';
import { fitCells } from '../assessment/fit-cells';
import type { CarryEntry, CarryProposal, EntryKind } from './propose-carry';
import type { SourceRow } from './source';

/** To a criterion, the proposed one or another, or into the leftovers. */
export type Decision = { readonly to: string } | 'leave';

/** By key of the entry. An entry without one is undecided, and is left. */
export type Decisions = ReadonlyMap<string, Decision>;

export interface CarriedAnswer {
  readonly id: string;
  readonly answer: Answer;
  readonly row: SourceRow;
  /** What the criterion held when this was decided: anything else there is not written over. */
  readonly expected: Answer;
}

export type LeftoverReason =
  /** Of an entry that nobody decided on, by its kind. */
  | EntryKind
  /** A person chose to leave it. */
  | 'left'
  /** Two entries were sent to one criterion. */
  | 'collision'
  /** The end of a text that is longer than a cell can be. */
  | 'tooLong'
  /** It stood in the target and was replaced, as a person chose. */
  | 'replaced'
  /** Its criterion has no row in the workbook. */
  | 'rowMissing'
  /** Cells of the criterion are missing, or hold something that is no answer. */
  | 'notWritable'
  /** The criterion's cells were changed after it was decided. */
  | 'changedSince'
  /** Cells for which an answer has no place. */
  | 'noField'
  /** Fields of an answer that were not chosen to be carried. */
  | 'fieldNotChosen';

export interface Leftover {
  readonly reason: LeftoverReason;
  /** Id of the criterion it is about, as far as known. */
  readonly id: string;
  /** Null when the row's answer went elsewhere and only its other cells are left. */
  readonly answer: Answer | null;
  /** Null for an answer that stood in the target. */
  readonly row: SourceRow | null;
}

export interface Carried {
  /** By id of the criterion, in rubric order; only what is to be written. */
  readonly answers: ReadonlyMap<string, CarriedAnswer>;
  readonly leftovers: readonly Leftover[];
}

/** What is carried without being asked for: id and text are equal. */
export function plainDecisions({ entries }: CarryProposal): Map<string, Decision> {
  return decisionsFor(entries, ['same']);
}

/** And what is proposed, for a person who has looked at the list. */
export function proposedDecisions({ entries }: CarryProposal): Map<string, Decision> {
  return decisionsFor(entries, ['same', 'moved']);
}

function decisionsFor(entries: readonly CarryEntry[], kinds: readonly EntryKind[]): Map<string, Decision> {
  return new Map(
    entries.flatMap(({ key, kind, target }) =>
      kinds.includes(kind) && target !== null ? [[key, { to: target }] as const] : [],
    ),
  );
}

/** Keys of entries that were sent to a criterion to which another was sent as well. */
export function findCollisions(proposal: CarryProposal, decisions: Decisions): ReadonlySet<string> {
  const byTarget = new Map<string, string[]>();
  for (const { key, kind } of proposal.entries) {
    const to = kind === 'remark' || kind === 'already' ? null : targetOf(decisions.get(key));
    if (to === null) continue;
    const keys = byTarget.get(to);
    if (keys === undefined) byTarget.set(to, [key]);
    else keys.push(key);
  }
  return new Set([...byTarget.values()].filter((keys) => keys.length > 1).flat());
}

/** @param fields of an answer that are carried; all of them where it is not said. The others are left over. */
export function carryAnswers(
  index: RubricIndex,
  proposal: CarryProposal,
  decisions: Decisions,
  fields: ReadonlySet<AnswerField> = allFields,
): Carried {
  const collisions = findCollisions(proposal, decisions);
  const carried = new Map<string, CarriedAnswer>();
  const leftovers: Leftover[] = [];
  for (const entry of proposal.entries) {
    const { key, kind, row } = entry;
    const to = targetOf(decisions.get(key));
    if (kind === 'remark') leftovers.push(otherCells(entry));
    else if (kind === 'already') leftovers.push(...besideWhatStands(entry, fields));
    else if (to === null || !index.criteria.has(to) || collisions.has(key)) {
      const reason = collisions.has(key) ? 'collision' : decisions.has(key) ? 'left' : kind;
      leftovers.push({ reason, id: row.id, answer: row.answer, row });
    } else {
      const expected = answerOf(proposal.standing, to);
      leftovers.push(...(row.extra.length > 0 ? [otherCells(entry, to)] : []));
      const chosen = chosenFields(row.answer, expected, fields);
      if (!isEmptyAnswer(chosen.rest))
        leftovers.push({ reason: 'fieldNotChosen', id: to, answer: chosen.rest, row });
      const { answer, rest } = fitCells(chosen.answer);
      if (!isEmptyAnswer(rest)) leftovers.push({ reason: 'tooLong', id: to, answer: rest, row });
      if (isSameAnswer(expected, answer)) continue;
      carried.set(to, { id: to, answer, row, expected });
      if (!isEmptyAnswer(expected))
        leftovers.push({ reason: 'replaced', id: to, answer: expected, row: null });
    }
  }
  const answers = new Map([...index.criteria.keys()].flatMap((id) => entryOf(carried, id)));
  return { answers, leftovers };
}

/**
 * The same against the workbook as it stands at the last moment before writing. What no longer fits the decision is
 * not written, and so not lost: it joins the leftovers.
 *
 * @param standing answers of the criteria that have a row
 * @param unwritable criteria whose cells cannot take the answer, or hold something that would be lost
 */
export function settleCarried(
  carried: Carried,
  standing: Answers,
  unwritable: ReadonlySet<string> = new Set(),
): Carried {
  const answers = new Map<string, CarriedAnswer>();
  const leftovers = [...carried.leftovers];
  for (const [id, each] of carried.answers) {
    const holds = standing.get(id);
    if (holds !== undefined && isSameAnswer(holds, each.answer)) dropReplaced(leftovers, id);
    else if (holds !== undefined && !unwritable.has(id) && isSameAnswer(holds, each.expected))
      answers.set(id, each);
    else {
      const changed = holds !== undefined && !isSameAnswer(holds, each.expected);
      const reason = holds === undefined ? 'rowMissing' : changed ? 'changedSince' : 'notWritable';
      dropReplaced(leftovers, id);
      leftovers.push({ reason, id, answer: each.answer, row: each.row });
    }
  }
  return { answers, leftovers };
}

function besideWhatStands(entry: CarryEntry, fields: ReadonlySet<AnswerField>): Leftover[] {
  const { row, target } = entry;
  const { rest } = chosenFields(row.answer, row.answer, fields);
  return [
    ...(row.extra.length > 0 ? [otherCells(entry)] : []),
    ...(isEmptyAnswer(rest)
      ? []
      : [{ reason: 'fieldNotChosen', id: target ?? row.id, answer: rest, row } as const]),
  ];
}

const allFields: ReadonlySet<AnswerField> = new Set(answerFields);

/** Fields that are not chosen stay as they stand in the target; what the source has in them is the rest. */
function chosenFields(
  given: Answer,
  standing: Answer,
  fields: ReadonlySet<AnswerField>,
): { readonly answer: Answer; readonly rest: Answer } {
  const others = answerFields.filter((field) => !fields.has(field));
  if (others.length === 0) return { answer: given, rest: emptyAnswer };
  const pick = (answer: Answer, from: readonly AnswerField[]) =>
    Object.fromEntries(from.map((field) => [field, answer[field]]));
  return {
    answer: { ...given, ...pick(standing, others) },
    rest: { ...emptyAnswer, ...pick(given, others) },
  };
}

/** What was to be replaced stays where it is, or is gone already; either way nothing of it is left over. */
function dropReplaced(leftovers: Leftover[], id: string): void {
  const at = leftovers.findIndex((each) => each.reason === 'replaced' && each.id === id);
  if (at >= 0) leftovers.splice(at, 1);
}

function otherCells({ row }: CarryEntry, id = row.id): Leftover {
  return { reason: 'noField', id, answer: null, row };
}

function targetOf(decision: Decision | undefined): string | null {
  return decision === undefined || decision === 'leave' ? null : decision.to;
}

function entryOf(carried: ReadonlyMap<string, CarriedAnswer>, id: string): [string, CarriedAnswer][] {
  const found = carried.get(id);
  return found === undefined ? [] : [[id, found]];
}
