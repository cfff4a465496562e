/** Columns of which somebody made a copy: which of the two counts is asked, and never guessed in silence. */
import { categoryColumns, idColumn, type CategoryColumnKey } from '../layout/columns';
import { columnLetters } from '../sheet/cell-address';
import { cellText } from '../sheet/cell-text';
import type { Place } from '../sheet/sheet-grid';
import type { StandingSheet } from './category-rows';
import type { OurSheet } from './condition';
import { digest } from './digest';
import type { TwinColumns } from './find-columns';
import type { Decisions, Question } from './question';
import { valueAt } from './sheet-cells';

export function columnKeyOf(planned: number): CategoryColumnKey | 'id' {
  return planned === idColumn ? 'id' : (categoryColumns[planned - 1]?.key ?? 'id');
}

function questionKey(marker: string, planned: number): string {
  return `column ${marker} ${columnKeyOf(planned)}`;
}

/** Where it stands and what it holds: a choice must not fall on the column that stands there later. */
function optionKey({ sheetId, cells }: OurSheet, column: number): string {
  const contents = cells.grid.values.map((line) => String(line[column - cells.grid.column] ?? ''));
  return `${sheetId} ${columnLetters(column)} ${digest(contents.join('\n'))}`;
}

/** The column a person has chosen. */
export function chosenTwin(
  marker: string,
  sheet: OurSheet,
  { planned, all }: TwinColumns,
  decisions: Decisions,
): number | undefined {
  const decided = decisions.get(questionKey(marker, planned));
  return decided === undefined ? undefined : all.find((column) => optionKey(sheet, column) === decided);
}

export function askWhichColumn({ marker, sheet, columns, keyRow, twins, rows }: StandingSheet): Question[] {
  return twins
    .filter(({ isChosen }) => !isChosen)
    .map(({ planned, all }) => ({
      kind: 'whichColumn',
      key: questionKey(marker, planned),
      column: columnKeyOf(planned),
      sheetName: sheet.name,
      options: all.map((column) => ({
        key: optionKey(sheet, column),
        place: headOf(sheet, keyRow, column),
        heading: headingOf(sheet, keyRow, column),
        filled: rows.filter((row) => row.known !== null && holdsSomething(sheet, row.row, column)).length,
        counts: column === columns[planned],
      })),
    }));
}

/** The first cell of a column that people see. */
export function headOf({ sheetId, name }: OurSheet, keyRow: number | null, column: number): Place {
  return { sheetId, sheetName: name, row: (keyRow ?? -1) + 1, column };
}

/** The first words below the key. */
function headingOf({ cells }: OurSheet, keyRow: number | null, column: number): string {
  const { grid } = cells;
  for (let row = (keyRow ?? -1) + 1; row < grid.row + grid.values.length; row += 1) {
    const text = cellText(valueAt(cells, row, column)).trim();
    if (text !== '') return text;
  }
  return columnLetters(column);
}

function holdsSomething({ cells }: OurSheet, row: number, column: number): boolean {
  const value = valueAt(cells, row, column);
  return value !== null && value !== false && cellText(value) !== '';
}
