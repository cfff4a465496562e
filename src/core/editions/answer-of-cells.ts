/** Puts an answer together from the cells of a row, field by field; what does not fit comes back as extra cells. */
import { emptyAnswer, type Answer } from '../assessment/answers';
import { cellText } from '../sheet/cell-text';
import { answerFields, type AnswerField } from '../layout/columns';
import type { CellValue } from '../sheet/sheet-grid';
import { tickOf } from '../snapshot/tick-words';
import type { ExtraCell, MarkMeanings } from './source';
import { sourceDay, sourceTick, unclearMark } from './source-values';

export interface FieldCell {
  readonly field: AnswerField;
  /** Of its column. */
  readonly title: string;
  readonly value: CellValue;
}

export interface CellReading {
  readonly from1904: boolean;
  readonly marks: MarkMeanings;
  /** Counts of marks that were not clear; added to. */
  readonly unclear: Map<string, number>;
}

export interface ReadCells {
  readonly answer: Answer;
  readonly extra: readonly ExtraCell[];
}

/** @param cells a field may have several: evidence is joined, of the others the first counts */
export function answerOfCells(cells: readonly FieldCell[], reading: CellReading): ReadCells {
  const extra: ExtraCell[] = [];
  const found: { -readonly [Field in AnswerField]: Answer[Field] } = { ...emptyAnswer };
  for (const field of answerFields) {
    const own = cells.filter((cell) => cell.field === field && cell.value !== null);
    if (field === 'met' || field === 'assessorMet') found[field] = tick(own, reading, extra);
    else if (field === 'due') found.due = day(own, reading, extra);
    else if (field === 'notApplicable') found.notApplicable = reason(own, extra);
    else if (field === 'evidence') found.evidence = own.map(textOf).filter(Boolean).join('\n');
    else
      found[field] =
        first(
          own.filter((cell) => textOf(cell) !== ''),
          extra,
          textOf,
        ) ?? '';
  }
  return { answer: found, extra };
}

function textOf({ value }: FieldCell): string {
  return cellText(value);
}

function first<Value>(
  cells: readonly FieldCell[],
  extra: ExtraCell[],
  read: (cell: FieldCell) => Value,
): Value | null {
  const [one, ...others] = cells;
  for (const { title, value } of others) extra.push({ title, content: value, why: 'noField' });
  return one === undefined ? null : read(one);
}

function tick(cells: readonly FieldCell[], reading: CellReading, extra: ExtraCell[]): boolean {
  const clear: FieldCell[] = [];
  for (const cell of cells) {
    const meant = sourceTick(cell.value, reading.marks);
    if (meant !== undefined) {
      if (meant !== null) clear.push(cell);
      continue;
    }
    const mark = unclearMark(cell.value);
    if (mark !== null) reading.unclear.set(mark, (reading.unclear.get(mark) ?? 0) + 1);
    extra.push({ title: cell.title, content: cell.value, why: 'unclear' });
  }
  return first(clear, extra, ({ value }) => sourceTick(value, reading.marks) === true) ?? false;
}

function day(cells: readonly FieldCell[], reading: CellReading, extra: ExtraCell[]): string {
  const clear: FieldCell[] = [];
  for (const cell of cells) {
    if (sourceDay(cell.value, reading.from1904) !== undefined) clear.push(cell);
    else extra.push({ title: cell.title, content: cell.value, why: 'unclear' });
  }
  return first(clear, extra, ({ value }) => sourceDay(value, reading.from1904) ?? '') ?? '';
}

/** A tick under "not applicable" gives no reason, and without one the criterion applies. */
function reason(cells: readonly FieldCell[], extra: ExtraCell[]): string {
  const told: FieldCell[] = [];
  for (const cell of cells) {
    const text = textOf(cell);
    const meant = tickOf(cell.value);
    if (meant === true || unclearMark(cell.value) !== null || typeof cell.value === 'number') {
      extra.push({ title: cell.title, content: cell.value, why: 'unclear' });
    } else if (text !== '' && meant === undefined) told.push(cell);
  }
  return first(told, extra, textOf) ?? '';
}
