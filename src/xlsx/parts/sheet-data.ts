/** The rows and cells of a sheet as XML, a row at a time. */
import type { CellContent, FormulaResult, SheetPlan } from '../../core/plan/sheet-plan';
import { columnLetters } from '../../core/sheet/cell-address';
import { growingRows } from '../../core/plan/growing-rows';
import { toFileText } from '../file-text';
import { layLooks } from './lay-looks';
import type { StyleTable } from './style-table';
import type { TextTable } from './text-table';
import { xmlText } from './xml-text';

/** What all sheets of a file share. */
export interface FileTables {
  readonly styles: StyleTable;
  readonly texts: TextTable;
}

export function* sheetDataXml(sheet: SheetPlan, { styles, texts }: FileTables): Generator<string> {
  const { looks, ofCells } = layLooks(sheet);
  const letters = sheet.columns.map((_, column) => columnLetters(column));
  const numbers = new Map<number, number>();
  /** Registered when first met: what lies only on the way to another look is never written. */
  const styleOf = (place: number): number => {
    const known = numbers.get(place);
    if (known !== undefined) return known;
    const look = looks[place];
    if (look === undefined) throw new RangeError(`No look ${place} on ${sheet.name}`);
    const number = styles.look(look);
    numbers.set(place, number);
    return number;
  };
  const growing = growingRows(sheet);
  yield '<sheetData>';
  for (const [index, row] of sheet.cells.entries()) {
    const height = sheet.rowHeights[index] ?? 0;
    // Without that mark Excel keeps the height until somebody types there, and then fits the row.
    const isSet = growing.has(index) ? '' : ' customHeight="1"';
    let xml = `<row r="${index + 1}"${height === 0 ? ' hidden="1"' : ` ht="${height}"${isSet}`}>`;
    for (const [column, content] of row.entries()) {
      const style = styleOf(ofCells[index * letters.length + column] ?? 0);
      xml += cellXml(`${letters[column] ?? ''}${index + 1}`, style, content, texts);
    }
    yield `${xml}</row>`;
  }
  yield '</sheetData>';
}

function cellXml(address: string, style: number, content: CellContent, texts: TextTable): string {
  // Excel makes an empty cell of an empty text.
  if (content === null || content === '') return `<c r="${address}" s="${style}"/>`;
  if (typeof content === 'string')
    return `<c r="${address}" t="s" s="${style}"><v>${texts.add(content)}</v></c>`;
  if (typeof content === 'boolean')
    return `<c r="${address}" t="b" s="${style}"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'number') return `<c r="${address}" s="${style}"><v>${content}</v></c>`;
  const formula = `<f>${xmlText(content.formula.slice(1))}</f>`;
  return `<c r="${address}"${resultXml(style, formula, content.result)}</c>`;
}

/** What a formula comes to stands behind it, for whoever shows a file without computing: previews, phones. */
function resultXml(style: number, formula: string, result: FormulaResult | undefined): string {
  if (result === undefined) return ` s="${style}">${formula}`;
  if (typeof result === 'number') return ` s="${style}">${formula}<v>${result}</v>`;
  if (typeof result === 'boolean') return ` t="b" s="${style}">${formula}<v>${result ? 1 : 0}</v>`;
  return ` t="str" s="${style}">${formula}<v>${xmlText(toFileText(result))}</v>`;
}
