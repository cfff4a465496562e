/**
 * What has to be read, and why. A tick, a paste or a burst of co-authors' edits raises many events; they are gathered
 * until they have been quiet for a moment, or for a longest time when they never are, and read as one.
 */
import type { WorkbookChange } from '../../core/ports/workbook-port';

export interface WindowOfChanges {
  readonly changes: readonly WorkbookChange[];
  readonly opened: number;
}

export type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;

/** Why everything is read. The first two say nothing of how the workbook is built. */
export type FullCause = 'calculation' | 'focus' | 'everything';

/** What a reading was for: rows that an edit touched, or everything, and then why. */
export type ReadingCause = 'edit' | FullCause;

export type Want = CellsChange | { readonly kind: 'full'; readonly because: FullCause };

/** What has to be read to learn what changed. */
export type ReadingNeed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cells'; readonly changes: readonly CellsChange[] }
  | { readonly kind: 'everything' };

/** Beyond so many areas one full reading is cheaper than a question about each. @internal Tests stand at its edge. */
export const mostAreas = 40;

/**
 * The smallest reading that covers all changes. `calculated` adds nothing beside cells: figures are part of
 * every reading.
 */
export function mergeChanges(changes: readonly (WorkbookChange | Want)[]): ReadingNeed {
  const cells = new Map<string, CellsChange>();
  for (const change of changes) {
    if (change.kind === 'structure' || change.kind === 'full') return { kind: 'everything' };
    if (change.kind === 'cells') cells.set(`${change.sheetId} ${change.address}`, change);
  }
  if (cells.size > mostAreas) return { kind: 'everything' };
  return cells.size === 0 ? { kind: 'nothing' } : { kind: 'cells', changes: [...cells.values()] };
}

/** @param full whether everything was read in the end; rows that were not found again are a reason of their own */
export function causeOf(wants: readonly Want[], full: boolean): ReadingCause {
  if (!full) return 'edit';
  const causes = new Set(wants.map((want) => (want.kind === 'full' ? want.because : 'everything')));
  const [only] = causes;
  return causes.size === 1 && only !== undefined ? only : 'everything';
}
