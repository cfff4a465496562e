/**
 * Which cells of the open workbook an answer goes into, and which criteria cannot take one: their cells are missing, or
 * hold something that is no answer and would be lost. Pure.
 */
import { answerOf } from '../assessment/applicability';
import { emptyAnswer } from '../assessment/answers';
import { answerCell } from '../layout/answer-cells';
import type { VerdictWords } from '../layout/category/verdict-cell';
import { cellText } from '../sheet/cell-text';
import { answerFields, type AnswerField } from '../layout/columns';
import { cellAt } from '../sheet/grid';
import type { CellContent } from '../plan/sheet-plan';
import type { WorkbookSnapshot } from '../snapshot/snapshot';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { CarriedAnswer } from './carry';

export interface AnswerCell {
  /** Of the criterion. */
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Null empties the cell. */
  readonly content: CellContent;
}

export type AnswersToWrite = ReadonlyMap<string, CarriedAnswer>;

/** Only the cells in which the answer differs from the one that stands. */
export function cellsToWrite(
  snapshot: WorkbookSnapshot,
  answers: AnswersToWrite,
  verdicts: VerdictWords,
): AnswerCell[] {
  return [...answers.values()].flatMap((carried) => {
    const place = snapshot.places.get(carried.id);
    if (place === undefined) return [];
    return changedFields(snapshot, carried).flatMap((field): AnswerCell[] => {
      const column = columnIn(snapshot, place.sheetId, field);
      const content = answerCell(carried.answer, field, snapshot.from1904, verdicts);
      return column === null
        ? []
        : [{ id: carried.id, sheetId: place.sheetId, row: place.row, column, content }];
    });
  });
}

/** @param grids those the snapshot was read from */
export function unwritableCriteria(
  snapshot: WorkbookSnapshot,
  grids: readonly SheetGrid[],
  answers: AnswersToWrite,
): ReadonlySet<string> {
  const bySheet = new Map(grids.map((grid) => [grid.sheetId, grid]));
  const unwritable = new Set<string>();
  for (const carried of answers.values()) {
    const place = snapshot.places.get(carried.id);
    const grid = bySheet.get(place?.sheetId ?? '');
    if (place === undefined || grid === undefined) continue;
    const blocked = changedFields(snapshot, carried).some((field) => {
      const column = columnIn(snapshot, place.sheetId, field);
      return (
        column === null ||
        holdsMoreThanRead(snapshot, carried.id, field, cellText(cellAt(grid, place.row, column)))
      );
    });
    if (blocked) unwritable.add(carried.id);
  }
  return unwritable;
}

function changedFields(snapshot: WorkbookSnapshot, { id, answer }: CarriedAnswer): AnswerField[] {
  const standing = answerOf(snapshot.answers, id);
  return answerFields.filter((field) => standing[field] !== answer[field]);
}

/** Something a person can see, which reading took for nothing: words in the cell of a tick. */
function holdsMoreThanRead(
  snapshot: WorkbookSnapshot,
  id: string,
  field: AnswerField,
  seen: string,
): boolean {
  const read = answerOf(snapshot.answers, id)[field];
  return read === emptyAnswer[field] && seen !== '' && seen !== 'FALSE';
}

function columnIn({ sheets, columns }: WorkbookSnapshot, sheetId: string, field: AnswerField): number | null {
  for (const [marker, sheet] of sheets) {
    if (sheet.sheetId === sheetId) return columns.get(marker)?.get(field) ?? null;
  }
  return null;
}
