/**
 * Lays a plan's styles, given area by area, and its boxes over its cells. A large sheet has hundreds of thousands of
 * cells and some thirty looks: what lies on a cell is a number, and each further style leads from it to another.
 */
import type { SheetPlan } from '../../core/plan/sheet-plan';
import type { CellArea } from '../../core/sheet/cell-area';
import type { CellLook } from './style-table';

export interface LaidLooks {
  /** Every combination that occurs on the sheet, and those on the way to it. */
  readonly looks: readonly CellLook[];
  /** For each cell, row by row, the place of its look among them. */
  readonly ofCells: Uint32Array;
}

export function layLooks({ cells, columns, styles, checkboxes }: SheetPlan): LaidLooks {
  const looks: CellLook[] = [{ style: {}, checkbox: false }];
  const width = columns.length;
  const ofCells = new Uint32Array(cells.length * width);
  const lay = (areas: readonly CellArea[], change: (look: CellLook) => CellLook): void => {
    const after = new Map<number, number>();
    const changed = (before: number): number => {
      const known = after.get(before);
      if (known !== undefined) return known;
      const look = looks[before];
      if (look === undefined) throw new RangeError(`No look ${before}`);
      after.set(before, looks.length);
      return looks.push(change(look)) - 1;
    };
    for (const area of areas) {
      const lastRow = Math.min(area.row + area.rows, cells.length);
      const end = Math.min(area.column + area.columns, width);
      for (let row = area.row; row < lastRow; row += 1) {
        for (let at = row * width + area.column; at < row * width + end; at += 1) {
          ofCells[at] = changed(ofCells[at] ?? 0);
        }
      }
    }
  };
  for (const { areas, style } of styles) {
    lay(areas, (look) => ({ ...look, style: { ...look.style, ...style } }));
  }
  lay(checkboxes, (look) => ({ ...look, checkbox: true }));
  return { looks, ofCells };
}
