/** What a range does to its cells that is more than writing values: hiding, clearing, merging, checkboxes. */
import { COLUMN_LIMIT, ROW_LIMIT, area, contains, intersection } from '../cells/area';
import { areaText } from '../cells/a1';
import { dropEmptyRules, subtractRules } from './rules';
import { booleanOf, oneOf, textOf } from '../protocol/arguments';
import { invalidArgument } from '../cells/host-error';
import { areaOf, checkAllowed, checkUnlocked, type LiveRange } from '../model/live-range';
import { tellEdit } from './range-contents';

export function sum(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index += 1) total += size(index);
  return total;
}

/** True or false when all agree, else null. */
function agree(first: number, count: number, is: (index: number) => boolean): boolean | null {
  const start = is(first);
  for (let index = first + 1; index < first + count; index += 1) if (is(index) !== start) return null;
  return start;
}

type Axis = 'row' | 'column';

function linesOf(range: LiveRange, axis: Axis): readonly [number, number, Map<number, true>] {
  const { row, column, rows, columns } = areaOf(range);
  const { hiddenRows, hiddenColumns } = range.sheet;
  return axis === 'row' ? [row, rows, hiddenRows] : [column, columns, hiddenColumns];
}

/** Whether all rows or columns are hidden, or none; null when some are. */
export function linesHidden(range: LiveRange, axis: Axis): boolean | null {
  const [first, count, hidden] = linesOf(range, axis);
  return agree(first, count, (index) => hidden.has(index));
}

export function hideLines(range: LiveRange, axis: Axis, value: unknown): void {
  checkAllowed(range.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const hide = booleanOf(value, `${axis}Hidden`);
  const [first, count, hidden] = linesOf(range, axis);
  for (let index = first; index < first + count; index += 1) {
    if (hide) hidden.set(index, true);
    else hidden.delete(index);
  }
  range.workbook.touch();
}

export function clearRange(range: LiveRange, applyTo: string): void {
  const what = oneOf(applyTo, ['All', 'Contents', 'Formats', 'RemoveHyperlinks', 'Hyperlinks'], 'applyTo');
  const cleared = areaOf(range);
  checkUnlocked(range.sheet, cleared);
  const { sheet, workbook } = range;
  if (what === 'All' || what === 'Formats') {
    sheet.styles.reset(cleared);
    subtractRules(sheet, cleared);
    dropEmptyRules(sheet);
    if (what === 'All') sheet.setValidation([cleared], null);
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, cleared) === null);
    workbook.touch();
  }
  if (what === 'All' || what === 'Contents') {
    tellEdit(workbook, sheet, cleared, () => {
      for (const [row, column] of [...sheet.contents.within(cleared)]) {
        workbook.storeContent(sheet, row, column, null);
      }
    });
  }
}

/**
 * The Delete key. Over native checkboxes it unticks those that are ticked, and empties the other cells; where none
 * is ticked, the boxes go too.
 */
export function deleteContents(range: LiveRange): void {
  const { sheet, workbook } = range;
  const cleared = areaOf(range);
  checkUnlocked(range.sheet, cleared);
  const boxes = [...sheet.styles.formatted()].filter(
    ([row, column, style]) => style.checkbox && contains(cleared, row, column),
  );
  const ticked = boxes.filter(([row, column]) => workbook.value(sheet, row, column) === true);
  tellEdit(workbook, sheet, cleared, () => {
    const kept = new Set(ticked.length === 0 ? [] : boxes.map(([row, column]) => `${row} ${column}`));
    for (const [row, column] of [...sheet.contents.within(cleared)]) {
      if (!kept.has(`${row} ${column}`)) workbook.storeContent(sheet, row, column, null);
    }
    for (const [row, column] of ticked) workbook.storeContent(sheet, row, column, false);
    if (ticked.length > 0) return;
    for (const [row, column] of boxes) sheet.styles.change(area(row, column), { checkbox: false });
  });
}

export function mergeRange(range: LiveRange, across: boolean): void {
  checkAllowed(range.sheet, 'allowFormatCells');
  const whole = areaOf(range);
  const lines = across
    ? Array.from({ length: whole.rows }, (_, r) => area(whole.row + r, whole.column, 1, whole.columns))
    : [whole];
  for (const block of lines) {
    if (block.rows === 1 && block.columns === 1) continue;
    range.sheet.merges = range.sheet.merges.filter((merge) => intersection(merge, block) === null);
    for (const [row, column] of [...range.sheet.contents.within(block)]) {
      const corner = row === block.row && column === block.column;
      if (!corner) range.workbook.storeContent(range.sheet, row, column, null);
    }
    range.sheet.merges.push(block);
  }
  range.workbook.touch();
}

/** ExcelApi 1.18. All cells alike: their control; else null. */
export function readControl(range: LiveRange): unknown {
  const { row, column, rows, columns } = areaOf(range);
  const first = range.sheet.styles.at(row, column).checkbox;
  const alike = agree(
    row,
    rows,
    (r) => agree(column, columns, (c) => range.sheet.styles.at(r, c).checkbox) ?? !first,
  );
  if (alike === null) return { type: 'Mixed' };
  return { type: first ? 'Checkbox' : 'Empty' };
}

export function writeControl(range: LiveRange, value: unknown): void {
  const type =
    typeof value === 'object' && value !== null && 'type' in value ? textOf(value.type, 'type') : null;
  const kind = oneOf(type, ['Checkbox', 'Empty'], 'control.type');
  checkAllowed(range.sheet, 'allowFormatCells');
  const whole = areaOf(range);
  if (whole.rows === ROW_LIMIT || whole.columns === COLUMN_LIMIT) {
    throw invalidArgument(
      `Checkboxes need a block with an end, not ${areaText(whole)} of ${range.sheet.name}.`,
    );
  }
  range.sheet.styles.change(whole, { checkbox: kind === 'Checkbox' });
  range.workbook.touch();
}
