/**
 * Boxes where a program has none of its own: a TRUE is shown as ☑ and a FALSE as ☐, on screen and on paper. LibreOffice
 * shows a Boolean by the sections of numbers, Excel by the fourth, that of texts, which cannot tell the two apart: so a
 * rule for each of them brings a format of its own. The cell's own format stays that of Booleans: under any other
 * LibreOffice saves 1 and 0. Where a program knows no formats in rules people see the words, never the wrong box. A
 * native box is drawn over either.
 */
import type { ConditionalFormatPlan } from '../../plan/sheet-plan';
import type { CellArea } from '../../sheet/cell-area';
import { columnOf } from '../columns';
import { columnFixed } from '../formulas';

/** True of a rule that shows a box, not the colour of a gap. */
export function isMark({ numberFormat }: ConditionalFormatPlan): boolean {
  return numberFormat !== undefined;
}

/**
 * @param firstRow the first row below the headings
 * @param lastRow the row that closes the sheet
 */
export function markFormats(firstRow: number, lastRow: number): ConditionalFormatPlan[] {
  const column = columnOf('met');
  const area: CellArea = { row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 };
  const cell = columnFixed(firstRow, column);
  const rule = (word: 'TRUE' | 'FALSE', numberFormat: string): ConditionalFormatPlan => ({
    area,
    formula: `=${cell}=${word}`,
    fill: null,
    fontColor: null,
    bold: false,
    numberFormat,
  });
  return [rule('TRUE', '"☑";"☑";"☐";"☑"'), rule('FALSE', '"☑";"☑";"☐";"☐"')];
}
