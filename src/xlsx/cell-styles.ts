/**
 * Lays a plan's styles, given area by area, over its cells, and words each distinct result once in hucre's terms.
 */
import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle, SheetPlan } from '../core/plan/sheet-plan';

/**
 * One style per cell of the plan, row by row. Cells under the same styles get the same object: a workbook has tens
 * of thousands of cells and some thirty looks.
 */
export function layStyles(sheet: SheetPlan): readonly (readonly FileStyle[])[] {
  const layers = sheet.cells.map((row) => row.map(() => ''));
  sheet.styles.forEach(({ areas }, number) => {
    for (const area of areas) {
      for (const row of layers.slice(area.row, area.row + area.rows)) {
        const end = Math.min(area.column + area.columns, row.length);
        for (let column = area.column; column < end; column += 1)
          row[column] = `${row[column] ?? ''}${number} `;
      }
    }
  });
  const worded = new Map<string, FileStyle>();
  return layers.map((row) =>
    row.map((key) => {
      const known = worded.get(key);
      if (known !== undefined) return known;
      const numbers = new Set(key.split(' ').filter(Boolean).map(Number));
      const styles = sheet.styles.filter((_, number) => numbers.has(number));
      const made = toFileStyle(Object.assign({}, ...styles.map(({ style }) => style)) as CellStyle);
      worded.set(key, made);
      return made;
    }),
  );
}

function toFileStyle(style: CellStyle): FileStyle {
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
