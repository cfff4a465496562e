/**
 * The cells of a planned sheet in hucre's terms: contents, styles, checkboxes. Formulas are given without results:
 * whoever opens the file computes them, so no stale number can be shown.
 */
import type { Cell } from 'hucre/xlsx';
import type { CellContent, SheetPlan } from '../core/plan/sheet-plan';
import type { CellArea } from '../core/sheet/cell-area';
import { layStyles } from './cell-styles';
import { toFileText } from './file-text';

/** By hucre's key, `row,column`, both counted from 0. */
export function toFileCells(sheet: SheetPlan): Map<string, Partial<Cell>> {
  const styles = layStyles(sheet);
  const checkboxes = new Set(sheet.checkboxes.flatMap(keysOf));
  const cells = new Map<string, Partial<Cell>>();
  sheet.cells.forEach((row, rowIndex) => {
    row.forEach((content, column) => {
      const key = `${rowIndex},${column}`;
      const style = styles[rowIndex]?.[column];
      cells.set(key, {
        ...toFileContent(content),
        ...(style === undefined ? {} : { style }),
        ...(checkboxes.has(key) ? { checkbox: true } : {}),
      });
    });
  });
  return cells;
}

/** hucre takes these words for errors wherever they stand; the plan never plans an error. */
const errorWord = /^#[A-Z0-9/_]+[?!]?$/;

function toFileContent(content: CellContent): Partial<Cell> {
  // Excel makes an empty cell of an empty text.
  if (content === null || content === '') return {};
  if (typeof content === 'object') return { formula: content.formula.slice(1) };
  if (typeof content !== 'string') return { value: content };
  // Text in one run is text whatever it says.
  return errorWord.test(content)
    ? { richText: [{ text: toFileText(content) }] }
    : { value: toFileText(content) };
}

function keysOf(area: CellArea): string[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return `${row},${area.column + (index % area.columns)}`;
  });
}
