/** The rows of the category sheets that may be those of criteria, as they describe themselves. */
import { emptyAnswer, type Answer } from '../assessment/answers';
import { cellText } from '../sheet/cell-text';
import { readAnswer } from './read-answer';
import {
  answerFields,
  columnOf,
  idColumn,
  type AnswerField,
  type CategoryColumnKey,
} from '../layout/columns';
import { isErrorAt } from '../sheet/grid';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { OurSheet } from './condition';
import { digest } from './digest';
import type { FoundColumns, TwinColumns } from './find-columns';
import type { SheetHead } from './our-sheets';
import type { RowView } from './question';
import { endRow, formulaAt, isFormulaText, valueAt } from './sheet-cells';
import type { RowWords, WordsIndex } from './criterion-words';

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
  /** The criterion that it stands for, however its spaces and digits were typed; null when it is none of the rubric's. */
  readonly known: string | null;
  readonly words: RowWords;
  readonly answer: Answer;
  /** Neither words nor answers, whatever the hidden cells hold. */
  readonly hollow: boolean;
  readonly answered: boolean;
}

/** A sheet whose cells are known, as `claimSheets` asks for it. */
export type FoundSheet = OurSheet & SheetHead;

/** One of our sheets without its rows: where its keys and columns stand. */
export interface StandingColumns extends CategorySheet {
  readonly rivals: readonly FoundSheet[];
  /** Columns of one kind, of which one counts. */
  readonly twins: readonly StandingTwins[];
}

export interface StandingSheet extends StandingColumns {
  /** Rows that may be those of criteria; none on the other sheets. */
  readonly rows: readonly CategoryRow[];
}

export interface StandingTwins extends TwinColumns {
  /** False while nobody has said which of them counts. */
  readonly isChosen: boolean;
}

function columnIn({ columns }: CategorySheet, key: CategoryColumnKey | 'id'): number | null {
  return columns[key === 'id' ? idColumn : columnOf(key)] ?? null;
}

export function readRows(on: CategorySheet, { idOf }: Pick<WordsIndex, 'idOf'>): readonly CategoryRow[] {
  const rows: CategoryRow[] = [];
  const { cells } = on.sheet;
  for (let row = cells.grid.row; row < endRow(cells); row += 1) {
    if (row !== on.keyRow) rows.push(readRow(on, row, idOf));
  }
  return rows;
}

function cellIn(on: CategorySheet, row: number, key: CategoryColumnKey | 'id'): CellValue {
  const column = columnIn(on, key);
  return column === null ? null : valueAt(on.sheet.cells, row, column);
}

export function wordsOfRow(on: CategorySheet, row: number): RowWords {
  const status = columnIn(on, 'status');
  return {
    code: cellText(cellIn(on, row, 'code')),
    text: cellText(cellIn(on, row, 'text')),
    levelKey: cellText(cellIn(on, row, 'level')),
    statusFormula: status === null ? '' : cellText(formulaAt(on.sheet.cells, row, status)),
    category: on.category,
  };
}

function readRow(on: CategorySheet, row: number, idOf: WordsIndex['idOf']): CategoryRow {
  const { cells } = on.sheet;
  const words = wordsOfRow(on, row);
  const isError = (field: AnswerField): boolean => {
    const column = columnIn(on, field);
    return column !== null && isErrorAt(cells.grid, row, column);
  };
  const { answer } = readAnswer((field) => cellIn(on, row, field), isError, cells.grid.from1904 === true);
  // An error is no answer, and yet somebody's: a formula of theirs that finds nothing today.
  const answered = answerFields.some((field) => answer[field] !== emptyAnswer[field] || isError(field));
  const id = cellText(cellIn(on, row, 'id'));
  return {
    on,
    row,
    id,
    known: id === '' ? null : idOf(id),
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
 * the choice must not fall on the row that stands there now. Of a formula it is the formula that counts: what comes of it
 * may be another value once a sheet that was gone is there again.
 */
export function rowKey({ on, row, id, words, answer }: CategoryRow): string {
  const held = (key: 'code' | 'text' | AnswerField, value: string): string => {
    const column = columnIn(on, key);
    const formula = column === null ? null : formulaAt(on.sheet.cells, row, column);
    return isFormulaText(formula) ? formula : value;
  };
  const contents = [
    id,
    held('code', words.code),
    held('text', words.text),
    ...answerFields.map((field) => held(field, String(answer[field]))),
  ].join('\n');
  return `${on.sheet.sheetId} ${row + 1} ${digest(contents)}`;
}
