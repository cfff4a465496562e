/** A plan as an adapter would fetch it from Excel, before anything was calculated; and edits of such grids. */
import type { WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';

/** Sheet ids are the markers. Cells with formulas are empty, except the level keys, which are what they give. */
export function gridsOf(plan: WorkbookPlan): SheetGrid[] {
  return plan.sheets.map(({ marker, name, visibility, cells }) => ({
    sheetId: marker,
    name,
    visible: visibility === 'visible',
    row: 0,
    column: 0,
    values: cells.map((row) =>
      row.map((content): CellValue => (content !== null && typeof content === 'object' ? null : content)),
    ),
  }));
}

/** The grids with the rows of one sheet changed in a copy. */
export function editGrid(
  grids: readonly SheetGrid[],
  marker: string,
  edit: (values: CellValue[][]) => void,
): SheetGrid[] {
  return grids.map((grid) => {
    if (grid.sheetId !== marker) return grid;
    const values = grid.values.map((row) => [...row]);
    edit(values);
    return { ...grid, values };
  });
}
