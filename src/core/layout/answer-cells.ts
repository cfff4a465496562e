/**
 * An answer's fields as cells, and a date as Excel counts it. The reading side (`answer-values.ts`) gives the
 * same answer back.
 */
import type { Answer } from '../assessment/answers';
import type { AnswerField } from './columns';
import { serialFromIsoDate } from '../sheet/excel-date';
import type { CellContent } from '../plan/sheet-plan';

/** Never a formula: what people write is text even when it begins with `=`. */
export function answerCell(answer: Answer, field: AnswerField): CellContent {
  if (field === 'met' || field === 'assessorMet') return answer[field];
  const text = answer[field];
  if (text === '') return null;
  return field === 'due' ? (serialFromIsoDate(text) ?? text) : text;
}
