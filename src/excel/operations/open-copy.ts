/**
 * Opens a file that was just made as a workbook of its own, unsaved. On a Mac a download from the pane does nothing
 * (OfficeDev/office-js #2700, #4681), so there the person saves it themselves.
 *
 * Batch plan: none; the client sends one request of its own. Requirement set: Excel.createWorkbook 1.8.
 */
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { ExcelEnvironment } from '../office/excel-environment';
import { toFailure } from '../office/excel-failure';

/** Whether this Excel takes no download. */
export function ignoresDownloads({ Office }: ExcelEnvironment): boolean {
  return Office.context.platform === Office.PlatformType.Mac;
}

export async function openCopy(environment: ExcelEnvironment, base64: string): Promise<Outcome<void>> {
  try {
    return succeeded(await environment.Excel.createWorkbook(base64));
  } catch (error) {
    return failed(toFailure(environment, error));
  }
}
