/** Range.copyFrom, of formats alone: as Excel's own pasting of formats does it. */
import { parseAddress } from '../../cells/a1';
import { invalidArgument, notImplemented } from '../../cells/host-error';
import type { Area } from '../../cells/area';
import { copyFormats } from '../../edits/copy-block';
import { LiveRange, areaOf, checkAllowed } from '../../model/live-range';
import { textOf } from '../../protocol/arguments';
import { HostObject, type Method } from '../../protocol/object-type';

export const copyFrom: Method<LiveRange> = {
  writes: true,
  run: (range, [source, copyType, skipBlanks, transpose]) => {
    if (copyType !== 'Formats' || skipBlanks === true || transpose === true) {
      throw notImplemented('Range', 'copyFrom of anything but formats');
    }
    const from = sourceOf(range, source);
    checkAllowed(range.sheet, 'allowFormatCells');
    const [block, target] = [areaOf(from), areaOf(range)];
    copyFormats(range.workbook, from.sheet, block, range.sheet, filled(block, target));
  },
};

/** A range, or its address, of this sheet where it names none. */
function sourceOf(range: LiveRange, source: unknown): LiveRange {
  if (source instanceof HostObject) {
    if (source.target instanceof LiveRange) return source.target;
    throw notImplemented('Range', 'copyFrom of several areas');
  }
  const text = textOf(source, 'sourceRange');
  const parsed = parseAddress(text);
  const name = parsed?.sheet ?? null;
  const sheet =
    name === null
      ? range.sheet
      : range.workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (parsed === null || sheet === undefined) throw invalidArgument(`${text} is no range.`);
  return new LiveRange(range.workbook, sheet, parsed.area);
}

/** An exact multiple of the source is filled with copies of it; otherwise it is as large as the source. */
function filled(from: Area, to: Area): Area {
  const isMultiple = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  return isMultiple ? to : { ...to, rows: from.rows, columns: from.columns };
}
