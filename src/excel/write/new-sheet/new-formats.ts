/**
 * Formats of a sheet that was just made. Queues writes only, never syncs: `write-workbook.ts` owns the batch.
 *
 * Excel takes its time for each call, however many cells it is for: what columns and rows have in common, and how wide and high
 * they are, is told in one call each. Requirement sets: setColumnProperties and setRowProperties 1.9; the rest stands in
 * `write-formats.ts`.
 */
import type { CellStyle, SheetPlan, StyledAreas } from '../../../core/plan/sheet-plan';
import { growingRows } from '../../../core/plan/growing-rows';
import { areaAddress } from '../../../core/sheet/cell-address';
import type { CellArea } from '../../../core/sheet/cell-area';
import { range } from '../../../core/sheet/runs';
import { cellsAt } from '../../office/cells-at';
import { finalLooks } from './final-looks';
import { horizontalWords, verticalWords, writeLines, writeMerges, writeStyle } from '../write-formats';
import { formattedAreas, writeNewNumberFormats } from '../write-number-formats';

export function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { columns, rowHeights } = plan;
  const [first, ...styles] = plan.styles;
  const firstColumn = Math.max(
    0,
    columns.findIndex(({ width }) => width > 0),
  );
  const size = { rows: rowHeights.length, columns: columns.length, firstColumn };
  const looks = finalLooks(styles, first?.style ?? {}, size);
  const whole = { row: 0, column: 0, rows: size.rows, columns: size.columns };
  cellsAt(sheet, areaAddress(whole)).setColumnProperties(
    looks.columns.map((style, at) => columnProperties(style, columns[at]?.width ?? 0)),
  );
  const growing = growingRows(plan);
  const heights = rowHeights.map((height, row) => (growing.has(row) ? 0 : height));
  const seen = { row: 0, column: firstColumn, rows: size.rows, columns: size.columns - firstColumn };
  cellsAt(sheet, areaAddress(seen)).setRowProperties(
    looks.rows.map((style, row) => rowProperties(style, heights[row] ?? 0)),
  );
  for (const { areas, style } of looks.rest) writeStyle(sheet, areas, style);
  writeNewLines(sheet, plan.styles);
  writeNewNumberFormats(sheet, formattedAreas(plan.styles));
  writeMerges(sheet, plan.merges);
}

/** @param width in points; 0 is for `write-looks.ts` */
function columnProperties(style: CellStyle, width: number): Excel.SettableColumnProperties {
  return { format: { ...formatOf(style), ...(width > 0 ? { columnWidth: width } : {}) } };
}

/** An empty one leaves its row as it is. @param height in points; 0 is none of ours, or for `write-looks.ts` */
function rowProperties(style: CellStyle, height: number): Excel.SettableRowProperties {
  const format = { ...formatOf(style), ...(height > 0 ? { rowHeight: height } : {}) };
  return Object.keys(format).length === 0 ? {} : { format };
}

/** What a style says, and no more: Excel may take what is said to be undefined for something. */
function formatOf(style: CellStyle): Excel.CellPropertiesFormat {
  const { fill, fontName, fontSize, fontColor, bold, horizontal, vertical, wrap, indent, locked } = style;
  const font = given({ name: fontName, size: fontSize, color: fontColor, bold });
  return given({
    fill: fill === undefined ? undefined : { color: fill },
    font: Object.keys(font).length === 0 ? undefined : font,
    horizontalAlignment: horizontal === undefined ? undefined : horizontalWords[horizontal],
    verticalAlignment: vertical === undefined ? undefined : verticalWords[vertical],
    wrapText: wrap,
    indentLevel: indent,
    protection: locked === undefined ? undefined : { locked },
  });
}

type Given<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

function given<Values extends object>(values: Values): Given<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Given<Values>;
}

/** More areas than this are told side by side: each side of all of them is a call then. */
const fewAreas = 8;

function writeNewLines(sheet: Excel.Worksheet, styles: readonly StyledAreas[]): void {
  for (const { areas, style } of styles) {
    if (style.lines === undefined) continue;
    if (areas.length > fewAreas) writeLines(sheet, areas, style.lines);
    else for (const area of areas) writeGrid(sheet, area, style.lines);
  }
}

/** Round and between the cells, column by column in one call; cells beside each other share a line. */
function writeGrid(sheet: Excel.Worksheet, area: CellArea, color: string): void {
  const line = { style: 'Continuous', color } as const;
  const horizontal = area.rows > 1 ? { horizontal: line } : {};
  cellsAt(sheet, areaAddress(area)).setColumnProperties(
    range(0, area.columns).map((at) => ({
      format: {
        borders: { top: line, bottom: line, ...(at === 0 ? { left: line } : {}), right: line, ...horizontal },
      },
    })),
  );
}
