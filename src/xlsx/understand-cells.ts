/**
 * Puts what people fill in into the shape in which Excel hands it over, so that one reading by id serves both: ticks as
 * TRUE or FALSE, a picture in a cell as the error that Excel gives for it, the type of agency
 * as the rubric spells it. What cannot be understood stays as it is.
 */
import { besideKey, type SheetBeside } from '../core/editions/beside';
import { showsOnlyPicture } from '../core/editions/source-cells';
import { answerFields, type AnswerField } from '../core/layout/columns';
import { meantVerdict, verdictCell, verdictOf } from '../core/layout/category/verdict-cell';
import { categoryOfMarker, summaryMarker } from '../core/layout/markers';
import type { Rubric } from '../core/rubric/rubric';
import type { RubricIndex } from '../core/rubric/rubric-index';
import { cellAt, cellKey, rowsBeside, type FoundMarker } from '../core/sheet/grid';
import type { CellValue, SheetGrid } from '../core/sheet/sheet-grid';
import { placeOfMark } from '../core/snapshot/place-of-mark';
import { columnsOf } from '../core/snapshot/read-category';
import { likeAgencyType, profilePlaces } from '../core/snapshot/read-profile';
import { tickOf } from '../core/snapshot/tick-words';
import type { StandingColumns } from '../core/standing/category-rows';
import { messagesFor } from '../core/words/messages';
import type { Understand } from '../core/standing/standing-sheet';

/** What Excel itself gives for the value of a cell that holds a picture. */
const pictureError = '#VALUE!';

export interface SheetToUnderstand {
  readonly grid: SheetGrid;
  readonly beside: SheetBeside;
}

const nothingBeside: SheetBeside = new Map();

export function understandCells(index: RubricIndex, sheets: readonly SheetToUnderstand[]): Understand {
  const besideOf = new Map(sheets.map(({ grid, beside }) => [grid.sheetId, beside]));
  return (standing) => {
    const { grid } = standing.sheet.cells;
    if (standing.marker === summaryMarker) return withAgencyType(grid, placeOfMark(standing), index.rubric);
    if (categoryOfMarker(standing.marker) === null) return grid;
    return withAnswers(standing, besideOf.get(grid.sheetId) ?? nothingBeside);
  };
}

function withAgencyType(grid: SheetGrid, found: FoundMarker, rubric: Rubric): SheetGrid {
  const place = profilePlaces(grid, found).get('agencyType');
  if (place === undefined) return grid;
  const type = likeAgencyType(rubric, cellAt(grid, place.row, place.column));
  if (type === undefined) return grid;
  const values = [...grid.values];
  values[place.row - grid.row] = withCell(grid, place.row, place.column, type.title);
  return { ...grid, values };
}

function withAnswers(standing: StandingColumns, beside: SheetBeside): SheetGrid {
  const { grid } = standing.sheet.cells;
  const columns = columnsOf(standing);
  const values: (readonly CellValue[])[] = [...grid.values];
  const errors = new Set(grid.errors);
  for (const row of rowsBeside(grid, standing.keyRow ?? -1)) {
    const cells = [...(values[row - grid.row] ?? [])];
    for (const field of answerFields) {
      const column = columns.get(field);
      if (column === undefined) continue;
      const value = cellAt(grid, row, column);
      const isPicture = showsOnlyPicture(value, beside.get(besideKey(row, column)) ?? {});
      const understood = isPicture ? pictureError : understand(field, value);
      if (isPicture) errors.add(cellKey(row, column));
      if (understood !== undefined && understood !== value) cells[column - grid.column] = understood;
    }
    values[row - grid.row] = cells;
  }
  return errors.size === 0 ? { ...grid, values } : { ...grid, values, errors };
}

function understand(field: AnswerField, value: CellValue): CellValue | undefined {
  if (field === 'met') return tickOf(value);
  return field === 'assessorMet' ? understoodVerdict(value) : value;
}

/** A box that another program left is that of an older layout; a word is left as it was written. */
function understoodVerdict(value: CellValue): CellValue | undefined {
  if (verdictOf(value) !== undefined) return value;
  const means = meantVerdict(value);
  return means === undefined ? value : verdictCell(means, messagesFor('th').sheet.verdict);
}

function withCell({ values, row, column }: SheetGrid, at: number, right: number, value: CellValue) {
  const cells = [...(values[at - row] ?? [])];
  cells[right - column] = value;
  return cells;
}
