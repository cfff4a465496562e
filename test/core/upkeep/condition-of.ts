/** A plan as an adapter would find it in a workbook, and edits of what it found. */
import type { SheetCondition, WorkbookCondition } from '../../../src/core/standing/condition';
import { absoluteAreaAddress } from '../../../src/core/sheet/cell-address';
import type { WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import { quotedSheetName } from '../../../src/core/sheet/sheet-reference';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';

export type Edited = CellValue[][];

/** Sheet ids are the markers. What formulas compute is left empty; what they read is what the formula bar shows. */
export function conditionOf(plan: WorkbookPlan): WorkbookCondition {
  const nameOf = new Map(plan.sheets.map(({ marker, name }) => [marker, name]));
  return {
    computesByItself: true,
    names: plan.names.map(({ name, marker, area }) => ({
      name,
      formula: `=${quotedSheetName(nameOf.get(marker) ?? '')}!${absoluteAreaAddress(area)}`,
    })),
    sheets: plan.sheets.map(({ marker, name, visibility, cells }) =>
      sheetOf(
        { sheetId: marker, name, visible: visibility === 'visible' },
        cells.map((line) =>
          line.map((content) =>
            content !== null && typeof content === 'object'
              ? content.formula
              : content === ''
                ? null
                : content,
          ),
        ),
      ),
    ),
  };
}

function sheetOf(
  { sheetId, name, visible }: Pick<SheetCondition, 'sheetId' | 'name' | 'visible'>,
  formulas: Edited,
): SheetCondition {
  // Excel gives the used range: rows below the last content are not in it.
  const lines = [...formulas];
  while (lines.at(-1)?.every((content) => content === null) === true) lines.pop();
  const values = lines.map((line) =>
    line.map((content) => (typeof content === 'string' && content.startsWith('=') ? null : content)),
  );
  const grid = { sheetId, name, visible, row: 0, column: 0, values };
  return { sheetId, name, visible, isFinished: true, cells: { grid, formulas: lines } };
}

/** The condition with the cells of one sheet changed in a copy. */
export function editSheet(
  condition: WorkbookCondition,
  marker: string,
  edit: (formulas: Edited) => void,
): WorkbookCondition {
  return {
    ...condition,
    sheets: condition.sheets.map((sheet) => {
      if (sheet.sheetId !== marker || sheet.cells === null) return sheet;
      const formulas = sheet.cells.formulas.map((line) => [...line]);
      edit(formulas);
      return sheetOf(sheet, formulas);
    }),
  };
}

/** Row of the criterion in the cells of its sheet. */
export function rowOf(formulas: Edited, id: string): number {
  const row = formulas.findIndex(([first]) => first === id);
  if (row === -1) throw new Error(`No row of ${id}`);
  return row;
}

export function lineAt(formulas: Edited, row: number): CellValue[] {
  const line = formulas[row];
  if (line === undefined) throw new Error(`No row ${row}`);
  return line;
}

/** As Excel gives it where nothing stands in the first rows and columns: the used range begins with what is there. */
export function fromFirstContent(condition: WorkbookCondition): WorkbookCondition {
  const isThere = (content: CellValue | undefined): boolean => content !== null && content !== undefined;
  return {
    ...condition,
    sheets: condition.sheets.map((sheet) => {
      if (sheet.cells === null) return sheet;
      const { grid, formulas } = sheet.cells;
      const row = Math.max(
        0,
        formulas.findIndex((line) => line.some(isThere)),
      );
      const firsts = formulas.map((line) => line.findIndex(isThere)).filter((at) => at !== -1);
      const column = firsts.length === 0 ? 0 : Math.min(...firsts);
      const within = (lines: readonly (readonly CellValue[])[]) =>
        lines.slice(row).map((line) => line.slice(column));
      const cells = {
        grid: { ...grid, row: grid.row + row, column: grid.column + column, values: within(grid.values) },
        formulas: within(formulas),
      };
      return { ...sheet, cells };
    }),
  };
}
