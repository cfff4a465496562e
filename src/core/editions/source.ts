/**
 * Answers as they were found in a workbook of any edition or rubric, or in a checklist made by hand, before it is
 * known where they go. Made by `read-source.ts`; everything that stood in a row is in it, so that nothing is dropped,
 * and every row of every sheet is counted as what it was taken for.
 */
import type { Answer, Profile } from '../assessment/answers';
import type { AnswerField } from '../layout/columns';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { MarkMeanings } from './mark-words';

export interface Source {
  /** What the person knows it by: the name of the file. */
  readonly title: string;
  /** Empty for a checklist made by hand. */
  readonly rubricId: string;
  readonly edition: string;
  /** Null where the workbook does not say whose it is. */
  readonly profile: Profile | null;
  /** The type of agency as it is filled in, where the rubric knows none like it; nothing is taken in its place. */
  readonly unknownAgencyType: SaidCell | null;
  readonly rows: readonly SourceRow[];
  /** Marks whose meaning is not known, for the person to say. */
  readonly unclearMarks: readonly UnclearMark[];
  /** Sheets with criteria and no column that surely says which are met. */
  readonly columnQuestions: readonly ColumnQuestion[];
  /** Due dates that may be no day; they are carried as they are written. */
  readonly unclearDues: readonly SaidCell[];
  /** Cells that name an item no rubric here has: what follows them belongs to nobody. */
  readonly unreadItems: readonly SaidCell[];
  /** Formulas without a result where answers stand: nothing of the source can be trusted before Excel has saved it. */
  readonly uncomputed: readonly SaidCell[];
  readonly sheets: readonly SheetAccount[];
  /** Copies of sheets that count: a backup is no second answer. */
  readonly copies: readonly SheetCopy[];
  /** Names of the sheets in which nothing like a checklist was found, or which were not read. */
  readonly passedOver: readonly string[];
}

export interface SheetCopy {
  readonly name: string;
  /** The sheet that was read in its place. */
  readonly counts: string;
}

export interface SourceRow {
  /** Unique in the source: sheet and row. */
  readonly key: string;
  readonly place: Place;
  /** As it was recognised, or as it stands when no criterion has it; empty when the row bears none. */
  readonly id: string;
  readonly code: string;
  /** The criterion's words in the row; empty when there are none. */
  readonly text: string;
  readonly answer: Answer;
  /** What stood in cells of the row that is no answer, or not clear enough to be one. */
  readonly extra: readonly ExtraCell[];
}

export interface ExtraCell {
  /** Heading of its column; the column's letters when it has none. */
  readonly title: string;
  readonly content: CellValue;
  /**
   * `noField`: an answer has nothing of that sort. `unclear`: it may be a tick or a day, or not. `link`: an address
   * behind words. `note`: written on the cell. `picture`, `error`: no text, so no evidence.
   */
  readonly why: 'noField' | 'unclear' | 'link' | 'note' | 'picture' | 'error';
  /** The cell, where the row alone does not lead to it. */
  readonly at?: string;
}

export interface UnclearMark {
  /** What all cells that hold it have in common (`markOf`): a choice is kept under it. */
  readonly mark: string;
  /** As it was typed in the first of them, which is how people know it. */
  readonly typed: string;
  readonly count: number;
}

/** A content of a column, as it was typed. */
export interface ColumnWord {
  readonly mark: string;
  readonly count: number;
}

/** A cell that something is said about, in the words it holds. */
export interface SaidCell {
  readonly place: Place;
  readonly text: string;
}

/** "Which column says that it is done?" */
export interface ColumnQuestion {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly candidates: readonly ColumnCandidate[];
}

export interface ColumnCandidate {
  readonly column: number;
  /** Its heading; empty when it has none. */
  readonly title: string;
  /** Distinct contents in rows of criteria, the most frequent first. */
  readonly words: readonly ColumnWord[];
}

/** Every row with contents, by what it was taken for. The four add up to `rows`. */
export interface SheetAccount {
  readonly name: string;
  readonly rows: number;
  /** Rows that hold an answer or something beside one: they are in `Source.rows`. */
  readonly held: number;
  /** Criteria with nothing filled in. */
  readonly unanswered: number;
  /** Headings of columns and items. */
  readonly headings: number;
  /** Titles, instructions, and all rows of a sheet that is passed over. */
  readonly notAnswers: number;
}

/** What a person chose about how the source is to be read. */
export interface ReadingChoices {
  readonly marks: MarkMeanings;
  readonly columns: readonly ColumnChoice[];
}

export interface ColumnChoice {
  readonly field: AnswerField;
  /** Null for every sheet that has such a column. */
  readonly sheetId: string | null;
  /** Its heading, or its letters. */
  readonly column: string;
}

export const noChoices: ReadingChoices = { marks: new Map(), columns: [] };

export function rowKey(sheetId: string, row: number): string {
  return `${sheetId}!${row + 1}`;
}
