/** The validation of every cell of a sheet in the embedded host, asked for through Microsoft's client. */
import { areaAddress, cellAddress } from '../../src/core/sheet/cell-address';
import type { CellArea } from '../../src/core/sheet/cell-area';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { asksList, asksWhole, factsOfValidation, type Facts } from './picture';

/**
 * By address; cells without one are left out. Excel says of an area only whether its cells agree, so an area whose
 * cells do not is halved until they do: some ten questions, however long the sheet.
 */
export async function hostValidations(
  environment: ExcelEnvironment,
  sheet: SheetView,
): Promise<ReadonlyMap<string, Facts>> {
  const found = new Map<string, Facts>();
  await environment.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const { rowCount: rows, columnCount: columns } = sheet;
    let open: CellArea[] = Array.from({ length: columns }, (_, column) => ({
      row: 0,
      column,
      rows,
      columns: 1,
    }));
    while (open.length > 0) {
      const asked = open.map((area) => {
        const validation = worksheet.getRange(areaAddress(area)).dataValidation;
        validation.load('type,rule,errorAlert,ignoreBlanks');
        return { area, validation };
      });
      await context.sync();
      open = asked.flatMap(({ area, validation }) => {
        const mixed = validation.type === 'Inconsistent' || validation.type === 'MixedCriteria';
        if (mixed) return halves(area);
        if (validation.type !== 'None') note(found, area, factsOf(validation));
        return [];
      });
    }
  });
  return found;
}

function halves(area: CellArea): CellArea[] {
  const rows = Math.floor(area.rows / 2);
  return [
    { ...area, rows },
    { ...area, row: area.row + rows, rows: area.rows - rows },
  ];
}

function note(found: Map<string, Facts>, { row, column, rows }: CellArea, facts: Facts): void {
  for (let at = row; at < row + rows; at += 1) found.set(cellAddress(at, column), facts);
}

function factsOf({ rule, errorAlert, ignoreBlanks }: Excel.DataValidation): Facts {
  return factsOfValidation({
    asks: asksOf(rule),
    blankAllowed: ignoreBlanks,
    refuses: errorAlert.showAlert && errorAlert.style === 'Stop',
    title: errorAlert.title,
    message: errorAlert.message,
  });
}

function asksOf(rule: Excel.DataValidationRule): string {
  const { list, wholeNumber } = rule;
  if (list !== undefined && typeof list.source === 'string') return asksList(list.source.split(','));
  if (wholeNumber !== undefined) {
    return asksWhole(wholeNumber.operator, wholeNumber.formula1, wholeNumber.formula2);
  }
  throw new Error(`A validation of another kind than is planned: ${JSON.stringify(rule)}`);
}
