/**
 * Where the columns of a sheet stand now. Each is known by the words and keys that stand in it: every text of ours found in
 * a column of the sheet is a vote. What has lost all its words is known by its neighbours, when between them there are
 * just as many columns as there should be. Of a category sheet values alone are looked at, so that a reading finds what a
 * check finds.
 */
import { moveReferences, plainFormula, type CellMove } from '../sheet/formula-references';
import { cellText } from '../sheet/cell-text';
import { markerIn } from '../sheet/grid';
import { range } from '../sheet/runs';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';
import { comparableText } from '../text/comparable-text';
import { alignColumns, fitOf, type Look } from './align-columns';
import type { SheetCells } from './condition';
import { columnEnd, isEmptyColumn, isFormulaText, valueAt } from './sheet-cells';

/** A key in the hidden row is there to name its column: it outweighs any number of words pasted elsewhere. */
const keyWeight = 1000;
/** A name of the workbook follows its column; somebody may have pointed it elsewhere, so that words outweigh it. */
const nameWeight = 0.5;

/** By planned column: the column that a name of the workbook leads to; null where that column was deleted. */
export type NamedColumns = ReadonlyMap<number, number | null>;

const noNames: NamedColumns = new Map();

/** What a sheet was made with, by planned column. */
export interface ColumnWords {
  /** In the hidden row; empty for a column without a key. The first is the mark of the sheet. */
  readonly keys: readonly string[];
  /** Texts that stand in one column only, below that row. */
  readonly texts: ReadonlyMap<string, number>;
  /** What people write into which column, where that tells it from its neighbours. */
  readonly looks?: ReadonlyMap<number, Look>;
  /** True where formulas are among the texts, as `wordsOfFormula` says them: for whoever knows the plan. */
  readonly withFormulas?: boolean;
}

/** What a formula does, wherever its references lead. */
export function wordsOfFormula(formula: string): string {
  return plainFormula(moveReferences(formula, nowhere));
}

const nowhere: CellMove = { row: () => 0, column: () => 0 };

/** By planned column; null where the column is gone. */
export type FoundColumns = readonly (number | null)[];

/** Several columns with one key: somebody copied one. Which of them counts is for a person to say. */
export interface TwinColumns {
  readonly planned: number;
  /** From left to right. */
  readonly all: readonly number[];
}

export interface ColumnsReading {
  readonly columns: FoundColumns;
  readonly twins: readonly TwinColumns[];
}

/**
 * @param choose which of several columns of one kind counts; where it does not say, the one that a name leads to
 */
export function findColumns(
  words: ColumnWords,
  cells: SheetCells,
  keyRow: number | null,
  named: NamedColumns = noNames,
  choose: (twins: TwinColumns) => number | undefined = () => undefined,
): ColumnsReading {
  const keyed = keyedColumns(words.keys, cells.grid, keyRow);
  const twins = keyed.flatMap((all, planned) => (all.length > 1 ? [{ planned, all }] : []));
  const chosen = (planned: number, all: readonly number[]): number | undefined =>
    choose({ planned, all }) ?? all.find((column) => column === named.get(planned));
  const counted = keyed.map((all, planned) => (all.length > 1 ? chosen(planned, all) : undefined) ?? all[0]);
  // A copy of a column is none of the others.
  const taken = new Set(
    twins.flatMap(({ planned, all }) => all.filter((column) => column !== counted[planned])),
  );
  const found: (number | null)[] = words.keys.map(() => null);
  const ranked = countVotes(words, cells, keyRow, { counted, named })
    .flatMap((byColumn, planned) => [...byColumn].map(([column, weight]) => ({ planned, column, weight })))
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  for (const { planned, column } of ranked) {
    if (found[planned] !== null || taken.has(column)) continue;
    found[planned] = column;
    taken.add(column);
  }
  // What a name says is deleted needs no room.
  const open = range(0, found.length).filter(
    (planned) => found[planned] !== null || named.get(planned) !== null,
  );
  const sheet = { taken, cells, hasKeys: keyRow !== null, looks: words.looks ?? new Map<number, Look>() };
  return { columns: fillBetween(found, open, sheet), twins };
}

/** By planned column, all columns that its key names. The mark of the sheet, whichever it is, names the first. */
function keyedColumns(keys: readonly string[], grid: SheetGrid, keyRow: number | null): number[][] {
  const line = keyRow === null ? [] : (grid.values[keyRow - grid.row] ?? []);
  const written = line.map((value) => (typeof value === 'string' ? comparableText(value) : null));
  return keys.map((key, planned) => {
    if (key === '') return [];
    const wanted = comparableText(key);
    return written.flatMap((text, at) => {
      const isKey = text === wanted || (planned === 0 && markerIn(line[at] ?? null) !== null);
      return isKey ? [at + grid.column] : [];
    });
  });
}

/** By planned column, whatever stands in the column itself. */
interface Pointed {
  /** By a key in the hidden row. */
  readonly counted: readonly (number | undefined)[];
  /** By a name of the workbook. */
  readonly named: NamedColumns;
}

