/** Copying a block of cells over another, as paste and fill do: formulas keep their distances. */
import { area, intersection, type Area } from '../cells/area';
import {
  checkBlock,
  checkMerges,
  movedBy,
  spread,
  stripBlock,
  takeParts,
  type BlockParts,
} from './block-parts';
import { shiftFormula } from '../formulas/formula-text';
import { addRuleArea, dropEmptyRules, subtractRules } from './rules';
import type { Sheet } from '../model/sheet';
import { told } from './lines';
import { isFormula } from '../cells/typing';
import type { Book } from '../model/book';

/** `to` is as large as `from`, or a multiple of it, which is filled with copies. */
export function copyBlock(workbook: Book, source: Sheet, from: Area, target: Sheet, to: Area): void {
  checkBlock(from);
  checkBlock(to);
  checkMerges(source, from);
  checkMerges(target, to);
  const parts = takeParts(source, from);
  stripBlock(target, to);
  for (let row = to.row; row < to.row + to.rows; row += from.rows) {
    for (let column = to.column; column < to.column + to.columns; column += from.columns) {
      putCells(workbook, parts, from, target, area(row, column, from.rows, from.columns));
    }
  }
  for (const { area: part, validation } of parts.validations) {
    target.setValidation(spread(part, from, to), validation);
  }
  for (const { rule, area: part, formula } of parts.rules) {
    for (const copy of spread(part, from, to)) {
      const shifted = shiftFormula(
        formula,
        copy.row - from.row - part.row,
        copy.column - from.column - part.column,
      );
      addRuleArea(workbook, target, rule, copy, shifted);
    }
  }
  dropEmptyRules(target);
  told(workbook, target, to, 'RangeEdited');
}

/**
 * The looks alone, as pasting formats does: rules and merged cells are among them, contents and validations are not. Rules
 * keep their order among themselves.
 */
export function copyFormats(workbook: Book, source: Sheet, from: Area, target: Sheet, to: Area): void {
  checkBlock(from);
  checkBlock(to);
  checkMerges(source, from);
  checkMerges(target, to);
  const parts = takeParts(source, from);
  target.styles.reset(to);
  subtractRules(target, to);
  target.merges = target.merges.filter((merge) => intersection(merge, to) === null);
  for (let row = to.row; row < to.row + to.rows; row += from.rows) {
    for (let column = to.column; column < to.column + to.columns; column += from.columns) {
      for (const cell of parts.cells) target.styles.put(row + cell.row, column + cell.column, cell.style);
      target.merges.push(...parts.merges.map((merge) => movedBy(merge, row, column)));
    }
  }
  for (const { rule, area: part, formula } of [...parts.rules].reverse()) {
    const [first, ...others] = spread(part, from, to).map((copy) => ({
      copy,
      formula: shiftFormula(formula, copy.row - from.row - part.row, copy.column - from.column - part.column),
    }));
    if (first === undefined) continue;
    addRuleArea(workbook, target, rule, first.copy, first.formula);
    target.conditionalFormats[0]?.areas.push(...others.map(({ copy }) => copy));
  }
  dropEmptyRules(target);
  workbook.touch();
}

function putCells(workbook: Book, parts: BlockParts, from: Area, target: Sheet, to: Area): void {
  for (const cell of parts.cells) {
    const row = to.row + cell.row;
    const column = to.column + cell.column;
    target.styles.put(row, column, cell.style);
    const content = isFormula(cell.content)
      ? { formula: shiftFormula(cell.content.formula, to.row - from.row, to.column - from.column) }
      : cell.content;
    workbook.storeContent(target, row, column, content);
  }
  target.merges.push(...parts.merges.map((merge) => movedBy(merge, to.row, to.column)));
}
