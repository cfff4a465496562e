/**
 * Answers from the category sheets, by the id in each row, on whichever of our sheets the row now stands.
 */
import type { Answer } from '../assessment/answers';
import type { RubricIndex } from '../rubric/rubric-index';
import { categoryColumns } from '../layout/columns';
import { cellText } from '../sheet/cell-text';
import { readAnswer } from './read-answer';
import { cellAt, columnsByKey, placeIn, rowsBeside, type FoundMarker } from '../sheet/grid';
import type { ReadingProblem } from './snapshot';
import type { CellValue, Place, SheetGrid } from '../sheet/sheet-grid';

/** Filled while the sheets are read one after the other. */
export interface AnswersReading {
  readonly answers: Map<string, Answer>;
  readonly places: Map<string, Place>;
  /** By marker, then by column key. */
  readonly columns: Map<string, ReadonlyMap<string, number>>;
  readonly problems: ReadingProblem[];
}

export function readCategory(
  index: RubricIndex,
  grid: SheetGrid,
  found: FoundMarker,
  reading: AnswersReading,
): void {
  const columns = columnsByKey(grid, found.row);
  columns.delete(found.marker);
  columns.set('id', found.column);
  reading.columns.set(found.marker, columns);
  for (const { key } of categoryColumns) {
    if (columns.has(key)) continue;
    reading.problems.push({
      kind: 'columnMissing',
      marker: found.marker,
      column: key,
      sheetName: grid.name,
    });
  }
  for (const row of rowsBeside(grid, found.row)) readRow(index, grid, row, columns, reading);
}

function readRow(
  index: RubricIndex,
  grid: SheetGrid,
  row: number,
  columns: ReadonlyMap<string, number>,
  reading: AnswersReading,
): void {
  const cell = (key: string): CellValue => {
    const column = columns.get(key);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  const id = cellText(cell('id'));
  // Without an id but with a level key, formulas count a row that no answer belongs to.
  if (id === '' && cellText(cell('level')) === '') return;
  const place = placeIn(grid, row, columns.get('met') ?? columns.get('id') ?? 0);
  if (!index.criteria.has(id)) {
    reading.problems.push({ kind: 'criterionUnknown', id, place });
    return;
  }
  const first = reading.places.get(id);
  if (first !== undefined) {
    reading.problems.push({ kind: 'criterionTwice', id, place, first });
    return;
  }
  const { answer, problems } = readCriterion(id, place, cell, columns);
  reading.places.set(id, place);
  reading.answers.set(id, answer);
  reading.problems.push(...problems);
}

/** One criterion's answer and what is odd about it. Also used where single rows are read again. */
export function readCriterion(
  id: string,
  place: Place,
  cell: (key: string) => CellValue,
  columns: ReadonlyMap<string, number>,
): { answer: Answer; problems: ReadingProblem[] } {
  const { answer, strangeTick, blankReason } = readAnswer(cell);
  const problems: ReadingProblem[] = [];
  if (strangeTick !== null) problems.push({ kind: 'tickUnreadable', id, found: strangeTick, place });
  if (blankReason) {
    problems.push({
      kind: 'reasonBlank',
      id,
      place: { ...place, column: columns.get('notApplicable') ?? place.column },
    });
  }
  return { answer, problems };
}
