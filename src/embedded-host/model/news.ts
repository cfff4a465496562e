/** What happened in the workbook, before it becomes an event of the wire. */
import type { Area } from '../cells/area';
import type { Sheet } from './sheet';

/** The person at this computer. Others have other numbers. */
export const THIS_COMPUTER = 0;

export interface Origin {
  /** Who did it. To their own clients it is local, to everybody else's remote. */
  readonly person: number;
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
  | WindowNews
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
      readonly kind: 'sheetAdded' | 'sheetDeleted' | 'calculated';
      readonly sheet: Sheet;
      readonly origin: Origin;
    };

/** What only the person hears whose window it is. */
export type WindowNews = { readonly sheet: Sheet; readonly person: number; readonly origin: Origin } & (
  | { readonly kind: 'sheetActivated' | 'sheetDeactivated' }
  | { readonly kind: 'selectionChanged'; readonly area: Area }
);

/** Whether somebody changed the workbook, rather than looked at it or saw it computed. */
export function isEdit(news: News): boolean {
  return !('person' in news) && news.kind !== 'calculated';
}
