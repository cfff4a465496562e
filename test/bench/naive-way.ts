/**
 * The same three jobs as the public samples do them: cell by cell or row by row, a sync after each. Only there to
 * be measured beside our way, through the same client and the same host. In `src` the lint
 * rule `no-sync-in-loop` refuses what these functions do on purpose.
 */
import type { SheetPlan, WorkbookPlan } from '../../src/core/plan/sheet-plan';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';

/** Writes the plan's cells row by row, with the look of each row, and nothing else of it. */
export async function createNaively({ Excel }: ExcelEnvironment, plan: WorkbookPlan): Promise<void> {
  await Excel.run(async (context) => {
    // The samples that care set this first; without it a recalculation after each row is what is measured.
    context.workbook.application.calculationMode = Excel.CalculationMode.manual;
    for (const sheet of plan.sheets) {
      const worksheet = context.workbook.worksheets.add(sheet.name);
      await context.sync();
      for (const [row, cells] of sheet.cells.entries()) {
        const range = worksheet.getRangeByIndexes(row, 0, 1, cells.length);
        range.values = [cells.map((content) => writable(content))];
        range.format.rowHeight = Math.max(sheet.rowHeights[row] ?? 15, 1);
        range.format.wrapText = true;
        await context.sync();
      }
    }
  });
}

function writable(content: SheetPlan['cells'][number][number]): string | number | boolean {
  if (content === null) return '';
  return typeof content === 'object' ? content.formula : content;
}

/** Reads every row of every sheet, one request each. */
export async function readNaively({ Excel }: ExcelEnvironment, plan: WorkbookPlan): Promise<number> {
  return Excel.run(async (context) => {
    let cells = 0;
    for (const sheet of plan.sheets) {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      for (const [row, planned] of sheet.cells.entries()) {
        const range = worksheet.getRangeByIndexes(row, 0, 1, planned.length).load('values');
        await context.sync();
        cells += range.values[0]?.length ?? 0;
      }
    }
    return cells;
  });
}
