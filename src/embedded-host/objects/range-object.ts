/** Excel.Range. */
import type { Area } from '../cells/area';
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  area,
  bounding,
  intersection,
  isWholeColumns,
  isWholeRows,
} from '../cells/area';
import { fullAddress, parseAddress } from '../cells/a1';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../edits/structure';
import { oneOf, optionalText, wholeOf } from '../protocol/arguments';
import { HostError, invalidArgument, notImplemented } from '../cells/host-error';
import type { CallContext, ObjectType } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import { conditionalFormatsObject } from './conditional-format-objects';
import { dataValidationObject } from './validation-object';
import type { LiveRange } from '../model/live-range';
import { areaOf, checkAllowed, liveRange } from '../model/live-range';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValueTypes,
  readValues,
  wrongShape,
  writeNumberFormats,
  writeValues,
} from '../edits/range-contents';
import {
  allColumns,
  allRows,
  clearRange,
  hideColumns,
  hideRows,
  mergeRange,
  readControl,
  sum,
  writeControl,
} from '../edits/range-edits';
import { rangeFormatObject } from './format-objects';
import { worksheetObject } from './worksheet-object';

export const rangeType = {
  name: 'Range',
  tracked: true,
  hold: (range) => range.workbook.held.add(range),
  release: (range) => range.workbook.held.delete(range),
  scalars: {
    address: { read: (range) => fullAddress(range.sheet.name, areaOf(range)) },
    cellCount: {
      read: (range) => {
        const { rows, columns } = areaOf(range);
        // Excel gives -1 for what does not fit 31 bits.
        return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
      },
    },
    rowIndex: { read: (range) => areaOf(range).row },
    columnIndex: { read: (range) => areaOf(range).column },
    rowCount: { read: (range) => areaOf(range).rows },
    columnCount: { read: (range) => areaOf(range).columns },
    isEntireRow: { read: (range) => isWholeRows(areaOf(range)) },
    isEntireColumn: { read: (range) => isWholeColumns(areaOf(range)) },
    values: { read: readValues, write: writeValues },
    formulas: { read: readFormulas, write: writeValues },
    text: { read: readTexts },
    valueTypes: { read: readValueTypes },
    numberFormat: {
      read: readNumberFormats,
      write: (range, value) => {
        checkAllowed(range.sheet, 'allowFormatCells');
        writeNumberFormats(range, value);
      },
    },
    rowHidden: { read: (range) => allRows(range), write: (range, value) => hideRows(range, value) },
    columnHidden: { read: (range) => allColumns(range), write: (range, value) => hideColumns(range, value) },
    hidden: { read: (range) => allRows(range) === true || allColumns(range) === true },
    top: { read: (range) => sum(0, areaOf(range).row, (row) => range.sheet.rowHeight(row)) },
    left: { read: (range) => sum(0, areaOf(range).column, (column) => range.sheet.columnWidth(column)) },
    height: {
      read: (range) => sum(areaOf(range).row, areaOf(range).rows, (row) => range.sheet.rowHeight(row)),
    },
    width: {
      read: (range) =>
        sum(areaOf(range).column, areaOf(range).columns, (column) => range.sheet.columnWidth(column)),
    },
    control: { read: readControl, write: writeControl },
  },
  links: {
    format: (range) => rangeFormatObject([range]),
    worksheet: (range) => worksheetObject(range.workbook, range.sheet),
    dataValidation: (range) => dataValidationObject([range]),
    conditionalFormats: (range) => conditionalFormatsObject([range]),
  },
  methods: {
    getCell: {
      run: (range, [row, column]) => {
        const from = areaOf(range);
        return part(range, area(from.row + wholeOf(row, 'row'), from.column + wholeOf(column, 'column')));
      },
    },
    getRow: {
      run: (range, [row]) => {
        const from = areaOf(range);
        return part(range, area(from.row + wholeOf(row, 'row'), from.column, 1, from.columns));
      },
    },
    getColumn: {
      run: (range, [column]) => {
        const from = areaOf(range);
        return part(range, area(from.row, from.column + wholeOf(column, 'column'), from.rows, 1));
      },
    },
    getEntireRow: {
      run: (range) => part(range, area(areaOf(range).row, 0, areaOf(range).rows, COLUMN_LIMIT)),
    },
    getEntireColumn: {
      run: (range) => part(range, area(0, areaOf(range).column, ROW_LIMIT, areaOf(range).columns)),
    },
    getLastCell: {
      run: (range) => {
        const { row, column, rows, columns } = areaOf(range);
        return part(range, area(row + rows - 1, column + columns - 1));
      },
    },
    getLastRow: {
      run: (range) => {
        const { row, column, rows, columns } = areaOf(range);
        return part(range, area(row + rows - 1, column, 1, columns));
      },
    },
    getLastColumn: {
      run: (range) => {
        const { row, column, rows, columns } = areaOf(range);
        return part(range, area(row, column + columns - 1, rows, 1));
      },
    },
    getOffsetRange: {
      run: (range, [rows, columns]) => {
        const from = areaOf(range);
        const row = from.row + wholeOf(rows, 'rowOffset');
        return part(range, { ...from, row, column: from.column + wholeOf(columns, 'columnOffset') });
      },
    },
    getResizedRange: {
      run: (range, [rows, columns]) => {
        const from = areaOf(range);
        const more = from.rows + wholeOf(rows, 'deltaRows');
        return part(range, { ...from, rows: more, columns: from.columns + wholeOf(columns, 'deltaColumns') });
      },
    },
    getAbsoluteResizedRange: {
      run: (range, [rows, columns]) =>
        part(range, {
          ...areaOf(range),
          rows: wholeOf(rows, 'numRows'),
          columns: wholeOf(columns, 'numColumns'),
        }),
    },
    getBoundingRect: {
      run: (range, [other], call) => part(range, bounding(areaOf(range), otherArea(range, other, call))),
    },
    getIntersection: {
      run: (range, [other], call) => {
        const shared = intersection(areaOf(range), otherArea(range, other, call));
        if (shared === null) throw new HostError('ItemNotFound', 'The ranges do not meet.');
        return part(range, shared);
      },
    },
    getIntersectionOrNullObject: {
      run: (range, [other], call) => {
        const shared = intersection(areaOf(range), otherArea(range, other, call));
        return shared === null ? null : part(range, shared);
      },
    },
    getUsedRange: {
      run: (range, [valuesOnly]) => {
        const used = range.sheet.usedArea(areaOf(range), valuesOnly === true);
        if (used === null) throw new HostError('ItemNotFound', 'The range holds nothing.');
        return part(range, used);
      },
    },
    getUsedRangeOrNullObject: {
      run: (range, [valuesOnly]) => {
        const used = range.sheet.usedArea(areaOf(range), valuesOnly === true);
        return used === null ? null : part(range, used);
      },
    },
    // Sent by the client before it splits a block of over 1,500 cells into pieces.
    _ValidateArraySize: {
      run: (range, [rows, columns]) => {
        const block = areaOf(range);
        if (rows !== block.rows || columns !== block.columns) throw wrongShape('values');
        return null;
      },
    },
    select: {
      run: (range) => {
        range.workbook.select(range.sheet, areaOf(range));
      },
    },
    clear: {
      writes: true,
      run: (range, [applyTo]) => {
        clearRange(range, optionalText(applyTo, 'applyTo') ?? 'All');
      },
    },
    merge: {
      writes: true,
      run: (range, [across]) => {
        mergeRange(range, across === true);
      },
    },
    unmerge: {
      writes: true,
      run: (range) => {
        const gone = areaOf(range);
        range.sheet.merges = range.sheet.merges.filter((merge) => intersection(merge, gone) === null);
        range.workbook.touch();
      },
    },
    insert: {
      writes: true,
      run: (range, [shift]) => {
        const direction = oneOf(shift, ['Down', 'Right'], 'shift');
        const at = areaOf(range);
        if (isWholeRows(at) && direction === 'Down') {
          checkAllowed(range.sheet, 'allowInsertRows');
          insertRows(range.workbook, range.sheet, at.row, at.rows);
        } else if (isWholeColumns(at) && direction === 'Right') {
          checkAllowed(range.sheet, 'allowInsertColumns');
          insertColumns(range.workbook, range.sheet, at.column, at.columns);
        } else throw notImplemented('Range', 'insert of part of a row or column');
        return part(range, at);
      },
    },
    delete: {
      writes: true,
      run: (range, [shift]) => {
        oneOf(shift, ['Up', 'Left'], 'shift');
        const at = areaOf(range);
        if (isWholeRows(at)) {
          checkAllowed(range.sheet, 'allowDeleteRows');
          deleteRows(range.workbook, range.sheet, at.row, at.rows);
        } else if (isWholeColumns(at)) {
          checkAllowed(range.sheet, 'allowDeleteColumns');
          deleteColumns(range.workbook, range.sheet, at.column, at.columns);
        } else throw notImplemented('Range', 'delete of part of a row or column');
      },
    },
  },
} satisfies ObjectType<LiveRange>;

