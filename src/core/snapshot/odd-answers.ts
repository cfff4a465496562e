/** What is odd about the cells of an answer: ticks that are none, reasons that cannot be seen. */
import { readAnswer, type AnswerReading } from '../standing/read-answer';
import type { AnswerField } from '../layout/columns';
import type { Finding } from '../findings/finding';
import { cellText } from '../sheet/cell-text';
import type { CellValue, Place } from '../sheet/sheet-grid';
import { tickOf } from './tick-words';

const tickFields = ['met', 'assessorMet'] as const;

/**
 * @param place of the row
 * @param columnOf where a field stands in it; undefined where its column is gone
 */
export function oddAnswers(
  id: string,
  place: Place,
  cellOf: (field: AnswerField) => CellValue,
  columnOf: (field: AnswerField) => number | undefined,
): { readonly reading: AnswerReading; readonly findings: readonly Finding[] } {
  const reading = readAnswer(cellOf);
  const at = (field: AnswerField): Place => ({ ...place, column: columnOf(field) ?? place.column });
  const findings = tickFields.flatMap((field): Finding[] => {
    const value = cellOf(field);
    if (value === null || value === '' || typeof value === 'boolean') return [];
    const [means, found] = [tickOf(value), cellText(value)];
    if (means === null) return [];
    if (means === undefined) return [{ kind: 'tickUnreadable', id, found: String(value), place: at(field) }];
    return [{ kind: 'tickTyped', id, found, means, place: at(field) }];
  });
  if (reading.blankReason) findings.push({ kind: 'reasonBlank', id, place: at('notApplicable') });
  return { reading, findings };
}
