/**
 * Answers as they were found in a workbook of any edition or rubric, or in a checklist made by hand, before it is
 * known where they go. Made by `read-source.ts`; everything that stood in a row is in it, so that nothing is dropped.
 */
import type { Answer, Profile } from '../assessment/answers';
import type { CellValue, Place } from '../sheet/sheet-grid';

export interface Source {
  /** What the person knows it by: the name of the file. */
  readonly title: string;
  /** Empty for a checklist made by hand. */
  readonly rubricId: string;
  readonly edition: string;
  /** Null where the workbook does not say whose it is. */
  readonly profile: Profile | null;
  readonly rows: readonly SourceRow[];
  /** Marks that are a tick to some and a "no" to others, for the person to say. */
  readonly unclearMarks: readonly UnclearMark[];
  /** Names of the sheets in which nothing like a checklist was found. */
  readonly passedOver: readonly string[];
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
  /** `noField`: an answer has nothing of that sort. `unclear`: it may be a tick or a day, or not. */
  readonly why: 'noField' | 'unclear';
}

export interface UnclearMark {
  readonly mark: string;
  readonly count: number;
}

/** What unclear marks mean, as the person said: true a tick, false no tick. */
export type MarkMeanings = ReadonlyMap<string, boolean>;

export function rowKey(sheetId: string, row: number): string {
  return `${sheetId}!${row + 1}`;
}
