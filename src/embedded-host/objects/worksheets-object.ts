/** Excel.WorksheetCollection. */
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { optionalText, textOf } from '../protocol/arguments';
import { HostError } from '../cells/host-error';
import type { ObjectType } from '../protocol/object-type';
import { EVENT, WORKBOOK_TARGET } from '../protocol/event-hub';
import { eventMethods } from './event-methods';
import { reading } from './members';

export const worksheetCollectionType = {
  name: 'WorksheetCollection',
  scalars: {},
  items: (workbook, call) => workbook.sheets.map((sheet) => call.make.worksheet(workbook, sheet)),
  item: (workbook, key, call) => call.make.worksheet(workbook, find(workbook, key)),
  methods: {
    add: {
      writes: true,
      run: (workbook, [name], call) =>
        call.make.worksheet(workbook, workbook.addSheet(optionalText(name, 'name') ?? undefined)),
    },
    getItem: reading((workbook, [key], call) => call.make.worksheet(workbook, find(workbook, key))),
    getItemOrNullObject: reading((workbook, [key], call) => {
      const sheet = workbook.sheet(textOf(key, 'key'));
      return sheet === null ? null : call.make.worksheet(workbook, sheet);
    }),
    getActiveWorksheet: reading((workbook, _args, call) => call.make.worksheet(workbook, workbook.active)),
    getCount: reading((workbook, [visibleOnly]) => shown(workbook, visibleOnly).length),
    ...eventMethods<Book>(
      {
        DataChangedEvent: EVENT.changed,
        ActivatedEvent: EVENT.activated,
        DeactivatedEvent: EVENT.deactivated,
        AddedEvent: EVENT.added,
        SelectionChangedEvent: EVENT.selectionChanged,
        DeletedEvent: EVENT.deleted,
        CalculatedEvent: EVENT.calculated,
        EventNameChanged: EVENT.nameChanged,
        EventMoved: EVENT.moved,
      },
      () => WORKBOOK_TARGET,
    ),
  },
} satisfies ObjectType<Book>;

function find(workbook: Book, key: unknown): Sheet {
  const sheet = workbook.sheet(textOf(key, 'key'));
  if (sheet === null) throw new HostError('ItemNotFound', `There is no sheet ${String(key)}.`);
  return sheet;
}

function shown(workbook: Book, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true ? workbook.sheets.filter((s) => s.visibility === 'Visible') : workbook.sheets;
}
