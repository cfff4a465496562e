/** Excel.Range. */
import { fullAddress } from '../cells/a1';
import {
  area,
  bounding,
  insideGrid,
  intersection,
  isWholeColumns,
  isWholeRows,
  type Area,
} from '../cells/area';
import { invalidArgument, notImplemented } from '../cells/host-error';
import { deleteLines, insertLines } from '../edits/lines';
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readTexts,
  readValueTypes,
  readValues,
  writeFormulasR1C1,
  wrongShape,
  writeNumberFormats,
  writeValues,
} from '../edits/range-contents';
import {
  clearRange,
  hideLines,
  linesHidden,
  mergeRange,
  readControl,
  sum,
  writeControl,
} from '../edits/range-edits';
import { LiveRange, areaOf, checkAllowed } from '../model/live-range';
import { oneOf, optionalText, wholeOf } from '../protocol/arguments';
import {
  HostObject,
  type CallContext,
  type Method,
  type ObjectType,
  type Scalar,
} from '../protocol/object-type';
import { conditionalFormatCollectionType } from './conditional-format-objects';
import { rangeFormatType } from './format-objects';
import { copyFrom } from './lines/copy-from';
import { settingLines } from './lines/line-properties';
import { reading, writing } from './members';
import { blockOnSheet } from './on-sheet';
import { dataValidationType } from './validation-object';

/** A property that follows from where the range is. */
function placed(read: (area: Area, range: LiveRange) => unknown): Scalar<LiveRange> {
  return { read: (range) => read(areaOf(range), range) };
}

/** A method that answers another range of the sheet; refused outside the grid. Null answers a null object. */
function ranging(
  find: (area: Area, range: LiveRange, args: readonly unknown[], call: CallContext) => Area | null,
): Method<LiveRange> {
  return reading((range, args, call) => {
    const found = find(areaOf(range), range, args, call);
    if (found === null) return null;
    if (!insideGrid(found)) throw invalidArgument('The range would lie outside the sheet.');
    return call.make.range(new LiveRange(range.workbook, range.sheet, found));
  });
}

function used(from: Area, { sheet }: LiveRange, [valuesOnly]: readonly unknown[]): Area | null {
  return sheet.usedArea(from, valuesOnly === true);
}

export const rangeType = {
  name: 'Range',
  tracks: (range) => [range],
  scalars: {
    address: placed((at, { sheet }) => fullAddress(sheet.name, at)),
    // Excel gives -1 for what does not fit 31 bits.
    cellCount: placed(({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns)),
    rowIndex: placed(({ row }) => row),
    columnIndex: placed(({ column }) => column),
    rowCount: placed(({ rows }) => rows),
    columnCount: placed(({ columns }) => columns),
    values: { read: readValues, write: writeValues },
    formulas: { read: readFormulas, write: writeValues },
    formulasR1C1: { read: readFormulasR1C1, write: writeFormulasR1C1 },
    text: { read: readTexts },
    valueTypes: { read: readValueTypes },
    numberFormat: {
      read: readNumberFormats,
      write: (range, value) => {
        checkAllowed(range.sheet, 'allowFormatCells');
        writeNumberFormats(range, value);
      },
    },
    rowHidden: hiding('row'),
    columnHidden: hiding('column'),
    hidden: {
      read: (range) => linesHidden(range, 'row') === true || linesHidden(range, 'column') === true,
    },
    top: placed(({ row }, { sheet }) => sum(0, row, (index) => sheet.rowHeight(index))),
    left: placed(({ column }, { sheet }) => sum(0, column, (index) => sheet.columnWidth(index))),
    height: placed(({ row, rows }, { sheet }) => sum(row, rows, (index) => sheet.rowHeight(index))),
    width: placed(({ column, columns }, { sheet }) => sum(column, columns, (i) => sheet.columnWidth(i))),
    control: {
      read: readControl,
      write: (range, value, { excelApi }) => {
        if (excelApi < 18) throw notImplemented('Range', 'control below ExcelApi 1.18');
        writeControl(range, value);
      },
    },
  },
  links: {
    format: (range) => HostObject.of(rangeFormatType, [range]),
    worksheet: ({ workbook, sheet }, call) => call.make.worksheet(workbook, sheet),
    dataValidation: (range) => HostObject.of(dataValidationType, [range]),
    conditionalFormats: (range) => HostObject.of(conditionalFormatCollectionType, [range]),
  },
  methods: {
    getCell: ranging((at, _range, [row, column]) =>
      area(at.row + wholeOf(row, 'row'), at.column + wholeOf(column, 'column')),
    ),
    getRow: ranging((at, _range, [row]) => ({ ...at, row: at.row + wholeOf(row, 'row'), rows: 1 })),
    getColumn: ranging((at, _range, [column]) => ({
      ...at,
      column: at.column + wholeOf(column, 'column'),
      columns: 1,
    })),
    copyFrom,
    setRowProperties: settingLines('row'),
    setColumnProperties: settingLines('column'),
    // Sent by the client, with getRow, for each piece of a block that it splits.
    getBoundingRect: ranging((at, range, [other]) => bounding(at, blockOnSheet(range, other))),
    getUsedRangeOrNullObject: ranging(used),
    // Sent by the client before it splits a block of over 1,500 cells into pieces.
    _ValidateArraySize: reading((range, [rows, columns]) => {
      const block = areaOf(range);
      if (rows !== block.rows || columns !== block.columns) throw wrongShape('values');
      return null;
    }),
    select: reading((range) => {
      range.workbook.select(range.sheet, areaOf(range));
    }),
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
    unmerge: writing((range) => {
      const gone = areaOf(range);
      range.sheet.merges = range.sheet.merges.filter((merge) => intersection(merge, gone) === null);
    }),
    insert: {
      writes: true,
      run: (range, [shift], call) => {
        const direction = oneOf(shift, ['Down', 'Right'], 'shift');
        const at = areaOf(range);
        const axis = wholeAxis(at);
        if (axis !== (direction === 'Down' ? 'row' : 'column')) {
          throw notImplemented('Range', 'insert of part of a row or column');
        }
        checkAllowed(range.sheet, axis === 'row' ? 'allowInsertRows' : 'allowInsertColumns');
        insertLines(range.workbook, range.sheet, axis, ...linesIn(at, axis));
        return call.make.range(new LiveRange(range.workbook, range.sheet, at));
      },
    },
    delete: {
      writes: true,
      run: (range, [shift]) => {
        oneOf(shift, ['Up', 'Left'], 'shift');
        const at = areaOf(range);
        const axis = wholeAxis(at);
        if (axis === null) throw notImplemented('Range', 'delete of part of a row or column');
        checkAllowed(range.sheet, axis === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns');
        deleteLines(range.workbook, range.sheet, axis, ...linesIn(at, axis));
      },
    },
  },
} satisfies ObjectType<LiveRange>;

function hiding(axis: 'row' | 'column'): Scalar<LiveRange> {
  return {
    read: (range) => linesHidden(range, axis),
    write: (range, value) => {
      hideLines(range, axis, value);
    },
  };
}

function wholeAxis(at: Area): 'row' | 'column' | null {
  if (isWholeRows(at)) return 'row';
  return isWholeColumns(at) ? 'column' : null;
}

function linesIn({ row, rows, column, columns }: Area, axis: 'row' | 'column'): [number, number] {
  return axis === 'row' ? [row, rows] : [column, columns];
}
