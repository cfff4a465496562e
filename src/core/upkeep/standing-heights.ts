/**
 * How high the rows of a sheet have to be for what stands in them now. Rows of criteria are Excel's to fit; rows with merged
 * cells, which Excel would make as low as one line, are planned again from their text. Pure.
 */
import { growingRows } from '../plan/growing-rows';
import { isFormula, type CellStyle, type SheetPlan } from '../plan/sheet-plan';
import { rowHeight, widestOfSize } from '../plan/text-metrics';
import type { Typeface } from '../plan/typeface';
import { areaContains } from '../sheet/cell-area';
import { cellAt } from '../sheet/grid';
import { range } from '../sheet/runs';
import type { StandingLayout } from './standing-layout';

export interface StandingHeights {
  readonly sheetId: string;
  /** Rows that Excel fits. */
  readonly growing: readonly number[];
  /** Height in points by row. */
  readonly heights: ReadonlyMap<number, number>;
}

/**
 * @param typeface that the sheets name and were planned in
 * @param isHere false where this computer does not have it: it is not known which font stands in, so that every text is
 *   measured in the widest of those that may
 */
export function standingHeights(
  layout: StandingLayout,
  typeface: Typeface,
  isHere: boolean,
): StandingHeights {
  const drawn = { typeface: isHere ? typeface : widestOfSize(typeface), isHere };
  const { plan, sheet, rows } = layout;
  const growing = growingRows(plan);
  const standing = plan.rowHeights.flatMap((height, planned) => {
    const row = rows[planned] ?? null;
    return row === null || height === 0 ? [] : [{ planned, row, height }];
  });
  return {
    sheetId: sheet.sheetId,
    growing: standing.flatMap(({ planned, row }) => (growing.has(planned) ? [row] : [])),
    heights: new Map(
      standing
        .filter(({ planned }) => !growing.has(planned))
        .map(({ planned, row, height }) => [row, Math.max(height, ...heightsOf(layout, planned, drawn))]),
    ),
  };
}

interface Drawn {
  readonly typeface: Typeface;
  readonly isHere: boolean;
}

/**
 * Where the font is here, of the texts alone that somebody wrote in place of ours: what ours take is planned, and so is
 * what a formula may come to. The columns are reckoned as wide as they were made.
 */
function heightsOf(
  { plan, sheet, rows, columns }: StandingLayout,
  planned: number,
  { typeface, isHere }: Drawn,
): number[] {
  return (plan.cells[planned] ?? []).flatMap((content, column) => {
    const text = cellAt(sheet.cells.grid, rows[planned] ?? -1, columns[column] ?? -1);
    if (typeof text !== 'string' || (isHere && (text === content || isFormula(content)))) return [];
    const width = widthAt(plan, planned, column);
    const { wrap, bold, fontSize = typeface.size } = styleAt(plan, planned, column);
    if (width === 0 || wrap === false) return [];
    return [rowHeight([{ text, width, bold: bold === true }], { ...typeface, size: fontSize })];
  });
}

/** Of the cells that are one with it. */
function widthAt({ merges, columns }: SheetPlan, row: number, column: number): number {
  const merge = merges.find((area) => areaContains(area, row, column));
  const across = merge === undefined ? [column] : range(merge.column, merge.columns);
  return across.reduce((sum, each) => sum + (columns[each]?.width ?? 0), 0);
}

/** A later style adds to an earlier one or overrides it. */
function styleAt({ styles }: SheetPlan, row: number, column: number): CellStyle {
  const own = styles.filter(({ areas }) => areas.some((area) => areaContains(area, row, column)));
  return Object.assign({}, ...own.map(({ style }) => style)) as CellStyle;
}
