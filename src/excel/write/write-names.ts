/**
 * Workbook names of the sheets just made. Queues writes only, never syncs: `write-workbook.ts` owns the batch.
 * Requirement sets: names.add 1.4, NamedItem.formula (to write) 1.7.
 */
import { absoluteAreaAddress, areaAddress } from '../../core/sheet/cell-address';
import type { CreationPlan } from '../../core/creation/plan-creation';
import { cellsAt } from '../office/cells-at';
import { quotedSheetName } from '../../core/sheet/sheet-reference';

/**
 * @param creation names to be made, and names that lost their sheet: these are pointed anew and not made anew, so
 *   that the formulas which use them live again
 */
export function writeNames(context: Excel.RequestContext, creation: CreationPlan): void {
  const { names, worksheets } = context.workbook;
  const sheetNames = new Map(creation.add.map(({ plan }) => [plan.marker, plan.name]));
  // One object for each sheet, not for each name: every object is paid for in bytes.
  const sheets = new Map(creation.add.map(({ plan }) => [plan.marker, worksheets.getItem(plan.name)]));
  for (const { name, marker, area } of creation.namesToAdd) {
    const sheet = sheets.get(marker);
    if (sheet !== undefined) {
      names.add(name, cellsAt(sheet, areaAddress(area)));
    }
  }
  for (const { plan } of creation.namesToPoint) {
    const sheetName = sheetNames.get(plan.marker);
    if (sheetName !== undefined) {
      names.getItem(plan.name).formula = `=${quotedSheetName(sheetName)}!${absoluteAreaAddress(plan.area)}`;
    }
  }
}
