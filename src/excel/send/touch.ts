/** What a write changes of a sheet that stood there before. Plain words; knows nothing of Excel's objects. */
import type { CellArea } from '../../core/sheet/cell-area';

/** What Excel is given for one cell; an empty text empties it. */
export type CellInput = string | number | boolean;

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** What a step changes of a sheet that stood there before. Steps that only make sheets of their own touch nothing. */
export interface Touch {
  readonly sheetId: string;
  /** Cells it writes into, as they are addressed once what the same request inserts is there. */
  readonly edits: readonly CellEdit[];
  /** Blocks whose looks it changes, addressed likewise. */
  readonly areas: readonly CellArea[];
  /** What it inserts, before the position as it stands then. */
  readonly insert: Insertion | null;
}

export interface Insertion {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Of a step that writes cells of one sheet and nothing else. */
export function editsOf(sheetId: string, edits: readonly CellEdit[]): Touch {
  return { sheetId, edits, areas: [], insert: null };
}
