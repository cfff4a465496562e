/**
 * Changes that a person has chosen, as what carrying writes: through the one door by which answers come in, which looks
 * again and writes only where a row still holds what the person was shown.
 */
import { fitCells } from '../../assessment/fit-cells';
import { emptyAnswer, isSameAnswer, type Answers, type Profile } from '../../assessment/answers';
import type { RubricIndex } from '../../rubric/rubric-index';
import type { Carried, CarriedAnswer, Leftover } from '../carry';
import type { CarryProposal } from '../propose-carry';
import type { Source, SourceRow } from '../source';
import type { ReturnedChange } from './returned-list';

export interface CarriedChanges {
  readonly proposal: CarryProposal;
  readonly carried: Carried;
}

/** @param title of where the changes come from @param standing answers that the person was shown */
export function carriedChanges(
  index: RubricIndex,
  title: string,
  changes: readonly ReturnedChange[],
  standing: Answers,
  profile: Profile,
): CarriedChanges {
  const answers = new Map<string, CarriedAnswer>();
  const leftovers: Leftover[] = [];
  const rows = changes.map(rowOf);
  changes.forEach(({ id, before, after }, at) => {
    const row = rows[at];
    if (row === undefined) return;
    const { answer, rest } = fitCells(after);
    if (!isSameAnswer(rest, emptyAnswer)) leftovers.push({ reason: 'tooLong', id, answer: rest, row });
    answers.set(id, { id, answer, row, expected: before });
  });
  const source: Source = {
    title,
    rubricId: index.rubric.id,
    edition: index.rubric.edition,
    profile,
    rows,
    ...asRead,
  };
  return { proposal: { source, standing, entries: [] }, carried: { answers, leftovers } };
}

/** A list of ours leaves nothing open about how it was read. */
const asRead = {
  unknownAgencyType: null,
  unclearMarks: [],
  columnQuestions: [],
  unclearDues: [],
  unreadItems: [],
  uncomputed: [],
  sheets: [],
  copies: [],
  passedOver: [],
} satisfies Partial<Source>;

function rowOf({ id, place, after }: ReturnedChange): SourceRow {
  return {
    key: `${place.sheetId}!${place.row + 1}`,
    place,
    id,
    code: '',
    text: '',
    answer: after,
    extra: [],
  };
}
