/**
 * What stands in the open workbook before anything is tried: nothing is put into one that is in use unless a person
 * agrees. Batch plan: two syncs, whatever the number of sheets.
 */
import type { Outcome } from '../core/failures/outcome';
import type { ExcelEnvironment } from '../excel/office/excel-environment';
import { runBatch } from '../excel/office/run-batch';

export interface WorkbookSurvey {
  /** No sheet holds anything, and there are no names. */
  readonly isEmpty: boolean;
  readonly sheetNames: readonly string[];
  /** Of the workbook, not of one sheet. */
  readonly definedNames: readonly string[];
  readonly activeSheet: string;
}

export async function surveyWorkbook(environment: ExcelEnvironment): Promise<Outcome<WorkbookSurvey>> {
  return runBatch(environment, 'wait', async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    return {
      isEmpty: names.items.length === 0 && used.every(({ isNullObject }) => isNullObject),
      sheetNames: worksheets.items.map(({ name }) => name),
      definedNames: names.items.map(({ name }) => name),
      activeSheet: active.name,
    };
  });
}

/** Shows again what the person looked at before. A sheet that is gone since is no fault. */
export async function showSheet(environment: ExcelEnvironment, name: string): Promise<void> {
  await runBatch(environment, 'wait', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) sheet.activate();
    await context.sync();
  });
}
