/**
 * The cells of a sheet as they stand at one moment of a request. Queues a question only; the caller owns the batch.
 * Requirement sets: getUsedRangeOrNullObject 1.4; values, formulas 1.1.
 */
import type { CellValue } from '../../core/sheet/sheet-grid';
import {
  cellsOf,
  gridOf,
  queueCells,
  queueGrid,
  type QueuedGrid,
  type SheetToRead,
} from '../read/read-grids';
import type { LookedSheet } from './cell-table';

export interface QueuedImage {
  /** The sheet as it stood when this was asked. To be called after the sync; throws when no answer came. */
  readonly sheet: () => LookedSheet;
}

export function queueImage(context: Excel.RequestContext, sheet: SheetToRead): QueuedImage {
  const queued = queueGrid(context, sheet);
  queued.range.load('formulas');
  return { sheet: () => imageOf(queued) };
}

/** The same of the sheet that is shown, of which nothing need be known. */
export function queueActiveImage(context: Excel.RequestContext): QueuedImage {
  const worksheet = context.workbook.worksheets.getActiveWorksheet().load('id,name,visibility');
  const range = queueCells(worksheet);
  range.load('formulas');
  return {
    sheet: () => {
      const { id: sheetId, name, visibility } = worksheet;
      return imageOf({ sheet: { sheetId, name, visible: visibility === 'Visible' }, range });
    },
  };
}

function imageOf(queued: QueuedGrid): LookedSheet {
  // Cells are compared and put back as they are: what days they stand for is of no account.
  const grid = gridOf(queued, false);
  const formulas = queued.range.isNullObject ? [] : cellsOf(queued.range.formulas);
  const shown = formulas.map((line, row) =>
    line.map((formula, column) => asShown(formula, grid.values[row]?.[column] ?? null)),
  );
  return { grid, formulas: shown };
}

/** Text with `=` stands behind an apostrophe in the formula bar; Excel's answer leaves that out. */
function asShown(formula: CellValue, value: CellValue): CellValue {
  const isText = typeof formula === 'string' && formula.startsWith('=') && formula === value;
  return isText ? `'${formula}` : formula;
}
