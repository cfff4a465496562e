/**
 * The hidden sheet read back: what the workbook is, and the table of figures, found by its header row wherever
 * that stands.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { cellText } from '../sheet/cell-text';
import { figureKey, figureKeys } from './figures';
import { cellAt, columnsByKey, placeIn, rowsAfter, rowsBeside, type FoundMarker } from '../sheet/grid';
import { verdictColumns } from '../layout/names';
import { computableColumn, figureColumns } from '../layout/figures/figure-columns';
import { obstacleOfNumber } from '../assessment/obstacles';
import type { Finding } from '../findings/finding';
import type { VerdictFigures, WorkbookFigures } from './snapshot';
import type { CellValue, Place, SheetGrid } from '../sheet/sheet-grid';

export interface FiguresReading {
  readonly figures: ReadonlyMap<string, WorkbookFigures>;
  readonly figureRows: ReadonlyMap<string, number>;
  /** By heading; empty when the table was not found. */
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Keys and values above the table. */
export function readMeta(grid: SheetGrid, found: FoundMarker): ReadonlyMap<string, CellValue> {
  const meta = new Map<string, CellValue>();
  for (const row of rowsBeside(grid, found.row)) {
    const key = cellText(cellAt(grid, row, found.column));
    if (key === figureColumns[0]) break;
    if (key !== '' && !meta.has(key)) meta.set(key, cellAt(grid, row, found.column + 1));
  }
  return meta;
}

export function readFigures(index: RubricIndex, grid: SheetGrid, found: FoundMarker): FiguresReading {
  const figures = new Map<string, WorkbookFigures>();
  const figureRows = new Map<string, number>();
  const findings: Finding[] = [];
  const header = findHeader(grid, found.row);
  const columns = header === null ? new Map<string, number>() : columnsByKey(grid, header);
  for (const row of header === null ? [] : rowsAfter(grid, header)) {
    const cell = cellReader(grid, row, columns);
    const key = keyOf(cell);
    if (key === null || figureRows.has(key)) continue;
    figureRows.set(key, row);
    const reading = readFigure(cell, (column) => placeIn(grid, row, columns.get(column) ?? 0));
    if ('kind' in reading.value) figures.set(key, reading.value);
    else findings.push({ kind: 'figureUnreadable', figure: key, ...reading.value });
  }
  for (const key of figureKeys(index)) {
    if (!figureRows.has(key)) findings.push({ kind: 'figureMissing', figure: key });
  }
  return { figures, figureRows, columns, findings };
}

/** The figures' key of a row of the table, or null when the row is none of it. */
export function keyOf(cell: (column: string) => CellValue): string | null {
  const kind = kindOf(cell('kind'));
  const id = cellText(cell('id'));
  return kind === null || id === '' ? null : figureKey(kind, id);
}

export type FigureReading =
  | { readonly value: WorkbookFigures }
  | { readonly value: { readonly found: string; readonly place: Place } };

/** A row of the table, or the first of its cells that holds an error, text or nothing. */
export function readFigure(
  cell: (column: string) => CellValue,
  placeOf: (column: string) => Place,
): FigureReading {
  const unreadable = (column: string): FigureReading => ({
    value: { found: cellText(cell(column)), place: placeOf(column) },
  });
  const kind = kindOf(cell('kind'));
  if (kind === null) return unreadable('kind');
  const [applicable, met, complete] = [cell('applicable'), cell('met'), booleanOf(cell('complete'))];
  const [level, points] = [cell('level'), cell('points')];
  if (typeof applicable !== 'number') return unreadable('applicable');
  if (typeof met !== 'number') return unreadable('met');
  if (typeof complete !== 'boolean') return unreadable('complete');
  const number = cell(computableColumn);
  // Workbooks made before the column was there have nothing in it.
  const obstacle = typeof number === 'number' ? obstacleOfNumber(number) : null;
  const figure = { kind, id: cellText(cell('id')), applicable, met, complete, obstacle };
  // A level within its item is a number even then: what was reached below it.
  if (typeof level !== 'number' && (kind === 'level' || obstacle === null)) return unreadable('level');
  if (typeof points !== 'number' && obstacle === null) return unreadable('points');
  const verdict = readVerdict(cell);
  if (typeof verdict === 'string') return unreadable(verdict);
  return {
    value: {
      ...figure,
      level: typeof level === 'number' ? level : null,
      points: obstacle === null && typeof points === 'number' ? points : null,
      verdict,
    },
  };
}

/** Null where the table does not have it, as in workbooks of older layouts; the column of the first that is no number. */
function readVerdict(cell: (column: string) => CellValue): VerdictFigures | string | null {
  const [looked, passed, level, points] = verdictColumns.map(cell);
  if ([looked, passed, level, points].every((value) => value === null || value === '')) return null;
  if (typeof looked !== 'number') return 'looked';
  if (typeof passed !== 'number') return 'passed';
  if (typeof level !== 'number') return 'verdictLevel';
  if (typeof points !== 'number' && points !== null && points !== '') return 'verdictPoints';
  return {
    looked,
    passed,
    level: level < 0 ? null : level,
    points: typeof points === 'number' ? points : null,
  };
}

/** LibreOffice and openpyxl save the Boolean of a formula as 1 or 0 now and then. */
function booleanOf(value: CellValue): CellValue {
  return value === 1 || value === 0 ? value === 1 : value;
}

function cellReader(grid: SheetGrid, row: number, columns: ReadonlyMap<string, number>) {
  return (key: string): CellValue => {
    const column = columns.get(key);
    return column === undefined ? null : cellAt(grid, row, column);
  };
}

function kindOf(value: CellValue): WorkbookFigures['kind'] | null {
  return value === 'level' || value === 'item' || value === 'category' || value === 'overall' ? value : null;
}

/** The row that holds every heading, in whatever order. */
function findHeader(grid: SheetGrid, markerRow: number): number | null {
  for (const row of rowsBeside(grid, markerRow)) {
    const columns = columnsByKey(grid, row);
    if (figureColumns.every((heading) => columns.has(heading))) return row;
  }
  return null;
}
