/** Range.setRowProperties and Range.setColumnProperties: the formats of each row or column of a range, in one call. */
import { area } from '../../cells/area';
import { invalidArgument, notImplemented } from '../../cells/host-error';
import { hideLines } from '../../edits/range-edits';
import { LiveRange, areaOf } from '../../model/live-range';
import { recordOf } from '../../protocol/arguments';
import { HostObject, type CallContext, type Method } from '../../protocol/object-type';
import { rangeFormatType } from '../format-objects';

const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

/** Takes one record for each row or column of the range; an empty one leaves it as it is. */
export function settingLines(axis: 'row' | 'column'): Method<LiveRange> {
  const name = axis === 'row' ? 'setRowProperties' : 'setColumnProperties';
  return {
    writes: true,
    run: (range, [given], call) => {
      const whole = areaOf(range);
      const count = axis === 'row' ? whole.rows : whole.columns;
      if (!Array.isArray(given) || given.length !== count) {
        throw invalidArgument(`${name} takes as many as the range has ${axis}s.`);
      }
      given.forEach((each: unknown, at) => {
        const line =
          axis === 'row'
            ? area(whole.row + at, whole.column, 1, whole.columns)
            : area(whole.row, whole.column + at, whole.rows, 1);
        setLine(new LiveRange(range.workbook, range.sheet, line), axis, recordOf(each, name), call);
      });
    },
  };
}

function setLine(
  line: LiveRange,
  axis: 'row' | 'column',
  properties: Readonly<Record<string, unknown>>,
  call: CallContext,
): void {
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'format') setFormat(HostObject.of(rangeFormatType, [line]), value, call);
    else if (key === `${axis}Hidden`) hideLines(line, axis, value);
    else throw notImplemented('SettableCellProperties', key);
  }
}

function setFormat(object: HostObject, given: unknown, call: CallContext): void {
  for (const [key, value] of Object.entries(recordOf(given, 'format'))) {
    const part = object.link(key, call);
    if (part === null) object.write(key, value, call);
    else if (part.isCollection) setBorders(part, value, call);
    else setFormat(part, value, call);
  }
}

function setBorders(borders: HostObject, given: unknown, call: CallContext): void {
  for (const [key, value] of Object.entries(recordOf(given, 'borders'))) {
    const side = Object.hasOwn(SIDES, key) ? SIDES[key] : undefined;
    if (side === undefined) throw notImplemented('CellBorderCollection', key);
    setFormat(borders.item(side, call), value, call);
  }
}
