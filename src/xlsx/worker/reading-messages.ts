/** What the pane and the worker that reads a file say to each other. The cells of the file stay in the worker. */
import type { CarryAsk, ProposedOutcome } from '../../core/editions/propose-source';
import type { FileFailure } from '../../core/failures/file-failure';
import type { Outcome } from '../../core/failures/outcome';
import type { Rubric } from '../../core/rubric/rubric';
import type { ReadingProgress } from '../read-xlsx';

export interface FileToRead {
  readonly file: Blob;
  /** By which the person knows it. */
  readonly title: string;
  /** By which a sheet is known to hold answers, or to hold none, and into which they go. */
  readonly rubric: Rubric;
}

/** The file is read once; then it may be asked as often as wanted. What is no longer wanted ends with the worker. */
export type ReadingRequest =
  | { readonly kind: 'read'; readonly what: FileToRead }
  | { readonly kind: 'propose'; readonly number: number; readonly ask: CarryAsk };

export type ReadingMessage =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'read'; readonly outcome: Outcome<null, FileFailure> }
  /** @property number of the request */
  | { readonly kind: 'proposed'; readonly number: number; readonly outcome: ProposedOutcome };
