/** Excel.Worksheet and what hangs on it: frozen panes, protection. */
import { WHOLE_SHEET, area, insideGrid, type Area } from '../cells/area';
import { invalidArgument } from '../cells/host-error';
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../edits/sheets';
import { LiveRange } from '../model/live-range';
import type { Sheet } from '../model/sheet';
import { colorOf, objectOf, oneOf, optionalText, textOf, wholeOf } from '../protocol/arguments';
import { EVENT } from '../protocol/event-hub';
import { HostObject, type CallContext, type ObjectType } from '../protocol/object-type';
import { chartCollectionType } from './charts/chart-collection';
import { eventMethods } from './event-methods';
import { freezePanesType } from './freeze-panes-object';
import { fieldsOf, linkTo, reading, writing } from './members';
import { namedItemCollectionType, type NameScope } from './name-objects';
import { blockAt, type OnSheet } from './on-sheet';
import { pageBreakCollectionType } from './pages/page-break-objects';
import { pageLayoutType } from './pages/page-layout-objects';
import { worksheetProtectionType } from './protection-object';

const field = fieldsOf(({ sheet }: OnSheet): Sheet => sheet);

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
    tabColor: field('tabColor', (value, what) => (value === '' ? '' : colorOf(value, what))),
  },
  links: {
    charts: linkTo<OnSheet>(chartCollectionType),
    freezePanes: linkTo<OnSheet>(freezePanesType),
    horizontalPageBreaks: linkTo<OnSheet>(pageBreakCollectionType),
    names: ({ workbook, sheet }) =>
      HostObject.of<NameScope>(namedItemCollectionType, { workbook, scope: sheet.id }),
    pageLayout: linkTo<OnSheet>(pageLayoutType),
    protection: linkTo<OnSheet>(worksheetProtectionType),
  },
  methods: {
    activate: reading(({ workbook, sheet }) => {
      workbook.activate(sheet);
    }),
    calculate: reading(({ workbook }, [markAllDirty]) => {
      workbook.calculate(markAllDirty === true);
    }),
    delete: writing(({ workbook, sheet }) => {
      deleteSheet(workbook, sheet);
    }),
    copy: writing(({ workbook, sheet }, [position, relativeTo], call) => {
      const places = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
      const where = oneOf(position ?? 'None', places, 'positionType');
      const beside = relativeTo === undefined || relativeTo === null ? null : sheetOf(relativeTo, call);
      return call.make.worksheet(workbook, copySheet(workbook, sheet, where, beside));
    }),
    getCell: reading((place, [row, column], call) =>
      inGrid(place, area(wholeOf(row, 'row'), wholeOf(column, 'column')), call),
    ),
    getRange: reading((place, [address], call) => {
      const text = optionalText(address, 'address') ?? '';
      return inGrid(place, text === '' ? WHOLE_SHEET : blockAt(place, text), call);
    }),
    getRangeByIndexes: reading((place, [row, column, rows, columns], call) => {
      const first = [wholeOf(row, 'startRow'), wholeOf(column, 'startColumn')] as const;
      return inGrid(place, area(...first, wholeOf(rows, 'rowCount'), wholeOf(columns, 'columnCount')), call);
    }),
    getRanges: reading((place, [address], call) => {
      const text = optionalText(address, 'address');
      const blocks = text === null ? [WHOLE_SHEET] : several(place, text);
      return call.make.rangeAreas(blocks.map((block) => new LiveRange(place.workbook, place.sheet, block)));
    }),
    getUsedRangeOrNullObject: reading((place, [valuesOnly], call) => {
      const used = place.sheet.usedArea(WHOLE_SHEET, valuesOnly === true);
      return used === null ? null : inGrid(place, used, call);
    }),
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

function inGrid({ workbook, sheet }: OnSheet, block: Area, call: CallContext): HostObject {
  if (!insideGrid(block)) throw invalidArgument('The range would lie outside the sheet.');
  return call.make.range(new LiveRange(workbook, sheet, block));
}

function several(place: OnSheet, text: string): Area[] {
  if (text.length > 8_192) throw invalidArgument('The address is longer than 8,192 characters.');
  return text.split(/[,;]/).map((piece) => blockAt(place, piece.trim()));
}

function sheetOf(value: unknown, call: CallContext): Sheet {
  const target = objectOf(value, 'relativeTo').target;
  const found = call.workbook.sheets.find(
    (sheet) => typeof target === 'object' && target !== null && 'sheet' in target && target.sheet === sheet,
  );
  if (found === undefined) throw invalidArgument('A worksheet is expected.');
  return found;
}
