/** The sheets by name and the names of areas (`xl/workbook.xml`). Formulas are computed anew by whoever opens it. */
import { absoluteAreaAddress } from '../../core/sheet/cell-address';
import { quotedSheetName } from '../../core/sheet/sheet-reference';
import type { SheetPlan, WorkbookPlan } from '../../core/plan/sheet-plan';
import { relationsNamespace, spreadsheetNamespace } from './namespaces';
import { xmlAttribute, xmlDeclaration, xmlText } from './xml-text';

/** @param relationOf by place of the sheet */
export function* workbookXml(plan: WorkbookPlan, relationOf: (place: number) => string): Generator<string> {
  yield `${xmlDeclaration}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${relationsNamespace}">`;
  yield '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192" activeTab="0"/></bookViews>';
  yield '<sheets>';
  for (const [place, { name, visibility }] of plan.sheets.entries()) {
    const hidden = visibility === 'hidden' ? ' state="hidden"' : '';
    yield `<sheet name="${xmlAttribute(name)}" sheetId="${place + 1}"${hidden} r:id="${relationOf(place)}"/>`;
  }
  yield '</sheets>';
  const names = [...plannedNames(plan), ...plan.sheets.flatMap(printNames)];
  if (names.length > 0) yield `<definedNames>${names.join('')}</definedNames>`;
  yield '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>';
}

function plannedNames({ sheets, names }: WorkbookPlan): string[] {
  const nameOf = new Map(sheets.map((sheet) => [sheet.marker, sheet.name]));
  return names.map(({ name, marker, area }) => {
    const sheetName = nameOf.get(marker);
    if (sheetName === undefined) {
      throw new RangeError(`The name ${name} points into ${marker}, which is not planned`);
    }
    return nameXml(name, null, `${quotedSheetName(sheetName)}!${absoluteAreaAddress(area)}`);
  });
}

function printNames({ name, print, visibility }: SheetPlan, place: number): string[] {
  // Excel prints no hidden sheet; LibreOffice does when it has a print area.
  if (visibility === 'hidden') return [];
  const sheet = quotedSheetName(name);
  const { titleRows } = print;
  const area = nameXml('_xlnm.Print_Area', place, `${sheet}!${absoluteAreaAddress(print.area)}`);
  if (titleRows === null) return [area];
  const rows = `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  return [area, nameXml('_xlnm.Print_Titles', place, rows)];
}

function nameXml(name: string, sheet: number | null, reference: string): string {
  const scope = sheet === null ? '' : ` localSheetId="${sheet}"`;
  return `<definedName name="${xmlAttribute(name)}"${scope}>${xmlText(reference)}</definedName>`;
}
