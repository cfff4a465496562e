/** One sheet of a file: its cells, and what lies on them. */
import type { SheetBeside } from '../core/editions/beside';
import { findMarker } from '../core/sheet/grid';
import type { CellValue, SheetGrid } from '../core/sheet/sheet-grid';
import { readBeside } from './cells/read-beside';
import { SheetCells, type SharedByCells, type SheetJudge } from './cells/cells-of-sheet';
import { SheetEnds } from './cells/sheet-ends';
import { enoughRead, type PackageReader } from './package/package-reader';
import type { SheetPart } from './read-parts';

export interface SheetReading {
  readonly grid: SheetGrid;
  readonly beside: SheetBeside;
  /** Somebody else's sheet, of which the rest was not read. */
  readonly givenUp: boolean;
}

/** A marker stands in the first few rows. After so many, a sheet without one is none of ours. */
const rowsUntilKnown = 64;

const ours: SheetJudge = {
  judge: (grid, rows) =>
    rows < rowsUntilKnown ? 'goOn' : findMarker(grid()) === null ? 'giveUp' : 'toTheEnd',
};

const toTheEnd: SheetJudge = { judge: () => 'toTheEnd' };

/**
 * @param isNamed names of ours lead to it: it is ours whatever became of its mark
 * @returns null when the sheet is none of ours; then little of it was read. @throws FileFault
 */
export async function readSheet(
  file: PackageReader,
  sheet: SheetPart,
  shared: SharedByCells,
  isNamed: boolean,
): Promise<SheetReading | null> {
  const cells = new SheetCells(sheet, shared, isNamed ? toTheEnd : ours);
  await file.parse(sheet.part, {
    open: (name, attributes) => cells.open(name, attributes),
    text: (text) => cells.text(text),
    close: (name) => {
      // Links, rules and print set-up follow; nothing of them is read.
      if (name === 'sheetData') throw enoughRead;
      cells.close(name);
    },
  });
  const grid = cells.grid();
  return !isNamed && findMarker(grid) === null ? null : { grid, beside: cells.beside, givenUp: false };
}

/** The same of any sheet, ours or not, with all that lies on its cells. @throws FileFault */
export async function readAnySheet(
  file: PackageReader,
  sheet: SheetPart,
  shared: SharedByCells,
  judge: SheetJudge,
): Promise<SheetReading> {
  const cells = new SheetCells(sheet, shared, judge);
  const ends = new SheetEnds();
  let inCells = true;
  await file.parse(sheet.part, {
    open: (name, attributes) => (inCells ? cells.open(name, attributes) : ends.open(name, attributes)),
    text: (text) => (inCells ? cells.text(text) : ends.text(text)),
    close: (name) => {
      if (name === 'sheetData') inCells = false;
      if (inCells) cells.close(name);
      else ends.close(name);
    },
  });
  if (cells.givenUp) return { grid: cells.grid(), beside: cells.beside, givenUp: true };
  const { beside, boxes } = await readBeside(file, sheet.part, ends, cells.beside);
  return { grid: withBoxes(cells.grid(), boxes), beside, givenUp: false };
}

/** A box is the tick of the cell it lies on, where nothing else stands in it. */
function withBoxes(grid: SheetGrid, boxes: ReadonlyMap<string, boolean>): SheetGrid {
  if (boxes.size === 0) return grid;
  const values: (readonly CellValue[])[] = [...grid.values];
  for (const [key, ticked] of boxes) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cells = [...(values[row] ?? [])];
    if ((cells[column] ?? null) !== null || row >= values.length) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = ticked;
    values[row] = cells;
  }
  return { ...grid, values };
}
