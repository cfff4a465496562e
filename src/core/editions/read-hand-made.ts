/**
 * Rows of a checklist somebody made by hand: columns by their headings, criteria by id, code or words. Where there are
 * no headings only what can mean one thing is read; the rest of a row is kept as extra cells.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { columnLetters } from '../sheet/cell-address';
import { cellText } from '../sheet/cell-text';
import { cellAt, endColumn, placeIn } from '../sheet/grid';
import type { SheetGrid } from '../sheet/sheet-grid';
import { answerOfCells, type CellReading, type FieldCell } from './answer-of-cells';
import { headerOf, noHeader, secondLine, type HandCell, type HandHeader } from './hand-header';
import type { HandColumn } from './heading-words';
import { identifyRow, itemFrom, type Identity } from './identify-row';
import { rowKey, type ExtraCell, type SourceRow } from './source';
import { sourceTick } from './source-values';
import { targetIds } from './target-ids';

interface FoundRow {
  readonly row: number;
  readonly cells: readonly HandCell[];
  readonly header: HandHeader;
  readonly identity: Identity;
}

export function readHandMade(index: RubricIndex, grid: SheetGrid, reading: CellReading): SourceRow[] {
  const found = findRows(index, grid);
  const guessed = found.some(({ header }) => header !== noHeader) ? null : tickColumn(found);
  return found.flatMap((each) => readRow(grid, guessed === null ? each : withTicks(each, guessed), reading));
}

function findRows(index: RubricIndex, grid: SheetGrid): FoundRow[] {
  const rows: FoundRow[] = [];
  let header = noHeader;
  let justHeaded = false;
  let item = targetIds(index).item(grid.name);
  const end = endColumn(grid);
  for (let row = grid.row; row < grid.row + grid.values.length; row += 1) {
    const cells = cellsOf(grid, row, end);
    if (cells.length === 0) continue;
    const identity = identifyRow(index, cells, header, item);
    const own: HandHeader | null = identity.known
      ? null
      : (headerOf(cells) ?? (justHeaded ? secondLine(header, cells) : null));
    justHeaded = own !== null && !justHeaded;
    if (own !== null) {
      header = own;
      continue;
    }
    const named = itemFrom(index, cells, header, item);
    // A code is looked up under the item that its own row names.
    rows.push({
      row,
      cells,
      header,
      identity: named === item ? identity : identifyRow(index, cells, header, named),
    });
    item = named;
  }
  return rows;
}

function cellsOf(grid: SheetGrid, row: number, end: number): HandCell[] {
  const cells: HandCell[] = [];
  for (let column = grid.column; column < end; column += 1) {
    const value = cellAt(grid, row, column);
    if (value !== null && cellText(value) !== '') cells.push({ column, value });
  }
  return cells;
}

/** Without headings: the one column in which rows of criteria hold nothing but clear ticks. */
function tickColumn(rows: readonly FoundRow[]): number | null {
  const clear = new Map<number, boolean>();
  for (const { cells, identity } of rows.filter((each) => each.identity.known)) {
    for (const { column, value } of cells) {
      if (identity.columns.has(column)) continue;
      // A number may count something; only a mark or a word is a tick where no heading says so.
      const tick = typeof value !== 'number' && typeof sourceTick(value, new Map()) === 'boolean';
      clear.set(column, tick && (clear.get(column) ?? true));
    }
  }
  const columns = [...clear].filter(([, tick]) => tick).map(([column]) => column);
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

function withTicks(row: FoundRow, column: number): FoundRow {
  const columns = new Map<number, HandColumn>([[column, 'met']]);
  return { ...row, header: { columns, titles: new Map() } };
}

function readRow(
  grid: SheetGrid,
  { row, cells, header, identity }: FoundRow,
  reading: CellReading,
): SourceRow[] {
  const fields: FieldCell[] = [];
  const extra: ExtraCell[] = [];
  for (const { column, value } of cells) {
    if (identity.columns.has(column)) continue;
    const title = header.titles.get(column) ?? columnLetters(column);
    const kind = header.columns.get(column);
    if (kind === undefined || kind === 'number' || kind === 'text')
      extra.push({ title, content: value, why: 'noField' });
    else if (kind === 'notMet') fields.push(...denied(title, value, reading, extra));
    else fields.push({ field: kind, title, value });
  }
  // Titles and notes between the rows say nothing about a criterion.
  if (fields.length === 0 && !identity.known) return [];
  const contradicts =
    fields.filter(({ field }) => field === 'met').length > 1 && ticksDiffer(fields, reading);
  const kept = contradicts ? fields.filter(({ field }) => field !== 'met') : fields;
  if (contradicts) {
    for (const { field, title, value } of fields)
      if (field === 'met') extra.push({ title, content: value, why: 'unclear' });
  }
  const read = answerOfCells(kept, reading);
  const place = placeIn(grid, row, placeColumn(cells, header, identity));
  const { id, code, text } = identity;
  return [
    {
      key: rowKey(grid.sheetId, row),
      place,
      id,
      code,
      text,
      answer: read.answer,
      extra: [...read.extra, ...extra],
    },
  ];
}

/** A tick in a column for "no" says no; anything else there is not clear. */
function denied(
  title: string,
  value: HandCell['value'],
  reading: CellReading,
  extra: ExtraCell[],
): FieldCell[] {
  const tick = sourceTick(value, reading.marks);
  if (tick === true) return [{ field: 'met', title, value: false }];
  if (tick === undefined) extra.push({ title, content: value, why: 'unclear' });
  return [];
}

function ticksDiffer(fields: readonly FieldCell[], reading: CellReading): boolean {
  const ticks = fields
    .filter(({ field }) => field === 'met')
    .map(({ value }) => sourceTick(value, reading.marks));
  return new Set(ticks).size > 1;
}

function placeColumn(cells: readonly HandCell[], header: HandHeader, identity: Identity): number {
  const met = cells.find(({ column }) => header.columns.get(column) === 'met');
  const [first] = identity.columns;
  return met?.column ?? first ?? cells[0]?.column ?? 0;
}
