/**
 * Where the planned columns of a sheet stand now. Each is known by the words and keys that stand in it: every text of
 * ours found in a column of the sheet is a vote. What has lost all its words is known by its neighbours, when between
 * them there are just as many columns as there should be.
 */
import { moveReferences, plainFormula, type CellMove } from '../sheet/formula-references';
import type { SheetPlan } from '../plan/sheet-plan';
import type { SheetCells } from './condition';
import { columnEnd, isBlankColumn } from './sheet-cells';

/** A key in the hidden row is there to name its column: it outweighs any number of words pasted elsewhere. */
const keyWeight = 1000;

/** By planned column; null where the column is gone. */
export type FoundColumns = readonly (number | null)[];

export function findColumns(plan: SheetPlan, cells: SheetCells, keyRow: number | null): FoundColumns {
  const votes = countVotes(plan, cells, keyRow);
  const found: (number | null)[] = plan.columns.map(() => null);
  const taken = new Set<number>();
  const ranked = votes
    .flatMap((byColumn, planned) => [...byColumn].map(([column, weight]) => ({ planned, column, weight })))
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  for (const { planned, column } of ranked) {
    if (found[planned] !== null || taken.has(column)) continue;
    found[planned] = column;
    taken.add(column);
  }
  return fillBetween(found, taken, cells);
}

function countVotes(plan: SheetPlan, cells: SheetCells, keyRow: number | null): Map<number, number>[] {
  const plannedIn = textsByColumn(plan.cells, 0, 0);
  const standsIn = textsByColumn(cells.formulas, cells.grid.row, cells.grid.column);
  const votes = plan.columns.map(() => new Map<number, number>());
  const vote = (planned: number, column: number, weight: number): void => {
    const byColumn = votes[planned];
    byColumn?.set(column, (byColumn.get(column) ?? 0) + weight);
  };
  for (const [text, columns] of plannedIn) {
    // A text that is planned in several columns says nothing about any of them.
    const [planned] = columns.keys();
    const standing = standsIn.get(text);
    if (planned === undefined || columns.size > 1 || standing === undefined) continue;
    const total = [...standing.values()].reduce((sum, count) => sum + count, 0);
    for (const [column, count] of standing) vote(planned, column, count / total);
  }
  if (keyRow !== null) {
    const standing = cells.formulas[keyRow - cells.grid.row] ?? [];
    plan.cells[0]?.forEach((key, planned) => {
      const at = typeof key === 'string' && key !== '' ? standing.indexOf(key) : -1;
      if (at !== -1) vote(planned, at + cells.grid.column, keyWeight);
    });
  }
  return votes;
}

/** For each text, how often it stands in which column. */
function textsByColumn(
  lines: readonly (readonly unknown[])[],
  firstRow: number,
  firstColumn: number,
): Map<string, Map<number, number>> {
  const texts = new Map<string, Map<number, number>>();
  lines.forEach((line, row) => {
    // The key row is weighed by itself.
    if (row + firstRow === 0) return;
    line.forEach((content, column) => {
      const text = wordsOf(content);
      if (text === null) return;
      const columns = texts.get(text) ?? new Map<number, number>();
      columns.set(column + firstColumn, (columns.get(column + firstColumn) ?? 0) + 1);
      texts.set(text, columns);
    });
  });
  return texts;
}

/** A text as it is; of a formula what it does, wherever its references lead. Null for what says nothing. */
function wordsOf(content: unknown): string | null {
  const text =
    typeof content === 'object' && content !== null && 'formula' in content ? content.formula : content;
  if (typeof text !== 'string' || text === '') return null;
  return text.startsWith('=') ? plainFormula(moveReferences(text, nowhere)) : text;
}

const nowhere: CellMove = { row: () => 0, column: () => 0 };

/** Runs of columns without a vote, between two that have one or at an end of the sheet. */
function fillBetween(found: (number | null)[], taken: Set<number>, cells: SheetCells): FoundColumns {
  for (let first = 0; first < found.length; first += 1) {
    if (found[first] !== null) continue;
    let end = first;
    while (end < found.length && found[end] === null) end += 1;
    const left = found[first - 1] ?? null;
    const right = found[end] ?? null;
    const start = startOfRun({ left, right, length: end - first, first, taken, cells });
    for (let planned = first; start !== null && planned < end; planned += 1) {
      found[planned] = start + planned - first;
      taken.add(start + planned - first);
    }
    first = end;
  }
  return found;
}

interface Run {
  readonly left: number | null;
  readonly right: number | null;
  readonly length: number;
  readonly first: number;
  readonly taken: ReadonlySet<number>;
  readonly cells: SheetCells;
}

function startOfRun({ left, right, length, first, taken, cells }: Run): number | null {
  const isFree = (start: number): boolean =>
    start >= 0 && Array.from({ length }, (_, at) => start + at).every((column) => !taken.has(column));
  if (left !== null && right !== null)
    return right - left - 1 === length && isFree(left + 1) ? left + 1 : null;
  if (right !== null) return isFree(right - length) ? right - length : null;
  if (left === null) return first === 0 && isFree(0) ? 0 : null;
  // Beyond the last column stand the notes of people: only room that is empty may be taken.
  const isRoom = Array.from({ length }, (_, at) => left + 1 + at).every(
    (column) => column >= columnEnd(cells) || isBlankColumn(cells, column),
  );
  return isRoom && isFree(left + 1) ? left + 1 : null;
}
