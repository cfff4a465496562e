/**
 * The pure half of the reading after one tick: a few rows were read again where they stood before, and the
 * snapshot is brought up to date from them, if every row is still the one it was.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { cellText } from '../sheet/cell-text';
import { answerFields } from '../layout/columns';
import { dataMarker } from '../layout/markers';
import { isOddAnswer } from './odd-answers';
import { readCriterion } from './read-category';
import { keyOf, readFigure } from './read-figures';
import type { Finding } from '../findings/finding';
import type { WorkbookSnapshot } from './snapshot';
import type { CellValue, Place } from '../sheet/sheet-grid';

/** One row as it was read again. */
export interface ReadRow {
  readonly sheetId: string;
  /** Counted from 0. */
  readonly row: number;
  /** Column of `values[0]`, counted from 0. */
  readonly column: number;
  readonly values: readonly CellValue[];
  /** Columns in which the row holds an error. */
  readonly errors: ReadonlySet<number>;
}

/**
 * @param rows of criteria, each wide enough for the id and all answer columns
 * @param figureRows of the data sheet's table, each over all of its columns
 * @returns null when a row is not what stood there before (rows were moved, sorted, deleted), so that
 *   everything must be read
 */
export function patchSnapshot(
  index: RubricIndex,
  before: WorkbookSnapshot,
  rows: readonly ReadRow[],
  figureRows: readonly ReadRow[],
): WorkbookSnapshot | null {
  const answers = new Map(before.answers);
  const figures = new Map(before.figures);
  const renewed = new Set<string>();
  const problems: Finding[] = [];
  const idAt = idsIn(before.places, rows);
  const markerOf = new Map([...before.sheets].map(([marker, { sheetId }]) => [sheetId, marker]));

  for (const row of rows) {
    const id = idAt.get(placeKey(row));
    const columns = before.columns.get(markerOf.get(row.sheetId) ?? '');
    const place = id === undefined ? undefined : before.places.get(id);
    if (id === undefined || columns === undefined || place === undefined || !index.criteria.has(id))
      return null;
    const cell = cellReader(row, columns);
    if (!coversAll(row, columns) || cellText(cell('id')) !== id) return null;
    const isError = (column: number): boolean => row.errors.has(column);
    const reading = readCriterion(id, place, cell, (field) => columns.get(field), isError, before.from1904);
    answers.set(id, reading.answer);
    problems.push(...reading.findings);
    renewed.add(id);
  }

  const figureColumns = before.columns.get(dataMarker);
  const dataSheet = before.sheets.get(dataMarker);
  const keyAt = keysIn(before.figureRows, figureRows);
  for (const row of figureRows) {
    if (figureColumns === undefined || dataSheet === undefined || row.sheetId !== dataSheet.sheetId)
      return null;
    const key = keyAt.get(row.row);
    const cell = cellReader(row, figureColumns);
    if (key === undefined || keyOf(cell) !== key) return null;
    const reading = readFigure(cell, (column) => ({
      sheetId: dataSheet.sheetId,
      sheetName: dataSheet.name,
      row: row.row,
      column: figureColumns.get(column) ?? 0,
    }));
    renewed.add(key);
    // Rows, keys or names were lost or came back: which levels that touches is known only from everything.
    const lost = 'kind' in reading.value && reading.value.obstacle === 'notAllCounted';
    if (lost !== (before.figures.get(key)?.obstacle === 'notAllCounted')) return null;
    if ('kind' in reading.value) figures.set(key, reading.value);
    else {
      figures.delete(key);
      problems.push({ kind: 'figureUnreadable', figure: key, ...reading.value });
    }
  }

  const kept = before.problems.filter((problem) => !isRenewed(problem, renewed));
  return { ...before, answers, figures, problems: [...kept, ...problems] };
}

/** Problems that a row read again would report again if they were still there. */
function isRenewed(problem: Finding, renewed: ReadonlySet<string>): boolean {
  if (isOddAnswer(problem)) return renewed.has(problem.id);
  return problem.kind === 'figureUnreadable' && renewed.has(problem.figure);
}

/** Whose the rows were: of all places only those that were read again are looked up. */
function idsIn(places: WorkbookSnapshot['places'], rows: readonly ReadRow[]): ReadonlyMap<string, string> {
  const wanted = new Set(rows.map(({ row }) => row));
  const found = new Map<string, string>();
  for (const [id, place] of places) if (wanted.has(place.row)) found.set(placeKey(place), id);
  return found;
}

function keysIn(
  figureRows: WorkbookSnapshot['figureRows'],
  rows: readonly ReadRow[],
): ReadonlyMap<number, string> {
  const wanted = new Set(rows.map(({ row }) => row));
  const found = new Map<number, string>();
  for (const [key, row] of figureRows) if (wanted.has(row)) found.set(row, key);
  return found;
}

function placeKey({ sheetId, row }: Pick<Place, 'sheetId' | 'row'>): string {
  return `${row} ${sheetId}`;
}

/** A row read too narrow would look as if answers had been deleted. */
function coversAll(row: ReadRow, columns: ReadonlyMap<string, number>): boolean {
  return ['id', ...answerFields].every((key) => {
    const column = columns.get(key);
    return column === undefined || (column >= row.column && column < row.column + row.values.length);
  });
}

function cellReader(row: ReadRow, columns: ReadonlyMap<string, number>): (key: string) => CellValue {
  return (key) => {
    const column = columns.get(key);
    return column === undefined ? null : (row.values[column - row.column] ?? null);
  };
}
