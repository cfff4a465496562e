/**
 * Rows of a category sheet of ours, of whatever edition or rubric: columns and key row as `core/standing` found them, the
 * id in each row. A row whose id was erased is a row too when something was written in it.
 */
import { isEmptyAnswer } from '../assessment/answers';
import { answerFields } from '../layout/columns';
import { columnLetters } from '../sheet/cell-address';
import { cellText } from '../sheet/cell-text';
import { cellAt, endColumn, placeIn, rowsBeside } from '../sheet/grid';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';
import { columnsOf } from '../snapshot/read-category';
import { tickOf } from '../snapshot/tick-words';
import type { StandingColumns } from '../standing/category-rows';
import { messagesFor } from '../words/messages';
import { answerOfCells, type CellReading, type FieldCell } from './answer-of-cells';
import { besideKey, type BesideCell, type SheetBeside } from './beside';
import { besideOf } from './extra-beside';
import { rowKey, type ExtraCell, type SheetAccount, type SourceRow } from './source';
import { shownText } from './source-cells';

export interface OwnRows {
  readonly rows: readonly SourceRow[];
  readonly account: SheetAccount;
}

export function readOwnSheet(standing: StandingColumns, beside: SheetBeside, reading: CellReading): OwnRows {
  const { grid } = standing.sheet.cells;
  const columns = columnsOf(standing);
  const rowsOfSheet = rowsBeside(grid, standing.keyRow ?? -1);
  const header = headerRow(grid, rowsOfSheet, columns);
  const sheet: OwnSheet = { grid, beside, columns, end: endColumn(grid), header };
  const all = rowsOfSheet.map((row) => readRow(sheet, row, reading));
  const filled = grid.values.filter((cells) => cells.some((value) => cellText(value) !== '')).length;
  const rows = all.flatMap((row) => (row === null ? [] : [row]));
  const held = rows.filter(({ answer, extra }) => !isEmptyAnswer(answer) || extra.length > 0).length;
  const unanswered = rows.length - held;
  const headings = Math.max(0, filled - rows.length);
  return {
    rows,
    account: {
      name: grid.name,
      rows: held + unanswered + headings,
      held,
      unanswered,
      headings,
      notAnswers: 0,
    },
  };
}

interface OwnSheet {
  readonly grid: SheetGrid;
  readonly beside: SheetBeside;
  /** Where the planned columns stand, by their keys and `id`; without those that are gone. */
  readonly columns: ReadonlyMap<string, number>;
  /** Behind the last column. */
  readonly end: number;
  /** -1 when it was not found. */
  readonly header: number;
}

const nothing: BesideCell = {};

function readRow(sheet: OwnSheet, row: number, reading: CellReading): SourceRow | null {
  const { grid, columns } = sheet;
  if (row === sheet.header) return null;
  const cell = (key: string): CellValue => {
    const column = columns.get(key);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  const [code, text] = [cellText(cell('code')), cellText(cell('text'))];
  const id = cellText(cell('id'));
  // Headings and overviews of ours begin in the code column and reach over the others; nobody ticks there.
  const isHeading = id === '' && cellText(cell('level')) === '' && code !== '' && text === '';
  if (isHeading && tickOf(cell('met')) !== true) return null;
  const manner = { anyReason: true, scored: new Set<number>() };
  const { answer, extra: unclear } = answerOfCells(fieldsOf(sheet, row, reading), reading, manner);
  const extra = [...unclear, ...extraCells(sheet, row)];
  if (id === '' && extra.length === 0 && isEmptyAnswer(answer)) return null;
  const place = placeIn(grid, row, columns.get('met') ?? columns.get('id') ?? grid.column);
  return { key: rowKey(grid.sheetId, row), place, id, code, text, answer, extra };
}

function fieldsOf(
  { grid, beside, columns, header }: OwnSheet,
  row: number,
  reading: CellReading,
): FieldCell[] {
  return answerFields.flatMap((field): FieldCell[] => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const laid = beside.get(besideKey(row, column)) ?? nothing;
    const place = placeIn(grid, row, column);
    const title = titleOf(grid, header, column);
    if (laid.uncomputed === true) reading.uncomputed.push({ place, text: title });
    return [{ field, title, value: cellAt(grid, row, column), place, beside: laid }];
  });
}

/** What people wrote into columns of their own, and what lies on any cell. */
function extraCells({ grid, beside, columns, header, end }: OwnSheet, row: number): ExtraCell[] {
  const fields = new Set(answerFields.map((field) => columns.get(field)));
  const ours = new Set(columns.values());
  const extra: ExtraCell[] = [];
  for (let column = grid.column; column < end; column += 1) {
    const value = cellAt(grid, row, column);
    const laid = beside.get(besideKey(row, column)) ?? nothing;
    const title = titleOf(grid, header, column);
    const isField = fields.has(column);
    extra.push(...besideOf({ title, value, place: placeIn(grid, row, column), beside: laid, isField }));
    if (ours.has(column) || value === null || shownText(value, laid) === '') continue;
    extra.push({ title, content: laid.shown ?? value, why: 'noField' });
  }
  return extra;
}

function titleOf(grid: SheetGrid, header: number, column: number): string {
  const heading = header < 0 ? '' : cellText(cellAt(grid, header, column));
  return heading === '' ? columnLetters(column) : heading;
}

/** Known by its words, in whichever language the sheet was made. */
function headerRow(grid: SheetGrid, rows: readonly number[], columns: ReadonlyMap<string, number>): number {
  const headings = (['th', 'en'] as const).map((language) => messagesFor(language).sheet.columns);
  const row = rows.find((each) =>
    headings.some((words) =>
      (['code', 'text'] as const).every((key) => cellAt(grid, each, columns.get(key) ?? -1) === words[key]),
    ),
  );
  return row ?? -1;
}
