/**
 * The same workbook through exceljs, as far as it goes: cells, formulas, styles, sizes, merges, validations,
 * conditional formats, names, print set-up. It has no checkboxes and no charts, so it has a little less to do.
 */
import { Workbook, type Style, type Worksheet } from 'exceljs';
import { absoluteAreaAddress, areaAddress, cellAddress } from '../../src/core/sheet/cell-address';
import type { CellContent, CellStyle, SheetPlan, WorkbookPlan } from '../../src/core/plan/sheet-plan';
import type { CellArea } from '../../src/core/sheet/cell-area';
import { layLooks } from '../../src/xlsx/parts/lay-looks';

export async function writeWithExceljs(plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of plan.sheets) addSheet(workbook, sheet);
  const nameOf = new Map(plan.sheets.map(({ marker, name }) => [marker, name]));
  for (const { name, marker, area } of plan.names) {
    workbook.definedNames.add(`'${nameOf.get(marker) ?? ''}'!${absoluteAreaAddress(area)}`, name);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Every value of every sheet, as a reader of answers would ask for them. @returns how many there were */
export async function readWithExceljs(bytes: Uint8Array): Promise<number> {
  const workbook = new Workbook();
  // A buffer of its own: exceljs takes the whole buffer that lies beneath.
  await workbook.xlsx.load(bytes.slice().buffer);
  let values = 0;
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(({ value }) => {
        if (value !== null && value !== undefined) values += 1;
      });
    });
  });
  return values;
}

function addSheet(workbook: Workbook, plan: SheetPlan): void {
  const { print } = plan;
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    properties: { tabColor: { argb: argb(plan.tabColor) } },
    views: [{ state: 'frozen', xSplit: plan.frozenColumns, ySplit: plan.frozenRows }],
    pageSetup: {
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- A4; the enum is in exceljs's types only, not in its code
      paperSize: 9,
      orientation: print.orientation,
      ...(print.scale === null
        ? { fitToPage: true, fitToWidth: print.fitToPagesWide, fitToHeight: print.fitToPagesTall }
        : { scale: print.scale }),
      horizontalCentered: print.centerHorizontally,
      printArea: areaAddress(print.area),
    },
    headerFooter: { oddFooter: `&L${print.footer.left}&C${print.footer.center}&R${print.footer.right}` },
  });
  plan.columns.forEach(({ width }, column) => {
    const written = sheet.getColumn(column + 1);
    if (width === 0) written.hidden = true;
    else written.width = (width * 96) / 72 / 7;
  });
  addCells(sheet, plan);
  for (const merge of plan.merges) sheet.mergeCells(areaAddress(merge));
  addRules(sheet, plan);
}

function addCells(sheet: Worksheet, plan: SheetPlan): void {
  const { looks, ofCells } = layLooks(plan);
  const known = looks.map(({ style }) => styleOf(style));
  plan.cells.forEach((line, rowIndex) => {
    const row = sheet.getRow(rowIndex + 1);
    const height = plan.rowHeights[rowIndex] ?? 0;
    if (height === 0) row.hidden = true;
    else row.height = height;
    line.forEach((content, column) => {
      const cell = row.getCell(column + 1);
      cell.value = valueOf(content);
      cell.style = known[ofCells[rowIndex * line.length + column] ?? 0] ?? {};
    });
  });
}

function valueOf(content: CellContent) {
  return content !== null && typeof content === 'object' ? { formula: content.formula.slice(1) } : content;
}

function addRules(sheet: Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) {
    for (const address of validation.areas.flatMap(addressesOf)) {
      sheet.getCell(address).dataValidation = {
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: validation.title,
        error: validation.message,
        ...(validation.kind === 'list'
          ? { type: 'list', formulae: [`"${validation.values.join(',')}"`] }
          : { type: 'whole', operator: 'between', formulae: [validation.minimum, validation.maximum] }),
      };
    }
  }
  plan.conditionalFormats.forEach(({ area, formula, fill, fontColor, bold, numberFormat }, index) => {
    const style: Partial<Style> = {
      ...(fontColor === null ? {} : { font: { color: { argb: argb(fontColor) }, bold } }),
      ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
      ...(fill === null
        ? {}
        : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } } }),
    };
    sheet.addConditionalFormatting({
      ref: areaAddress(area),
      rules: [{ type: 'expression', priority: index + 1, formulae: [formula.slice(1)], style }],
    });
  });
}

function styleOf(style: CellStyle): Partial<Style> {
  const { fontName, fontSize, fontColor = '#000000', fill, lines, numberFormat } = style;
  const side = lines === undefined ? undefined : { style: 'thin' as const, color: { argb: argb(lines) } };
  return {
    font: {
      ...(fontName === undefined ? {} : { name: fontName }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      bold: style.bold ?? false,
      color: { argb: argb(fontColor) },
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
    ...(side === undefined ? {} : { border: { top: side, right: side, bottom: side, left: side } }),
    alignment: {
      horizontal: style.horizontal ?? 'left',
      vertical: style.vertical === 'center' ? 'middle' : 'top',
      wrapText: style.wrap ?? false,
      indent: style.indent ?? 0,
    },
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    protection: { locked: style.locked ?? true },
  };
}

function addressesOf({ row, column, rows, columns }: CellArea): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  );
}

function argb(color: string): string {
  return color.replace('#', 'FF');
}
