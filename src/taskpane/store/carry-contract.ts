/** What carrying answers is made of. Fetched when a person first asks for it; see `index.tsx`. */
import type { SavedCopy } from './saved-copy';
import type { Profile } from '../../core/assessment/answers';
import type { CarryPort } from '../../core/ports/carry-port';
import type { SourceWorkbook } from '../../core/editions/source-workbook';
import type { FileFailure } from '../../core/failures/file-failure';
import type { Outcome } from '../../core/failures/outcome';
import type { WorkbookPlan } from '../../core/plan/sheet-plan';
import type { Typeface } from '../../core/plan/typeface';

export type FileContents = Pick<SourceWorkbook, 'grids' | 'from1904'>;

export interface ReadingFile {
  /** Sheets read, of all. */
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

export interface CarryTools {
  readonly port: CarryPort;
  /** The cells of a file of any sort, or why it cannot be read; null when it was called off. Never rejects. */
  readonly readFile: (file: Blob, how: ReadingFile) => Promise<Outcome<FileContents, FileFailure> | null>;
  /** Makes a file of the plan and hands it over to the person. Never rejects. */
  readonly saveFile: (plan: WorkbookPlan, profile: Profile) => Promise<Outcome<SavedCopy>>;
  readonly newRun: () => string;
  readonly findTypeface: () => Typeface;
  /** Milliseconds, as a clock gives it. */
  readonly now: () => number;
}
