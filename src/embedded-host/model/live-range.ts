/** A range as the objects of the wire pass it about: a block of one sheet that may move or be deleted. */
import type { Area } from '../cells/area';
import { HostError } from '../cells/host-error';
import type { Book, LiveArea } from './book';
import type { Sheet } from './sheet';

export class LiveRange implements LiveArea {
  constructor(
    readonly workbook: Book,
    public sheet: Sheet,
    public area: Area | null,
  ) {}
}

/** Blocks worked on together: one for Range, several for RangeAreas. */
export type Blocks = readonly LiveRange[];

export function areaOf(range: LiveRange): Area {
  if (range.area === null || !range.workbook.sheets.includes(range.sheet)) {
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  }
  return range.area;
}

/** Refuses when the sheet is protected and a cell of the block is locked. */
export function checkUnlocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection.isProtected) return;
  for (let row = area.row; row < area.row + Math.min(area.rows, 20_000); row += 1) {
    for (let column = area.column; column < area.column + Math.min(area.columns, 1_000); column += 1) {
      if (sheet.styles.at(row, column).locked) throw protectedSheet();
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
