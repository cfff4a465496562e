/**
 * Number formats of a sheet, in one block of all its cells: a range of many areas knows none. Queues writes only.
 * Requirement set: numberFormat 1.1. A grid of one cell is set for the whole range.
 */
import type { StyledAreas } from '../../core/plan/sheet-plan';
import { areaAddress } from '../../core/sheet/cell-address';
import { cellsAt } from '../office/cells-at';
import { areasOverlap, type CellArea } from '../../core/sheet/cell-area';

export interface FormattedArea {
  readonly area: CellArea;
  readonly numberFormat: string;
}

export function formattedAreas(styles: readonly StyledAreas[]): FormattedArea[] {
  return styles.flatMap(({ areas, style: { numberFormat } }) =>
    numberFormat === undefined ? [] : areas.map((area) => ({ area, numberFormat })),
  );
}

/** What one more range costs, and what one cell costs in a block beside the letters of its format; in bytes. */
const rangeBytes = 350;
const blankBytes = 2;

/**
 * Columns of a new sheet whose format is so long and stands in so many cells that it is set for the whole column first:
 * said once in place of hundreds of times. The rows between get theirs back by the block.
 */
function formatBands(formatted: readonly FormattedArea[]): FormattedArea[] {
  const byColumns = new Map<string, FormattedArea[]>();
  for (const each of formatted) {
    const key = `${each.area.column} ${each.area.columns} ${each.numberFormat}`;
    byColumns.set(key, [...(byColumns.get(key) ?? []), each]);
  }
  const bands: FormattedArea[] = [];
  for (const alike of byColumns.values()) {
    const [first] = alike;
    if (first === undefined) continue;
    const cells = alike.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    const band = { ...first, area: around(alike.map(({ area }) => area)) };
    const isWorthIt = cells * (first.numberFormat.length - blankBytes) > rangeBytes;
    if (isWorthIt && !bands.some((other) => areasOverlap(other.area, band.area))) bands.push(band);
  }
  return bands;
}

function around(areas: readonly CellArea[]): CellArea {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

/** Of a sheet that was just made: a cell that none speaks of is a general one. */
export function writeNewNumberFormats(sheet: Excel.Worksheet, formatted: readonly FormattedArea[]): void {
  const bands = formatBands(formatted);
  for (const { area, numberFormat } of bands) {
    cellsAt(sheet, areaAddress(area)).numberFormat = [[numberFormat]];
  }
  writeNumberFormats(sheet, formatted, bands);
}

/**
 * One block for the sheet, from its first to its last formatted cell; null leaves a cell as it is.
 * @param bands what was set for whole columns of a new sheet
 */
export function writeNumberFormats(
  sheet: Excel.Worksheet,
  formatted: readonly FormattedArea[],
  bands: readonly FormattedArea[] = [],
): void {
  if (formatted.length === 0) {
    return;
  }
  const whole = around(formatted.map(({ area }) => area));
  const block = Array.from({ length: whole.rows }, () => new Array<string | null>(whole.columns).fill(null));
  const fill = (
    { row, column, rows, columns }: CellArea,
    change: (now: string | null) => string | null,
  ): void => {
    for (const line of block.slice(row - whole.row, row - whole.row + rows)) {
      for (let at = column - whole.column; at < column - whole.column + columns; at += 1) {
        line[at] = change(line[at] ?? null);
      }
    }
  };
  for (const { area } of bands) fill(area, () => 'General');
  for (const { area, numberFormat } of formatted) fill(area, () => numberFormat);
  for (const { area, numberFormat } of bands) fill(area, (now) => (now === numberFormat ? null : now));
  cellsAt(sheet, areaAddress(whole)).numberFormat = block;
}
