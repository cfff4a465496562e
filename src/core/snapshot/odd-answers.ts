/** What is odd about the cells of an answer: ticks that are none, errors, days that are none or only words, blanks nobody can see. */
import { readAnswer, type AnswerReading } from '../standing/read-answer';
import type { Finding } from '../findings/finding';
import { answerFields, type AnswerField } from '../layout/columns';
import { cellText } from '../sheet/cell-text';
import type { CellValue, Place } from '../sheet/sheet-grid';
import { verdictOf } from '../layout/category/verdict-cell';
import { tickOf } from './tick-words';

const textFields = answerFields.filter((field) => field !== 'met' && field !== 'assessorMet');

/**
 * @param place of the row
 * @param columnOf where a field stands in it; undefined where its column is gone
 * @param isErrorIn true where the cell of the row in this column holds an error
 * @param from1904 the workbook counts its days from there
 */
export function oddAnswers(
  id: string,
  place: Place,
  cellOf: (field: AnswerField) => CellValue,
  columnOf: (field: AnswerField) => number | undefined,
  isErrorIn: (column: number) => boolean,
  from1904: boolean,
): { readonly reading: AnswerReading; readonly findings: readonly Finding[] } {
  const isError = (field: AnswerField): boolean => {
    const column = columnOf(field);
    return column !== undefined && isErrorIn(column);
  };
  const reading = readAnswer(cellOf, isError, from1904);
  const at = (field: AnswerField): Place => ({ ...place, column: columnOf(field) ?? place.column });
  const findings: Finding[] = [
    ...oddTick(id, cellOf('met'), at('met')),
    ...oddVerdict(id, cellOf('assessorMet'), at('assessorMet')),
  ];
  for (const field of textFields) {
    if (!isError(field)) continue;
    const found = cellText(cellOf(field));
    findings.push({ kind: 'cellError', id, column: field, found, place: at(field) });
  }
  for (const field of reading.unclearDays)
    findings.push({ kind: 'dayUnclear', id, column: field, found: reading.answer[field], place: at(field) });
  for (const column of reading.typedDays) {
    const means = reading.answer[column];
    findings.push({
      kind: 'dayTyped',
      id,
      column,
      found: cellText(cellOf(column)),
      means,
      place: at(column),
    });
  }
  for (const column of reading.blankFields)
    findings.push({ kind: 'planBlank', id, column, place: at(column) });
  if (reading.blankReason) findings.push({ kind: 'reasonBlank', id, place: at('notApplicable') });
  return { reading, findings };
}

function oddTick(id: string, value: CellValue, place: Place): Finding[] {
  if (typeof value === 'boolean') return [];
  const [means, found] = [tickOf(value), cellText(value)];
  if (means === null) return [];
  if (means === undefined) return [{ kind: 'tickUnreadable', id, found: String(value), place }];
  return [{ kind: 'tickTyped', id, found, means, place }];
}

function oddVerdict(id: string, value: CellValue, place: Place): Finding[] {
  return verdictOf(value) === undefined
    ? [{ kind: 'verdictUnreadable', id, found: String(value), place }]
    : [];
}

/** Those kinds: a row that is read again says them again if they are still there. */
const oddKinds = [
  'tickTyped',
  'tickUnreadable',
  'verdictUnreadable',
  'cellError',
  'dayUnclear',
  'dayTyped',
  'planBlank',
  'reasonBlank',
] as const;

export type OddAnswer = Extract<Finding, { readonly kind: (typeof oddKinds)[number] }>;

export function isOddAnswer(finding: Finding): finding is OddAnswer {
  return oddKinds.some((kind) => kind === finding.kind);
}
