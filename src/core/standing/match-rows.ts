/**
 * Where the planned rows of a sheet stand now: headings, descriptions, figures, everything but criteria, which are
 * known by their ids. A row is known by what of ours still stands in it, wherever it stands; one that has lost all of
 * it, by its place between rows that are known, if it is empty or reads like an edit of what was there.
 */
import type { CellContent, SheetPlan } from '../plan/sheet-plan';
import { moveReferences, rowlessFormula } from '../sheet/formula-references';
import { range } from '../sheet/runs';
import type { SheetCells } from './condition';
import type { FoundColumns } from './find-columns';
import { endRow, formulaAt, isBlankRow, isFormulaText } from './sheet-cells';
import { comparableText } from '../text/comparable-text';
import { likenessOf, pairsOf } from '../text/likeness';

/** By planned row; null where the row is not there. */
export type FoundRows = readonly (number | null)[];

export interface RowsToMatch {
  readonly plan: SheetPlan;
  readonly cells: SheetCells;
  readonly columns: FoundColumns;
  /** Cells of the plan in which people write. */
  readonly isOpen: (row: number, column: number) => boolean;
  /** Known already, by planned row: criteria by their ids. */
  readonly known: ReadonlyMap<number, number>;
  /** Rows of the sheet that are none of those looked for. */
  readonly excluded: ReadonlySet<number>;
}

