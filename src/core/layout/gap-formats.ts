/**
 * The colours of a category sheet, as a few conditional formats over one block each, driven by the word in the
 * status column: the row is tinted, the word itself takes the colour; what does not apply is grey from end to end. Both
 * blocks lie beside each other and no row can have two words, so the order of the rules does not matter. The word for a gap
 * of a later level is the quiet one: it has the colour of its column, and no rule.
 */
import type { CriterionStatus } from '../assessment/assessment';
import { columnOf } from './columns';
import { statusIs } from './category-formulas';
import { columnFixed, quoted, type FigureLookup } from './formulas';
import { itemLevelId } from '../rubric/rubric-index';
import { statusLooks } from '../plan/sheet-styles';
import type { ConditionalFormatPlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';

/** Those that have rules, in the order in which the words call for attention. */
const order: readonly CriterionStatus[] = [
  'notComputable',
  'frontierGap',
  'withoutEvidence',
  'locked',
  'met',
  'notApplicable',
];

/**
 * Whether anything was ticked or written of an item yet: a form nobody has begun with is not a form full of gaps. Only
 * the first level can be open in an untouched item, so only there the item is looked up; anywhere else, and where it
 * cannot be told, a gap is a gap.
 */
function isTouched(figures: FigureLookup, row: number): string {
  const levelKey = columnFixed(row, columnOf('level'));
  const evidence = columnFixed(row, columnOf('evidence'));
  const item = `SUBSTITUTE(${levelKey}&"|",${quoted(`${itemLevelId('', 1)}|`)},"")`;
  return `IFERROR(IF(${evidence}<>"",1,${figures.byId('item', 'met', item)}),1)>0`;
}

/**
 * @param firstRow the first row below the headings
 * @param lastRow the row that closes the sheet
 */
export function gapFormats(
  figures: FigureLookup,
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
    const is = statusIs(columnFixed(firstRow, status), words[kind]);
    const formula = kind === 'frontierGap' ? `=AND(${is},${isTouched(figures, firstRow)})` : `=${is}`;
    if (kind === 'notApplicable') {
      formats.push({ area: { ...row, columns: row.columns + 1 }, formula, fill, fontColor: text, bold });
      continue;
    }
    // Bold in the whole row would make its words wider than the row heights were planned for.
    if (fill !== null) formats.push({ area: row, formula, fill, fontColor: null, bold: false });
    formats.push({ area: word, formula, fill, fontColor: text, bold });
  }
  return formats;
}