function countVotes(
  { keys, texts, withFormulas = false }: ColumnWords,
  cells: SheetCells,
  keyRow: number | null,
  { counted, named }: Pointed,
): Map<number, number>[] {
  const votes = keys.map(() => new Map<number, number>());
  const vote = (planned: number, column: number, weight: number): void => {
    const byColumn = votes[planned];
    byColumn?.set(column, (byColumn.get(column) ?? 0) + weight);
  };
  for (const [text, standing] of textsByColumn(cells, keyRow, texts, withFormulas)) {
    const planned = texts.get(text);
    const total = [...standing.values()].reduce((sum, count) => sum + count, 0);
    if (planned === undefined) continue;
    for (const [column, count] of standing) vote(planned, column, count / total);
  }
  counted.forEach((column, planned) => {
    if (column !== undefined) vote(planned, column, keyWeight);
  });
  for (const [planned, column] of named) {
    if (column !== null) vote(planned, column, nameWeight);
  }
  return votes;
}

/** For each text of ours, how often it stands in which column. The key row is weighed by itself. */
function textsByColumn(
  { grid, formulas }: SheetCells,
  keyRow: number | null,
  ours: ReadonlyMap<string, number>,
  withFormulas: boolean,
): Map<string, Map<number, number>> {
  const texts = new Map<string, Map<number, number>>();
  (withFormulas ? formulas : grid.values).forEach((line, row) => {
    if (row + grid.row === keyRow) return;
    line.forEach((value: CellValue, column) => {
      const text = withFormulas && isFormulaText(value) ? wordsOfFormula(value) : value;
      if (typeof text !== 'string' || !ours.has(text)) return;
      const columns = texts.get(text) ?? new Map<number, number>();
      columns.set(column + grid.column, (columns.get(column + grid.column) ?? 0) + 1);
      texts.set(text, columns);
    });
  });
  return texts;
}

/** Runs of columns without a vote, between two that have one or at an end of the sheet. */
function fillBetween(found: (number | null)[], open: readonly number[], sheet: Sheet): FoundColumns {
  const columnAt = (place: number): number | null => found[open[place] ?? -1] ?? null;
  for (let first = 0; first < open.length; first += 1) {
    if (columnAt(first) !== null) continue;
    let end = first;
    while (end < open.length && columnAt(end) === null) end += 1;
    const [left, right] = [columnAt(first - 1), columnAt(end)];
    const start = startOfRun({ ...sheet, left, right, length: end - first, first });
    const run = open.slice(first, end);
    const pairs =
      start === null
        ? fewerThanPlanned(run, { left, right, idColumn: found[0] ?? null }, sheet)
        : run.map((planned, at) => [planned, start + at] as const);
    for (const [planned, column] of pairs) {
      found[planned] = column;
      sheet.taken.add(column);
    }
    first = end;
  }
  return found;
}

interface Sheet {
  readonly taken: Set<number>;
  readonly cells: SheetCells;
  readonly hasKeys: boolean;
  readonly looks: ReadonlyMap<number, Look>;
}

/** With keys, a column without one is somebody's. */
function fewerThanPlanned(
  run: readonly number[],
  between: { readonly left: number | null; readonly right: number | null; readonly idColumn: number | null },
  { taken, cells, hasKeys, looks }: Sheet,
): readonly (readonly [number, number])[] {
  if (hasKeys || between.left === null) return [];
  const first = between.left + 1;
  const columns = range(first, (between.right ?? columnEnd(cells)) - first);
  if (columns.length >= run.length || columns.some((column) => taken.has(column))) return [];
  if (!run.every((planned) => looks.has(planned))) return [];
  const { idColumn } = between;
  const { row: top, values } = cells.grid;
  const rows = range(top, values.length).filter(
    (row) => idColumn === null || cellText(valueAt(cells, row, idColumn)) !== '',
  );
  return alignColumns(run, columns, (planned, column) =>
    fitOf(
      rows.map((row) => valueAt(cells, row, column)),
      looks.get(planned) ?? (() => false),
    ),
  );
}

interface Run {
  readonly left: number | null;
  readonly right: number | null;
  readonly length: number;
  readonly first: number;
  readonly taken: ReadonlySet<number>;
  readonly cells: SheetCells;
  readonly hasKeys: boolean;
}

function startOfRun({ left, right, length, first, taken, cells, hasKeys }: Run): number | null {
  const isFree = (start: number): boolean =>
    start >= 0 && range(start, length).every((column) => !taken.has(column));
  if (left !== null && right !== null)
    return right - left - 1 === length && isFree(left + 1) ? left + 1 : null;
  if (right !== null) return isFree(right - length) ? right - length : null;
  if (left === null) return first === 0 && isFree(0) ? 0 : null;
  // Without keys, several columns where just as many are missing are those; a single one may be somebody’s.
  if (!hasKeys && length > 1 && left + 1 + length === columnEnd(cells) && isFree(left + 1)) return left + 1;
  // Beyond the last column stand the notes of people: only room that is empty may be taken.
  const isRoom = range(left + 1, length).every(
    (column) => column >= columnEnd(cells) || isEmptyColumn(cells, column),
  );
  return isRoom && isFree(left + 1) ? left + 1 : null;
}
