/** A range as the objects of the wire pass it about: a block of one sheet that may move or be deleted. */
import type { Area } from '../cells/area';
import type { Sheet } from './sheet';
import type { LiveArea, Book } from './book';
import { HostError } from '../cells/host-error';

export interface LiveRange extends LiveArea {
  readonly workbook: Book;
  sheet: Sheet;
  area: Area | null;
}

export function liveRange(workbook: Book, sheet: Sheet, area: Area): LiveRange {
  return { workbook, sheet, area };
}

export function areaOf(range: LiveRange): Area {
  if (range.area === null || !range.workbook.sheets.includes(range.sheet)) {
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  }
  return range.area;
}

/** Refuses when the sheet is protected and a cell of the block is locked. */
export function checkUnlocked(range: LiveRange, area: Area): void {
  if (!range.sheet.protection.isProtected) return;
  for (let row = area.row; row < area.row + Math.min(area.rows, 20_000); row += 1) {
    for (let column = area.column; column < area.column + Math.min(area.columns, 1_000); column += 1) {
      if (range.sheet.styles.at(row, column).locked) throw protectedSheet();
    }
  }
}

/** Refuses what a protected sheet does not allow. */
export function checkAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection.isProtected && sheet.protection.options[option] !== true) throw protectedSheet();
}

function protectedSheet(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
}
