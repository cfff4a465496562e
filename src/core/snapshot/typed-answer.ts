/** What a person typed into a field of the pane, as the cell that is to hold it. */
import { emptyAnswer, type Answer } from '../assessment/answers';
import { answerCell } from '../layout/answer-cells';
import { isDayField } from '../layout/columns';
import type { CellContent } from '../plan/sheet-plan';
import { readDueDay } from '../sheet/due-day';

/** The fields that are written from the pane: those of the agency. The assessor's word is the assessor's. */
export type TypedField = 'met' | 'evidence' | 'link' | 'owner' | 'due' | 'doneOn' | 'note';

export type TypedAnswer =
  | { readonly field: 'met'; readonly typed: boolean }
  | { readonly field: Exclude<TypedField, 'met'>; readonly typed: string };

/** The answer with that field as it will be read back: a day in any of the ways people write it, text without its ends. */
export function withTyped(answer: Answer, { field, typed }: TypedAnswer): Answer {
  if (field === 'met') return { ...answer, met: typed };
  const text = typed.trim();
  return { ...answer, [field]: isDayField(field) ? readDueDay(text).due : text };
}

/** Null empties the cell. @param from1904 the workbook counts its days from there */
export function typedContent(given: TypedAnswer, from1904: boolean): CellContent {
  return answerCell(withTyped(emptyAnswer, given), given.field, from1904);
}
