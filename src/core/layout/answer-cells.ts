/**
 * An answer's fields as cells, and a date as Excel counts it. The reading side (`answer-values.ts`) gives the
 * same answer back.
 */
import type { Answer } from '../assessment/answers';
import { messagesFor } from '../words/messages';
import { verdictCell, type VerdictWords } from './category/verdict-cell';
import { isDayField, type AnswerField } from './columns';
import { serialOfDay } from '../sheet/excel-date';
import type { CellContent } from '../plan/sheet-plan';

/**
 * Never a formula: what people write is text even when it begins with `=`.
 * @param from1904 the workbook it goes into counts its days from there
 * @param verdicts in the language of the workbook it goes into
 */
export function answerCell(
  answer: Answer,
  field: AnswerField,
  from1904 = false,
  verdicts: VerdictWords = messagesFor('th').sheet.verdict,
): CellContent {
  if (field === 'met') return answer[field];
  if (field === 'assessorMet') return verdictCell(answer[field], verdicts);
  const text = answer[field];
  if (text === '') return null;
  return isDayField(field) ? (serialOfDay(text, from1904) ?? text) : text;
}