/** A mark that stands in more rows than this tells nothing. */
const mostCommon = 12;
/** A formula that leads to other rows reads as another row's does as soon as a row is put between them. */
const reachesOut = /\[-?[1-9]/u;
const outreachWeight = 0.1;
/** So near must two texts be for one to have been made from the other by editing. */
const editLikeness = 0.5;
/** One mark that no other row has is enough. */
const certain = 0.99;

export function matchRows(request: RowsToMatch, byPlace: boolean): FoundRows {
  const { plan, known } = request;
  const found: (number | null)[] = plan.cells.map((_, row) => known.get(row) ?? null);
  const taken = new Set([...known.values(), ...request.excluded]);
  const pairs = scorePairs(request, found, taken);
  const assign = (planned: number, row: number): void => {
    found[planned] = row;
    taken.add(row);
  };
  for (const { planned, row, score } of pairs) {
    if (found[planned] === null && !taken.has(row) && score >= certain) assign(planned, row);
  }
  for (const { planned, row } of pairs) {
    if (found[planned] === null && !taken.has(row) && liesBetween(found, planned, row)) assign(planned, row);
  }
  if (byPlace) matchByPlace(request, found, taken, assign);
  return found;
}

interface Pair {
  readonly planned: number;
  readonly row: number;
  readonly score: number;
}

/** Every row that shares a mark with a planned one, best first. */
function scorePairs(
  { plan, cells, columns, isOpen }: RowsToMatch,
  found: readonly (number | null)[],
  taken: ReadonlySet<number>,
): Pair[] {
  const standing = new Map<string, number[]>();
  for (let row = cells.grid.row; row < endRow(cells); row += 1) {
    if (taken.has(row)) continue;
    for (const mark of standingMarks(cells, columns, row)) {
      standing.set(mark, [...(standing.get(mark) ?? []), row]);
    }
  }
  const marksOf = plan.cells.map((line, row) =>
    // The key row is known by its mark, near the corner, or not at all.
    row > 0 && found[row] === null && plan.roles[row]?.criterion === null
      ? line.flatMap((content, column) => (isOpen(row, column) ? [] : plannedMark(content, row, column)))
      : [],
  );
  const frequency = new Map<string, number>();
  for (const mark of marksOf.flat()) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  const pairs: Pair[] = [];
  marksOf.forEach((marks, planned) => {
    const scores = new Map<number, number>();
    for (const mark of marks) {
      const count = frequency.get(mark) ?? 1;
      if (count > mostCommon) continue;
      const weight = reachesOut.test(mark) ? outreachWeight : 1;
      for (const row of standing.get(mark) ?? []) scores.set(row, (scores.get(row) ?? 0) + weight / count);
    }
    for (const [row, score] of scores) pairs.push({ planned, row, score });
  });
  return pairs.sort((a, b) => b.score - a.score || a.planned - b.planned || a.row - b.row);
}

function plannedMark(content: CellContent, row: number, column: number): string[] {
  if (content === null || content === '' || typeof content === 'boolean') return [];
  if (typeof content === 'object') return [`${column} ${rowlessFormula(content.formula, row)}`];
  return [`${column} ${typeof content}:${comparableText(String(content))}`];
}

/** The same marks of a row of the sheet, in terms of the planned columns. */
function standingMarks(cells: SheetCells, columns: FoundColumns, row: number): string[] {
  const plannedOf = new Map(
    columns.flatMap((column, planned) => (column === null ? [] : [[column, planned]])),
  );
  const back = { row: (each: number) => each, column: (each: number) => plannedOf.get(each) ?? each };
  return columns.flatMap((column, planned) => {
    if (column === null) return [];
    const content = formulaAt(cells, row, column);
    if (content === null || content === '' || typeof content === 'boolean') return [];
    if (isFormulaText(content)) return [`${planned} ${rowlessFormula(moveReferences(content, back), row)}`];
    return [`${planned} ${typeof content}:${comparableText(String(content))}`];
  });
}

/** True when the row stands after all that is planned before it and is found, and before all that is planned after. */
function liesBetween(found: readonly (number | null)[], planned: number, row: number): boolean {
  return row > lastKnown(found, planned) && row < nextKnown(found, planned);
}

function lastKnown(found: readonly (number | null)[], planned: number): number {
  for (let at = planned - 1; at >= 0; at -= 1) {
    const row = found[at];
    if (row !== null && row !== undefined) return row;
  }
  return -1;
}

function nextKnown(found: readonly (number | null)[], planned: number): number {
  for (let at = planned + 1; at < found.length; at += 1) {
    const row = found[at];
    if (row !== null && row !== undefined) return row;
  }
  return Number.POSITIVE_INFINITY;
}

function matchByPlace(
  request: RowsToMatch,
  found: readonly (number | null)[],
  taken: ReadonlySet<number>,
  assign: (planned: number, row: number) => void,
): void {
  const { cells } = request;
  // Not the key row: further down no reader would find it.
  for (let first = 1; first < found.length; first += 1) {
    if (found[first] !== null) continue;
    let end = first;
    while (end < found.length && found[end] === null) end += 1;
    const from = lastKnown(found, first) + 1;
    const to = Math.min(nextKnown(found, end - 1), endRow(cells));
    const free = range(from, to - from).filter((row) => !taken.has(row));
    const wanted = range(first, end - first);
    if (free.length === wanted.length) {
      wanted.forEach((planned, at) => {
        const row = free[at];
        if (row !== undefined && mayBe(request, planned, row)) assign(planned, row);
      });
    }
    for (const planned of wanted.filter((each) => found[each] === null)) {
      const row = free.find(
        (each) => !taken.has(each) && liesBetween(found, planned, each) && readsLike(request, planned, each),
      );
      if (row !== undefined) assign(planned, row);
    }
    first = end;
  }
}

function mayBe(request: RowsToMatch, planned: number, row: number): boolean {
  return isBlankRow(request.cells, row) || readsLike(request, planned, row);
}

function readsLike({ plan, cells, columns, isOpen }: RowsToMatch, planned: number, row: number): boolean {
  if (plan.roles[planned]?.criterion !== null) return false;
  return (plan.cells[planned] ?? []).some((content, at) => {
    const column = columns[at] ?? null;
    if (typeof content !== 'string' || content === '' || isOpen(planned, at) || column === null) return false;
    const stands = formulaAt(cells, row, column);
    return typeof stands === 'string' && likenessOf(pairsOf(stands), pairsOf(content)) >= editLikeness;
  });
}
