/** What the pane and the worker that reads a file say to each other. */
import type { SheetBeside } from '../../core/editions/beside';
import type { FileFailure } from '../../core/failures/file-failure';
import type { Outcome } from '../../core/failures/outcome';
import type { Rubric } from '../../core/rubric/rubric';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import type { FileGrids, ReadingProgress } from '../read-xlsx';

/** The only thing the pane ever says; what it no longer wants it ends with the worker. */
export interface ReadingRequest {
  readonly file: Blob;
  /** By which a sheet is known to hold answers, or to hold none. */
  readonly rubric: Rubric;
}

export type ReadingMessage =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  /** Sheet by sheet, so that none of the messages takes the pane long to receive. */
  | { readonly kind: 'sheet'; readonly grid: SheetGrid; readonly beside: SheetBeside | null }
  | { readonly kind: 'end'; readonly outcome: Outcome<FileRest, FileFailure> };

/** What is told of the file beside its sheets. */
export type FileRest = Omit<FileGrids, 'grids' | 'beside'>;
