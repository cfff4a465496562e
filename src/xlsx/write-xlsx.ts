/**
 * Writes a workbook plan as an .xlsx file, in Node and in the browser. Nothing of the layout is decided here.
 * The library behind it is chosen and measured in docs/decisions/0007; what it leaves out or writes wrongly is
 * made good in the modules beside this one.
 */
import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { absoluteAreaAddress } from '../core/sheet/cell-address';
import type { SheetPlan, WorkbookPlan } from '../core/plan/sheet-plan';
import { columnFont, toFileSheet } from './file-sheet';
import { quotedSheetName } from './file-text';

type FileName = NonNullable<WriteOptions['namedRanges']>[number];

export interface FileOptions {
  /** Locks rubric text and formulas, without a password; answers stay open. */
  readonly protect: boolean;
}

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function writeWorkbookFile(plan: WorkbookPlan, options: FileOptions): Promise<Uint8Array> {
  const nameOf = new Map(plan.sheets.map((sheet) => [sheet.marker, sheet.name]));
  const planned = plan.names.map(({ name, marker, area }) => {
    const sheetName = nameOf.get(marker);
    if (sheetName === undefined) {
      throw new RangeError(`The name ${name} points into ${marker}, which is not planned`);
    }
    return { name, range: `${quotedSheetName(sheetName)}!${absoluteAreaAddress(area)}` };
  });
  return writeXlsx({
    sheets: plan.sheets.map((sheet) => toFileSheet(sheet, options.protect)),
    namedRanges: [...planned, ...plan.sheets.flatMap(printNames)],
    activeSheet: 0,
    defaultFont: columnFont,
  });
}

/** Written here because hucre leaves out the quotes that a sheet's name with a space needs. */
function printNames({ name, print, visibility }: SheetPlan): FileName[] {
  // Excel prints no hidden sheet; LibreOffice does when it has a print area.
  if (visibility === 'hidden') return [];
  const sheet = quotedSheetName(name);
  const { titleRows } = print;
  return [
    { name: '_xlnm.Print_Area', scope: name, range: `${sheet}!${absoluteAreaAddress(print.area)}` },
    ...(titleRows === null
      ? []
      : [
          {
            name: '_xlnm.Print_Titles',
            scope: name,
            range: `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`,
          },
        ]),
  ];
}
