/**
 * The colours of a category sheet, as a few conditional formats over one block each, driven by the word in the
 * status column: the row is tinted, the word itself takes the colour. Both blocks lie beside each other and no
 * row can have two words, so the order of the rules does not matter.
 */
import type { CriterionStatus } from '../assessment/assessment';
import { columnOf } from './columns';
import { statusIs } from './category-formulas';
import { columnFixed } from './formulas';
import { ink, statusLooks } from '../plan/sheet-styles';
import type { ConditionalFormatPlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';

/** In the order in which the words call for attention. */
const order: readonly CriterionStatus[] = [
  'notComputable',
  'frontierGap',
  'withoutEvidence',
  'locked',
  'higherGap',
  'met',
  'notApplicable',
];

/**
 * @param firstRow the first row below the headings
 * @param lastRow the row that closes the sheet
 */
export function gapFormats(
  words: Readonly<Record<CriterionStatus, string>>,
  firstRow: number,
  lastRow: number,
): ConditionalFormatPlan[] {
  const first = columnOf('code');
  const status = columnOf('status');
  const rows = lastRow - firstRow + 1;
  const row: CellArea = { row: firstRow, column: first, rows, columns: status - first };
  const word: CellArea = { row: firstRow, column: status, rows, columns: 1 };
  const formats: ConditionalFormatPlan[] = [];
  for (const kind of order) {
    const { fill, text, bold } = statusLooks[kind];
    const formula = statusIs(columnFixed(firstRow, status), words[kind]);
    // Bold in the whole row would make its words wider than the row heights were planned for.
    if (fill !== null) formats.push({ area: row, formula, fill, fontColor: ink, bold: false });
    if (kind === 'notApplicable') formats.push({ area: row, formula, fill, fontColor: text, bold: false });
    formats.push({ area: word, formula, fill, fontColor: text, bold });
  }
  return formats;
}
