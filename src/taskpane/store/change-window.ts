/**
 * Gathers the events of one edit into one question. A tick, a paste or a burst of co-authors' edits raises many
 * events; the pane reads once, when they have been quiet for a moment, or after a longest wait when they never are.
 */
import type { WorkbookChange } from '../../core/ports/workbook-port';
import type { Clock } from './clock';

/** Quiet time after the last event before the pane reads. */
export const quietTime = 250;
/** Longest time from the first event to the reading, however lively the workbook is. */
export const longestWait = 1500;

/** What has to be read to learn what changed. */
export type ReadingNeed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cells'; readonly changes: readonly CellsChange[] }
  | { readonly kind: 'everything' };

export type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;

/** Beyond so many areas one full reading is cheaper than a question about each. */
export const mostAreas = 40;

/**
 * The smallest reading that covers all changes. `calculated` adds nothing beside cells: figures are part of
 * every reading.
 */
export function mergeChanges(changes: readonly WorkbookChange[]): ReadingNeed {
  const cells = new Map<string, CellsChange>();
  for (const change of changes) {
    if (change.kind === 'structure') return { kind: 'everything' };
    if (change.kind === 'cells') cells.set(`${change.sheetId} ${change.address}`, change);
  }
  if (cells.size > mostAreas) return { kind: 'everything' };
  return cells.size === 0 ? { kind: 'nothing' } : { kind: 'cells', changes: [...cells.values()] };
}

export interface ChangeWindow {
  add(change: WorkbookChange): void;
  /** Forgets what was gathered: a full reading that starts now covers it. */
  clear(): void;
}

export function createChangeWindow(
  clock: Clock,
  onClosed: (changes: readonly WorkbookChange[]) => void,
): ChangeWindow {
  let changes: WorkbookChange[] = [];
  let opened = 0;
  let takeBack: (() => void) | null = null;

  function close(): void {
    takeBack = null;
    const gathered = changes;
    changes = [];
    onClosed(gathered);
  }

  return {
    add: (change) => {
      if (changes.length === 0) opened = clock.now();
      changes.push(change);
      takeBack?.();
      const left = Math.max(0, opened + longestWait - clock.now());
      takeBack = clock.after(Math.min(quietTime, left), close);
    },
    clear: () => {
      takeBack?.();
      takeBack = null;
      changes = [];
    },
  };
}
