/**
 * Conditional formats as their cells move. A rule's formula is written for the first cell of its first area, so
 * that whenever another cell becomes the first, the formula is written anew for it and means the same everywhere.
 */
import { area, editArea, subtract, type Area, type AxisEdit } from '../cells/area';
import { shiftFormula } from '../formulas/formula-text';
import type { ConditionalFormat } from '../model/sheet-parts';
import type { Sheet } from '../model/sheet';
import type { Book } from '../model/book';

/**
 * Moves the areas of a sheet's rules. The references in their formulas are moved by whoever moves all references;
 * call the answer afterwards, to write the formulas for their first cells again.
 */
export function editRules(sheet: Sheet, edit: AxisEdit): () => void {
  const settlements: (() => void)[] = [];
  for (const format of sheet.conditionalFormats) {
    const origin = format.areas[0];
    const survivor = firstSurvivor(format.areas, edit);
    format.areas = format.areas.map((a) => editArea(a, edit)).filter((a): a is Area => a !== null);
    const first = format.areas[0];
    if (origin === undefined || survivor === null || first === undefined) continue;
    moveFormula(format, origin, survivor.before);
    settlements.push(() => {
      moveFormula(format, survivor.after, first);
    });
  }
  dropEmptyRules(sheet);
  return () => {
    for (const settle of settlements) settle();
  };
}

/** Takes a block out of the rules of its sheet. Rules that cover nothing now stay until `dropEmptyRules`. */
export function subtractRules(sheet: Sheet, hole: Area): void {
  for (const format of sheet.conditionalFormats) {
    const areas = format.areas.flatMap((covered) => subtract(covered, hole));
    const [before] = format.areas;
    const [after] = areas;
    if (before !== undefined && after !== undefined) moveFormula(format, before, after);
    format.areas = areas;
  }
}

export function dropEmptyRules(sheet: Sheet): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

/** A rule's formula as it reads at one cell. */
export function ruleFormulaAt(rule: ConditionalFormat, row: number, column: number): string {
  const [origin] = rule.areas;
  return origin === undefined
    ? rule.formula
    : shiftFormula(rule.formula, row - origin.row, column - origin.column);
}

/**
 * Puts a rule, whose formula reads so at the first cell of the block, on further cells. On another sheet it
 * becomes a rule of its own, first in priority.
 */
export function addRuleArea(
  workbook: Book,
  sheet: Sheet,
  rule: ConditionalFormat,
  block: Area,
  formula: string,
): void {
  const known = sheet.conditionalFormats.find((format) => format.id === rule.id);
  if (known === undefined) {
    sheet.conditionalFormats.unshift({ ...rule, id: workbook.newId(), areas: [block], formula });
    return;
  }
  if (known.areas.length === 0) known.formula = formula;
  known.areas.push(block);
}

function moveFormula(
  format: ConditionalFormat,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): void {
  format.formula = shiftFormula(format.formula, to.row - from.row, to.column - from.column);
}

/** The first cell of a rule that outlives an edit, where it was and where it is. */
function firstSurvivor(areas: readonly Area[], edit: AxisEdit): { before: Area; after: Area } | null {
  for (const a of areas) {
    const [first, count] = edit.axis === 'row' ? [a.row, a.rows] : [a.column, a.columns];
    for (let index = first; index < first + count; index += 1) {
      const moved = edit.point(index);
      if (moved === null) continue;
      return edit.axis === 'row'
        ? { before: area(index, a.column), after: area(moved, a.column) }
        : { before: area(a.row, index), after: area(a.row, moved) };
    }
  }
  return null;
}
