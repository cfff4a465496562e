/** What happened in the workbook, before it becomes an event of the wire. */
import type { Area } from './area';
import type { Sheet } from './sheet';

export interface Origin {
  readonly source: 'Local' | 'Remote';
  /** The client whose request did it; null for a person's hands. */
  readonly connection: number | null;
}

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Given for a change of one single cell only. */
export interface ValueDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export interface Change {
  readonly kind: 'changed';
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType: ChangeType;
  /** Asked only when a client listens: the value after may need a calculation. */
  readonly details: (() => ValueDetails) | null;
  readonly origin: Origin;
}

export function changedNews(
  sheet: Sheet,
  area: Area,
  changeType: ChangeType,
  details: Change['details'],
  origin: Origin,
): Change {
  return { kind: 'changed', sheet, area, changeType, details, origin };
}

export type News =
  | Change
  | { readonly kind: 'selectionChanged'; readonly sheet: Sheet; readonly area: Area; readonly origin: Origin }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheet: Sheet;
      readonly before: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetMoved';
      readonly sheet: Sheet;
      readonly before: number;
      readonly after: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated' | 'calculated';
      readonly sheet: Sheet;
      readonly origin: Origin;
    };
