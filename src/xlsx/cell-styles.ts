/**
 * Lays a plan's styles, given area by area, over its cells, and words each distinct result once in hucre's terms.
 */
import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle, SheetPlan } from '../core/workbook/plan';

/** One style per cell of the plan, row by row. Equal styles are the same object. */
export function layStyles(sheet: SheetPlan): readonly (readonly FileStyle[])[] {
  const rows = sheet.cells.map((row) => row.map((): CellStyle => ({})));
  for (const { areas, style } of sheet.styles) {
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const cells = rows[row];
        if (cells === undefined) continue;
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const before = cells[column];
          if (before !== undefined) cells[column] = { ...before, ...style };
        }
      }
    }
  }
  const worded = new Map<string, FileStyle>();
  return rows.map((row) =>
    row.map((style) => {
      const key = JSON.stringify(Object.entries(style).sort());
      const known = worded.get(key);
      if (known !== undefined) return known;
      const made = toFileStyle(style);
      worded.set(key, made);
      return made;
    }),
  );
}

export function toFileStyle(style: CellStyle): FileStyle {
  const line =
    style.lines === undefined ? undefined : { style: 'thin' as const, color: toColor(style.lines) };
  return {
    font: {
      ...(style.fontName === undefined ? {} : { name: style.fontName }),
      ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.fontColor === undefined ? {} : { color: toColor(style.fontColor) }),
    },
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(line === undefined ? {} : { border: { top: line, right: line, bottom: line, left: line } }),
    alignment: {
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
      ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
      ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
      ...(style.indent === undefined ? {} : { indent: style.indent }),
    },
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
  };
}

/** A file keeps colours without `#`. */
export function toColor(color: string): { readonly rgb: string } {
  return { rgb: color.replace('#', '') };
}

export function solid(color: string) {
  return { type: 'pattern' as const, pattern: 'solid' as const, fgColor: toColor(color) };
}
