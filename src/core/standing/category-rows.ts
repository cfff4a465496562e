/** The rows of the category sheets that may be those of criteria, as they describe themselves. */
import { emptyAnswer, type Answer } from '../assessment/answers';
import { cellText } from '../sheet/cell-text';
import { readAnswer } from '../snapshot/read-answer';
import {
  answerFields,
  columnOf,
  idColumn,
  type AnswerField,
  type CategoryColumnKey,
} from '../layout/columns';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { FoundColumns } from './find-columns';
import type { OurSheet } from './find-sheets';
import type { RowView } from './question';
import { endRow, formulaAt, valueAt } from './sheet-cells';
import type { RowWords } from './criterion-words';

export interface CategorySheet {
  readonly marker: string;
  readonly category: string;
  readonly sheet: OurSheet;
  readonly columns: FoundColumns;
  readonly keyRow: number | null;
}

export interface CategoryRow {
  readonly on: CategorySheet;
  readonly row: number;
  /** What stands in the cell of the id. */
  readonly id: string;
  readonly words: RowWords;
  readonly answer: Answer;
  /** Neither words nor answers, whatever the hidden cells hold. */
  readonly hollow: boolean;
  readonly answered: boolean;
}

export function columnIn({ columns }: CategorySheet, key: CategoryColumnKey | 'id'): number | null {
  return columns[key === 'id' ? idColumn : columnOf(key)] ?? null;
}

export function readRows(on: CategorySheet): readonly CategoryRow[] {
  const rows: CategoryRow[] = [];
  const { cells } = on.sheet;
  for (let row = cells.grid.row; row < endRow(cells); row += 1) {
    if (row !== on.keyRow) rows.push(readRow(on, row));
  }
  return rows;
}

function readRow(on: CategorySheet, row: number): CategoryRow {
  const { cells } = on.sheet;
  const cell = (key: CategoryColumnKey | 'id'): CellValue => {
    const column = columnIn(on, key);
    return column === null ? null : valueAt(cells, row, column);
  };
  const status = columnIn(on, 'status');
  const words: RowWords = {
    code: cellText(cell('code')),
    text: cellText(cell('text')),
    levelKey: cellText(cell('level')),
    statusFormula: status === null ? '' : cellText(formulaAt(cells, row, status)),
    category: on.category,
  };
  const { answer } = readAnswer((field: AnswerField) => cell(field));
  const answered = answerFields.some((field) => answer[field] !== emptyAnswer[field]);
  return {
    on,
    row,
    id: cellText(cell('id')).trim(),
    words,
    answer,
    hollow: words.code === '' && words.text === '' && !answered,
    answered,
  };
}

/** Place of a row: the box that is ticked, or the id where that column is gone. */
export function placeOf({ on, row }: Pick<CategoryRow, 'on' | 'row'>): Place {
  const { sheetId, name } = on.sheet;
  return { sheetId, sheetName: name, row, column: columnIn(on, 'met') ?? columnIn(on, 'id') ?? 0 };
}

export function viewOf(row: CategoryRow): RowView {
  return { place: placeOf(row), code: row.words.code, text: row.words.text, answer: row.answer };
}

/**
 * The key by which a decision names a row: where it stands and what it holds. When rows have moved since a person chose,
 * the choice must not fall on the row that stands there now.
 */
export function rowKey({ on, row, id, words, answer }: CategoryRow): string {
  const { code, text } = words;
  const contents = [id, code, text, ...answerFields.map((field) => String(answer[field]))].join('\n');
  return `${on.sheet.sheetId} ${row + 1} ${digest(contents)}`;
}

/** Short and the same for the same text; two texts with one digest are as unlikely as need be (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
