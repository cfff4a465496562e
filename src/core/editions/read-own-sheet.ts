/**
 * Rows of a category sheet of ours, of whatever edition or rubric: columns by the key row, the id in each row. A row
 * whose id was erased is a row too when something was written in it.
 */
import { isEmptyAnswer } from '../assessment/answers';
import { cellText } from '../sheet/cell-text';
import { readAnswer } from '../snapshot/read-answer';
import { categoryColumns, type AnswerField } from '../layout/columns';
import { messagesFor } from '../words/messages';
import { cellAt, columnsByKey, endColumn, placeIn, rowsAfter, type FoundMarker } from '../sheet/grid';
import { columnLetters } from '../sheet/cell-address';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';
import type { CellReading } from './answer-of-cells';
import { rowKey, type ExtraCell, type SourceRow } from './source';
import { from1900, sourceTick, unclearMark } from './source-values';

export function readOwnSheet(grid: SheetGrid, found: FoundMarker, reading: CellReading): SourceRow[] {
  const columns = columnsByKey(grid, found.row);
  columns.delete(found.marker);
  const ours = new Set<number>([found.column]);
  for (const { key } of categoryColumns) {
    const column = columns.get(key);
    if (column !== undefined) ours.add(column);
  }
  const sheet: OwnSheet = {
    grid,
    columns,
    ours,
    id: found.column,
    end: endColumn(grid),
    header: headerRow(grid, found.row, columns),
  };
  return rowsAfter(grid, found.row).flatMap((row) => readRow(sheet, row, reading));
}

interface OwnSheet {
  readonly grid: SheetGrid;
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that are planned. */
  readonly ours: ReadonlySet<number>;
  readonly id: number;
  /** Behind the last column. */
  readonly end: number;
  /** -1 when it was not found. */
  readonly header: number;
}

function readRow(sheet: OwnSheet, row: number, reading: CellReading): SourceRow[] {
  const { grid, columns } = sheet;
  if (row === sheet.header) return [];
  const cell = (key: string): CellValue => {
    const column = columns.get(key);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  const [code, text] = [cellText(cell('code')), cellText(cell('text'))];
  const id = cellText(cellAt(grid, row, sheet.id));
  // Headings and descriptions of ours begin in the code column and reach over the text's.
  const isHeading = id === '' && cellText(cell('level')) === '' && code !== '' && text === '';
  if (isHeading) return [];
  const unclear: ExtraCell[] = [];
  const { answer } = readAnswer((field) => {
    const value = cell(field);
    if (field === 'due') return from1900(value, reading.from1904);
    return field === 'met' || field === 'assessorMet'
      ? tickCell(sheet, field, value, reading, unclear)
      : value;
  });
  const place = placeIn(grid, row, columns.get('met') ?? sheet.id);
  const extra = [...unclear, ...extraCells(sheet, row)];
  if (id === '' && extra.length === 0 && isEmptyAnswer(answer)) return [];
  return [{ key: rowKey(grid.sheetId, row), place, id, code, text, answer, extra }];
}

/** TRUE, FALSE or nothing, as other programs write them too; what cannot be told is kept beside the answer. */
function tickCell(
  sheet: OwnSheet,
  field: AnswerField,
  value: CellValue,
  reading: CellReading,
  unclear: ExtraCell[],
): CellValue {
  const tick = sourceTick(value, reading.marks);
  if (tick !== undefined) return tick;
  const mark = unclearMark(value);
  if (mark !== null) reading.unclear.set(mark, (reading.unclear.get(mark) ?? 0) + 1);
  unclear.push({ title: titleOf(sheet, field), content: value, why: 'unclear' });
  return null;
}

/** What people wrote into columns of their own. */
function extraCells({ grid, ours, header, end }: OwnSheet, row: number): ExtraCell[] {
  const extra: ExtraCell[] = [];
  for (let column = grid.column; column < end; column += 1) {
    const content = cellAt(grid, row, column);
    if (ours.has(column) || content === null || cellText(content) === '') continue;
    const heading = header < 0 ? '' : cellText(cellAt(grid, header, column));
    extra.push({ title: heading === '' ? columnLetters(column) : heading, content, why: 'noField' });
  }
  return extra;
}

function titleOf({ grid, columns, header }: OwnSheet, field: string): string {
  const column = columns.get(field);
  if (column === undefined) return field;
  const heading = header < 0 ? '' : cellText(cellAt(grid, header, column));
  return heading === '' ? columnLetters(column) : heading;
}

/** Known by its words, in whichever language the sheet was made. */
function headerRow(grid: SheetGrid, keyRow: number, columns: ReadonlyMap<string, number>): number {
  const headings = (['th', 'en'] as const).map((language) => messagesFor(language).sheet.columns);
  const row = rowsAfter(grid, keyRow).find((each) =>
    headings.some((words) =>
      (['code', 'text'] as const).every((key) => cellAt(grid, each, columns.get(key) ?? -1) === words[key]),
    ),
  );
  return row ?? -1;
}
