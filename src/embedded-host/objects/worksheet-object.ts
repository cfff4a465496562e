/** Excel.Worksheet and what hangs on it: frozen panes, protection. */
import { COLUMN_LIMIT, ROW_LIMIT, WHOLE_SHEET, area, intersection } from '../cells/area';
import { parseAddress } from '../cells/a1';
import { deleteSheet, renameSheet } from '../edits/structure';
import { copySheet, moveSheet, setVisibility } from '../edits/sheet-moves';
import type { Sheet } from '../model/sheet';
import type { LiveArea, Book } from '../model/book';
import { EVENT } from '../protocol/event-hub';
import {
  booleanOf,
  colorOf,
  numberOf,
  objectOf,
  oneOf,
  optionalText,
  textOf,
  wholeOf,
} from '../protocol/arguments';
import { HostError, invalidArgument } from '../cells/host-error';
import type { CallContext, ObjectType } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import { chartsObject } from './chart-objects';
import { freezePanesObject } from './freeze-panes-object';
import { areaOf, liveRange } from '../model/live-range';
import { namesObject } from './name-objects';
import { pageBreaksObject, pageLayoutObject } from './page-layout-objects';
import { rangeAreasObject } from './range-areas-object';
import { rangeObject, rangeOf } from './range-object';
import { worksheetProtectionObject } from './protection-object';
import { eventMethods } from './worksheets-object';

export interface OnSheet {
  readonly workbook: Book;
  readonly sheet: Sheet;
}

export const worksheetType = {
  name: 'Worksheet',
  id: ({ sheet }) => ({ name: 'Id', value: sheet.id }),
  scalars: {
    id: { read: ({ sheet }) => sheet.id },
    name: {
      read: ({ sheet }) => sheet.name,
      write: ({ workbook, sheet }, value) => {
        renameSheet(workbook, sheet, textOf(value, 'name'));
      },
    },
    position: {
      read: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
      write: ({ workbook, sheet }, value) => {
        moveSheet(workbook, sheet, wholeOf(value, 'position'));
      },
    },
    visibility: {
      read: ({ sheet }) => sheet.visibility,
      write: ({ workbook, sheet }, value) => {
        setVisibility(workbook, sheet, oneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility'));
      },
    },
    tabColor: {
      read: ({ sheet }) => sheet.tabColor,
      write: ({ workbook, sheet }, value) => {
        sheet.tabColor = value === '' ? '' : colorOf(value, 'tabColor');
        workbook.touch();
      },
    },
    showGridlines: { read: ({ sheet }) => sheet.showGridlines },
    showHeadings: { read: ({ sheet }) => sheet.showHeadings },
    // Under these names the client sends what was set as showGridlines and showHeadings.
    gridlines: {
      write: ({ workbook, sheet }, value) => {
        sheet.showGridlines = booleanOf(value, 'showGridlines');
        workbook.touch();
      },
    },
    headings: {
      write: ({ workbook, sheet }, value) => {
        sheet.showHeadings = booleanOf(value, 'showHeadings');
        workbook.touch();
      },
    },
    standardHeight: { read: () => 15 },
    standardWidth: {
      read: ({ sheet }) => sheet.standardWidth,
      write: ({ workbook, sheet }, value) => {
        sheet.standardWidth = numberOf(value, 'standardWidth');
        workbook.touch();
      },
    },
  },
  links: {
    charts: (place) => chartsObject(place),
    freezePanes: (place) => freezePanesObject(place),
    horizontalPageBreaks: (place) => pageBreaksObject(place, 'row'),
    verticalPageBreaks: (place) => pageBreaksObject(place, 'column'),
    names: ({ workbook, sheet }) => namesObject({ workbook, scope: sheet.id }),
    pageLayout: (place) => pageLayoutObject(place),
    protection: (place) => worksheetProtectionObject(place),
  },
  methods: {
    activate: {
      run: ({ workbook, sheet }) => {
        workbook.activate(sheet);
      },
    },
    calculate: {
      run: ({ workbook }, [markAllDirty]) => {
        workbook.calculate(markAllDirty === true);
      },
    },
    delete: {
      writes: true,
      run: ({ workbook, sheet }) => {
        deleteSheet(workbook, sheet);
      },
    },
    copy: {
      writes: true,
      run: ({ workbook, sheet }, [position, relativeTo], call) => {
        const where = oneOf(
          position ?? 'None',
          ['None', 'Before', 'After', 'Beginning', 'End'],
          'positionType',
        );
        const beside = relativeTo === undefined || relativeTo === null ? null : sheetOf(relativeTo, call);
        return worksheetObject(workbook, copySheet(workbook, sheet, where, beside));
      },
    },
    getCell: {
      run: (place, [row, column]) => inGrid(place, wholeOf(row, 'row'), wholeOf(column, 'column'), 1, 1),
    },
    getRange: { run: (place, [address]) => addressed(place, optionalText(address, 'address')) },
    getRangeByIndexes: {
      run: (place, [row, column, rows, columns]) =>
        inGrid(
          place,
          wholeOf(row, 'startRow'),
          wholeOf(column, 'startColumn'),
          wholeOf(rows, 'rowCount'),
          wholeOf(columns, 'columnCount'),
        ),
    },
    getRanges: {
      run: (place, [address]) => {
        const text = optionalText(address, 'address');
        return rangeAreasObject(
          text === null ? [liveRange(place.workbook, place.sheet, WHOLE_SHEET)] : several(place, text),
        );
      },
    },
    getUsedRange: {
      run: ({ workbook, sheet }, [valuesOnly]) => {
        // An empty sheet answers its first cell.
        const used = sheet.usedArea(WHOLE_SHEET, valuesOnly === true) ?? area(0, 0);
        return rangeObject(liveRange(workbook, sheet, used));
      },
    },
    getUsedRangeOrNullObject: {
      run: ({ workbook, sheet }, [valuesOnly]) => {
        const used = sheet.usedArea(WHOLE_SHEET, valuesOnly === true);
        return used === null ? null : rangeObject(liveRange(workbook, sheet, used));
      },
    },
    getNext: { run: (place, [visibleOnly]) => mustBe(beside(place, 1, visibleOnly === true)) },
    getNextOrNullObject: { run: (place, [visibleOnly]) => beside(place, 1, visibleOnly === true) },
    getPrevious: { run: (place, [visibleOnly]) => mustBe(beside(place, -1, visibleOnly === true)) },
    getPreviousOrNullObject: { run: (place, [visibleOnly]) => beside(place, -1, visibleOnly === true) },
    ...eventMethods<OnSheet>(
      {
        DataChangedEvent: EVENT.changed,
        ActivatedEvent: EVENT.activated,
        DeactivatedEvent: EVENT.deactivated,
        SelectionChangedEvent: EVENT.selectionChanged,
        CalculatedEvent: EVENT.calculated,
        EventNameChanged: EVENT.nameChanged,
      },
      ({ sheet }) => sheet.id,
    ),
  },
} satisfies ObjectType<OnSheet>;

export function worksheetObject(workbook: Book, sheet: Sheet): HostObject {
  return HostObject.of<OnSheet>(worksheetType, { workbook, sheet });
}

function inGrid(place: OnSheet, row: number, column: number, rows: number, columns: number): HostObject {
  const wanted = area(row, column, rows, columns);
  const inside = rows > 0 && columns > 0 && row >= 0 && column >= 0;
  if (!inside || row + rows > ROW_LIMIT || column + columns > COLUMN_LIMIT) {
    throw invalidArgument('The range would lie outside the sheet.');
  }
  return rangeObject(liveRange(place.workbook, place.sheet, wanted));
}

/** An address, or the name of a range: of the sheet first, then of the workbook. */
function addressed(place: OnSheet, text: string | null): HostObject {
  const { workbook, sheet } = place;
  if (text === null || text === '') return rangeObject(liveRange(workbook, sheet, WHOLE_SHEET));
  return rangeObject(liveRange(workbook, sheet, blockAt(place, text)));
}

function blockAt({ workbook, sheet }: OnSheet, text: string): LiveArea['area'] & object {
  const parsed = parseAddress(text);
  if (parsed !== null) {
    if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
      throw invalidArgument(`${text} is not on the sheet ${sheet.name}.`);
    }
    return parsed.area;
  }
  const name = workbook.name(text, sheet.id) ?? workbook.name(text, null);
  const block = name === null ? null : workbook.blockOf(name.formula);
  if (block === null)
    throw new HostError('InvalidArgument', `${text} is neither an address nor the name of a range.`);
  if (block.sheet !== sheet) throw invalidArgument(`${text} is not on the sheet ${sheet.name}.`);
  return block.area;
}

