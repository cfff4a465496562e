/**
 * Cutting a block of cells and pasting it, on the same sheet or another. What refers to the moved cells follows
 * them; what referred to the cells pasted over is lost.
 */
import { area, covers, sameArea, type Area } from '../cells/area';
import { checkBlock, checkMerges, movedBy, stripBlock, takeParts } from './block-parts';
import { mapReferences, shiftFormula, type Corner, type Reference } from '../formulas/formula-text';
import { editCharts, pointsInto, rewriteFormulas, type ReferenceChange } from './rewrite';
import { addRuleArea, dropEmptyRules } from './rules';
import type { Sheet } from '../model/sheet';
import { told } from './lines';
import { isFormula } from '../cells/typing';
import type { Book } from '../model/book';

export interface BlockMove {
  readonly source: Sheet;
  readonly from: Area;
  readonly target: Sheet;
  readonly to: Area;
}

export function moveBlock(
  workbook: Book,
  source: Sheet,
  from: Area,
  target: Sheet,
  row: number,
  column: number,
): void {
  const move: BlockMove = { source, from, target, to: area(row, column, from.rows, from.columns) };
  checkBlock(from);
  checkBlock(move.to);
  if (source === target && sameArea(from, move.to)) return;
  checkMerges(source, from);
  checkMerges(target, move.to);
  const parts = takeParts(source, from);
  for (const [r, c] of [...source.contents.within(from)]) source.contents.delete(r, c);
  for (const [r, c] of [...target.contents.within(move.to)]) target.contents.delete(r, c);
  stripBlock(source, from);
  stripBlock(target, move.to);
  const change = following(move);
  rewriteFormulas(workbook, [source, target], change);
  for (const cell of parts.cells) {
    target.styles.put(row + cell.row, column + cell.column, cell.style);
    if (cell.content === null) continue;
    const content = isFormula(cell.content)
      ? { formula: movedFormula(cell.content.formula, move, change) }
      : cell.content;
    target.contents.set(row + cell.row, column + cell.column, content);
  }
  target.merges.push(...parts.merges.map((merge) => movedBy(merge, row, column)));
  for (const { area: part, validation } of parts.validations) {
    target.setValidation([movedBy(part, row, column)], validation);
  }
  const [rows, columns] = [row - from.row, column - from.column];
  for (const { rule, area: part, formula } of parts.rules) {
    const shifted = shiftFormula(formula, rows, columns);
    addRuleArea(workbook, target, rule, movedBy(part, row, column), shifted);
  }
  dropEmptyRules(source);
  dropEmptyRules(target);
  moveWhatStandsIn(workbook, move);
  workbook.reloadMoved(source, from, target, move.to);
  workbook.traces.moved(source);
  workbook.traces.moved(target);
  told(workbook, source, from, 'RangeEdited');
  told(workbook, target, move.to, 'RangeEdited');
}

/** Charts and the ranges that clients hold. */
function moveWhatStandsIn(workbook: Book, { source, from, target, to }: BlockMove): void {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  editCharts(workbook, source.id, (place) =>
    covers(from, place.area) ? { sheetId: target.id, area: movedBy(place.area, rows, columns) } : place,
  );
  for (const live of [...workbook.held]) {
    if (live.sheet !== source || live.area === null || !covers(from, live.area)) continue;
    live.area = movedBy(live.area, rows, columns);
    live.sheet = target;
  }
}

/** What becomes of references outside the moved cells. */
function following(move: BlockMove): ReferenceChange {
  const { source, from, target, to } = move;
  return (reference, home, standing) => {
    // Rules hold distances, not cells: only what is fixed in both directions stands for a certain cell.
    if (standing === 'rule' && !isFixed(reference)) return reference;
    const block = blockOf(reference);
    if (pointsInto(source, reference, home)) {
      if (covers(from, block)) return moved(reference, move, home);
      const stretched = source === target ? stretchedTo(reference, move) : null;
      if (stretched !== null) return stretched;
    }
    return pointsInto(target, reference, home) && covers(to, block) ? null : reference;
  };
}

/**
 * A range whose whole first or last row was moved up or down, or whose outer column was moved sideways, ends where
 * that went. Null when it does not: then the range stays where it is.
 */
function stretchedTo(reference: Reference, { from, to }: BlockMove): Reference | null {
  const { first, last } = reference;
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  const { row, column, rows: height, columns: width } = blockOf(reference);
  if (row !== first.row || column !== first.column) return null;
  if (columns === 0) {
    if (covers(from, area(row, column, 1, width)) && rows < height) {
      return { ...reference, first: { ...first, row: row + rows } };
    }
    if (covers(from, area(last.row, column, 1, width)) && rows > -height) {
      return { ...reference, last: { ...last, row: last.row + rows } };
    }
  }
  if (rows === 0) {
    if (covers(from, area(row, column, height, 1)) && columns < width) {
      return { ...reference, first: { ...first, column: column + columns } };
    }
    if (covers(from, area(row, last.column, height, 1)) && columns > -width) {
      return { ...reference, last: { ...last, column: last.column + columns } };
    }
  }
  return null;
}

/** A formula among the moved cells: it still means the same cells, wherever it stands. */
function movedFormula(formula: string, move: BlockMove, change: ReferenceChange): string {
  const { source, from, target } = move;
  return mapReferences(formula, (reference) => {
    if (pointsInto(source, reference, source) && covers(from, blockOf(reference))) {
      return moved(reference, move, reference.sheet === null ? target : null);
    }
    const kept = change(reference, source, 'cell');
    if (kept === null || kept.sheet !== null || source === target) return kept;
    return { ...kept, sheet: source.name };
  });
}

/** The reference to the same cells at their new place, without a sheet where the formula stands there too. */
function moved(reference: Reference, move: BlockMove, home: Sheet | null): Reference {
  const rows = move.to.row - move.from.row;
  const columns = move.to.column - move.from.column;
  const shift = (c: Corner): Corner => ({ ...c, row: c.row + rows, column: c.column + columns });
  const bare = reference.sheet === null && home === move.target;
  return {
    ...reference,
    sheet: bare ? null : move.target.name,
    first: shift(reference.first),
    last: shift(reference.last),
  };
}

function isFixed({ first, last }: Reference): boolean {
  return first.rowFixed && first.columnFixed && last.rowFixed && last.columnFixed;
}

function blockOf({ first, last }: Reference): Area {
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return area(row, column, Math.abs(first.row - last.row) + 1, Math.abs(first.column - last.column) + 1);
}
