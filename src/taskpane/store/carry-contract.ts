/** What carrying answers is made of. Fetched when a person first asks for it; see `index.tsx`. */
import type { Profile } from '../../core/assessment/answers';
import type { CarryPort } from '../../core/ports/carry-port';
import type { SourceWorkbook } from '../../core/editions/source-workbook';
import type { FileFailure } from '../../core/failures/file-failure';
import type { Outcome } from '../../core/failures/outcome';
import type { WorkbookPlan } from '../../core/plan/sheet-plan';
import type { Typeface } from '../../core/plan/typeface';

export type FileContents = Omit<SourceWorkbook, 'title'>;

/** Sheets read, of all, and rows of the one that is being read. */
export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
  readonly rows: number;
}

export interface ReadingFile {
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
}

export interface CarryTools {
  readonly port: CarryPort;
  /** The cells of a file of any sort, or why it cannot be read; null when it was called off. Never rejects. */
  readonly readFile: (file: Blob, how: ReadingFile) => Promise<Outcome<FileContents, FileFailure> | null>;
  /** Makes a file of the plan and hands it over to the person; gives the file's name. Never rejects. */
  readonly saveFile: (plan: WorkbookPlan, profile: Profile) => Promise<Outcome<string>>;
  readonly newRun: () => string;
  readonly findTypeface: () => Typeface;
  /** Milliseconds, as a clock gives it. */
  readonly now: () => number;
}
