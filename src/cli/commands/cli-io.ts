/** What every command needs of the outside, and how it ends. */
import type { ReadFile } from '../disk/read-file';

export interface CliIo {
  readonly readFile: ReadFile;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** The rubric that is used when none is named. */
  readonly defaultRubricPath: string;
}

export const exitOk = 0;
export const exitBadInput = 2;
/** What was read is sound, and only a person can say what of it counts. */
export const exitUndecided = 3;