function several(place: OnSheet, text: string): ReturnType<typeof liveRange>[] {
  if (text.length > 8_192) throw invalidArgument('The address is longer than 8,192 characters.');
  return text
    .split(/[,;]/)
    .map((piece) => liveRange(place.workbook, place.sheet, blockAt(place, piece.trim())));
}

function sheetOf(value: unknown, call: CallContext): Sheet {
  const target = objectOf(value, 'relativeTo').target;
  const found = call.workbook.sheets.find(
    (sheet) => typeof target === 'object' && target !== null && 'sheet' in target && target.sheet === sheet,
  );
  if (found === undefined) throw invalidArgument('A worksheet is expected.');
  return found;
}

function beside({ workbook, sheet }: OnSheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  for (let at = workbook.sheets.indexOf(sheet) + step; ; at += step) {
    const found = workbook.sheets[at];
    if (found === undefined) return null;
    if (!visibleOnly || found.visibility === 'Visible') return worksheetObject(workbook, found);
  }
}

function mustBe(object: HostObject | null): HostObject {
  if (object === null) throw new HostError('ItemNotFound', 'There is no such sheet.');
  return object;
}

/** The block of a range argument, which must lie on this sheet. */
export function blockOnSheet(place: OnSheet, value: unknown, call: CallContext): ReturnType<typeof areaOf> {
  if (typeof value === 'string') return blockAt(place, value);
  const range = rangeOf(value, call);
  if (range.sheet !== place.sheet) throw invalidArgument('The range is on another sheet.');
  return intersection(areaOf(range), WHOLE_SHEET) ?? areaOf(range);
}