export function rangeObject(range: LiveRange): HostObject {
  return HostObject.of(rangeType, range);
}

/** A range of the same sheet; refused outside the grid. */
function part(range: LiveRange, found: Area): HostObject {
  const inside =
    found.row >= 0 &&
    found.column >= 0 &&
    found.rows > 0 &&
    found.columns > 0 &&
    found.row + found.rows <= ROW_LIMIT &&
    found.column + found.columns <= COLUMN_LIMIT;
  if (!inside) throw invalidArgument('The range would lie outside the sheet.');
  return rangeObject(liveRange(range.workbook, range.sheet, found));
}

function otherArea(range: LiveRange, other: unknown, call: CallContext): Area {
  if (typeof other === 'string') {
    const parsed = parseAddress(other);
    if (parsed === null) throw invalidArgument(`${other} is not an address.`);
    return parsed.area;
  }
  const given = rangeOf(other, call);
  if (given.sheet !== range.sheet) throw invalidArgument('The ranges are on different sheets.');
  return areaOf(given);
}

const ranges = new WeakSet();

/** The range behind an object argument. */
export function rangeOf(value: unknown, call: CallContext): LiveRange {
  if (value instanceof HostObject && value.typeName === 'Range') {
    const target = value.target;
    if (isLiveRange(target, call)) return target;
  }
  throw invalidArgument('A range is expected.');
}

function isLiveRange(target: unknown, call: CallContext): target is LiveRange {
  if (typeof target !== 'object' || target === null) return false;
  if (ranges.has(target)) return true;
  const found = 'workbook' in target && target.workbook === call.workbook && 'area' in target;
  if (found) ranges.add(target);
  return found;
}
