/**
 * An answer's fields as cells, and a date as Excel counts it. The reading side (`answer-values.ts`) gives the
 * same answer back.
 */
import type { Answer } from '../assessment/answers';
import type { AnswerField } from './columns';
import { serialFromIsoDate, serialIn1904 } from '../sheet/excel-date';
import type { CellContent } from '../plan/sheet-plan';

/**
 * Never a formula: what people write is text even when it begins with `=`.
 * @param from1904 the workbook it goes into counts its days from there
 */
export function answerCell(answer: Answer, field: AnswerField, from1904 = false): CellContent {
  if (field === 'met' || field === 'assessorMet') return answer[field];
  const text = answer[field];
  if (text === '') return null;
  const serial = field === 'due' ? serialFromIsoDate(text) : null;
  if (serial === null) return text;
  return from1904 ? serialIn1904(serial) : serial;
}
