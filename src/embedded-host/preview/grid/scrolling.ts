/** Keeps the chosen cell in sight: below the frozen rows and right of the frozen columns, which stay on top. */
import type { CellPosition } from '../../cells/area';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type SheetGeometry } from './geometry';

/** The part of an element this module needs; sizes in pixels. */
export interface ScrollArea {
  scrollTop: number;
  scrollLeft: number;
  readonly clientHeight: number;
  readonly clientWidth: number;
}

/** Frozen parts taking more than this share of the window would leave no room for the rest (200 % zoom). */
const MOST_FROZEN = 0.6;

export function freezeFits(geometry: SheetGeometry, area: ScrollArea): boolean {
  return (
    geometry.frozenHeight + COLUMN_HEADER_HEIGHT <= area.clientHeight * MOST_FROZEN &&
    geometry.frozenWidth + ROW_HEADER_WIDTH <= area.clientWidth * MOST_FROZEN
  );
}

export function bringIntoView(
  geometry: SheetGeometry,
  position: CellPosition,
  area: ScrollArea,
  frozen: boolean,
): void {
  const row = geometry.rowAt(position.row);
  const column = geometry.columnAt(position.column);
  if (row !== undefined && !(frozen && row.frozen)) {
    const covered = COLUMN_HEADER_HEIGHT + (frozen ? geometry.frozenHeight : 0);
    const top = COLUMN_HEADER_HEIGHT + row.start;
    area.scrollTop = nearest(area.scrollTop, area.clientHeight, covered, top, row.size);
  }
  if (column !== undefined && !(frozen && column.frozen)) {
    const covered = ROW_HEADER_WIDTH + (frozen ? geometry.frozenWidth : 0);
    const left = ROW_HEADER_WIDTH + column.start;
    area.scrollLeft = nearest(area.scrollLeft, area.clientWidth, covered, left, column.size);
  }
}

/** Where each sheet was scrolled to, as Excel keeps it, and which selection it was scrolled for. */
export interface KeptScroll {
  /** Before a sheet is drawn, while what was drawn before still stands as it was left. */
  leave(sheetId: string): void;
  /** Once it is drawn. */
  enter(sheetId: string): void;
  /** Brings the selection into sight, unless the sheet was scrolled for it already. */
  follow(sheetId: string, place: string, bring: () => void): void;
  /** All sizes are others now: every selection is brought into sight anew. */
  forget(): void;
}

export function keepScroll(area: Pick<ScrollArea, 'scrollTop' | 'scrollLeft'>): KeptScroll {
  const left = new Map<string, { readonly top: number; readonly left: number }>();
  const followed = new Map<string, string>();
  let drawn: string | null = null;
  return {
    leave(sheetId) {
      if (drawn !== null && drawn !== sheetId)
        left.set(drawn, { top: area.scrollTop, left: area.scrollLeft });
    },
    enter(sheetId) {
      if (drawn === sheetId) return;
      drawn = sheetId;
      const place = left.get(sheetId) ?? { top: 0, left: 0 };
      area.scrollTop = place.top;
      area.scrollLeft = place.left;
    },
    follow(sheetId, place, bring) {
      if (followed.get(sheetId) === place) return;
      followed.set(sheetId, place);
      bring();
    },
    forget: () => followed.clear(),
  };
}

function nearest(scrolled: number, window: number, covered: number, start: number, size: number): number {
  if (start - covered < scrolled) return Math.max(0, start - covered);
  if (start + size > scrolled + window) {
    return Math.max(0, Math.min(start - covered, start + size - window));
  }
  return scrolled;
}
