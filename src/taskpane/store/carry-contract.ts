/** What carrying answers is made of. Fetched when a person first asks for it; see `index.tsx`. */
import type { SavedCopy } from './saved-copy';
import type { Profile } from '../../core/assessment/answers';
import type { CarryPort } from '../../core/ports/carry-port';
import type { CarrySource } from '../../core/editions/propose-source';
import type { FileFailure } from '../../core/failures/file-failure';
import type { Outcome } from '../../core/failures/outcome';
import type { WorkbookPlan } from '../../core/plan/sheet-plan';
import type { Typeface } from '../../core/plan/typeface';

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
  /**
   * A file of any sort as a source, or why it cannot be read; null when it was called off. Never rejects.
   * @param name by which the person knows it
   */
  readonly readFile: (
    file: Blob,
    name: string,
    how: ReadingFile,
  ) => Promise<Outcome<CarrySource, FileFailure> | null>;
  /** Makes a file of the plan and hands it over to the person. Never rejects. */
  readonly saveFile: (plan: WorkbookPlan, profile: Profile) => Promise<Outcome<SavedCopy>>;
  readonly newRun: () => string;
  readonly findTypeface: () => Typeface;
  /** Milliseconds, as a clock gives it. */
  readonly now: () => number;
}
