/** A sheet as the objects of the wire stand for it, and the ranges that are given to its members. */
import { parseAddress } from '../cells/a1';
import type { Area } from '../cells/area';
import { HostError, invalidArgument } from '../cells/host-error';
import type { Book } from '../model/book';
import { LiveRange, areaOf } from '../model/live-range';
import type { Sheet } from '../model/sheet';
import { HostObject } from '../protocol/object-type';

export interface OnSheet {
  readonly workbook: Book;
  readonly sheet: Sheet;
}

/** The range behind an object argument. */
export function rangeOf(value: unknown): LiveRange {
  if (value instanceof HostObject && value.target instanceof LiveRange) return value.target;
  throw invalidArgument('A range is expected.');
}

/** The block of a range argument, or of an address, which must lie on this sheet. */
export function blockOnSheet(place: OnSheet, value: unknown): Area {
  if (typeof value === 'string') return blockAt(place, value);
  const range = rangeOf(value);
  if (range.sheet !== place.sheet) throw invalidArgument('The range is on another sheet.');
  return areaOf(range);
}

/** An address, or the name of a range: of the sheet first, then of the workbook. */
export function blockAt({ workbook, sheet }: OnSheet, text: string): Area {
  const parsed = parseAddress(text);
  if (parsed !== null) {
    if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
      throw invalidArgument(`${text} is not on the sheet ${sheet.name}.`);
    }
    return parsed.area;
  }
  const name = workbook.name(text, sheet.id) ?? workbook.name(text, null);
  const block = name === null ? null : workbook.blockOf(name.formula);
  if (block === null) {
    throw new HostError('InvalidArgument', `${text} is neither an address nor the name of a range.`);
  }
  if (block.sheet !== sheet) throw invalidArgument(`${text} is not on the sheet ${sheet.name}.`);
  return block.area;
}
