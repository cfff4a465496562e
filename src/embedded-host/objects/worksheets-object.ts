/** Excel.WorksheetCollection. */
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { optionalText, textOf } from '../protocol/arguments';
import { HostError } from '../cells/host-error';
import type { CallContext, Method, ObjectType } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import { EVENT, WORKBOOK_TARGET } from '../protocol/event-hub';
import { worksheetObject } from './worksheet-object';

/** The client asks for an event by a method of this name and lets go of it by its counterpart. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  target: (owner: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    const turn = (by: 1 | -1): Method<T> => ({
      run: (owner: T, _args: readonly unknown[], call: CallContext) => {
        call.subscribe(type, target(owner), by);
        return null;
      },
    });
    methods[`_Register${name}`] = turn(1);
    methods[`_Unregister${name}`] = turn(-1);
  }
  return methods;
}

export const worksheetCollectionType = {
  name: 'WorksheetCollection',
  scalars: {},
  items: (workbook) => workbook.sheets.map((sheet) => worksheetObject(workbook, sheet)),
  item: (workbook, key) => worksheetObject(workbook, find(workbook, key)),
  methods: {
    add: {
      writes: true,
      run: (workbook, [name]) =>
        worksheetObject(workbook, workbook.addSheet(optionalText(name, 'name') ?? undefined)),
    },
    getItem: { run: (workbook, [key]) => worksheetObject(workbook, find(workbook, key)) },
    getItemOrNullObject: {
      run: (workbook, [key]) => {
        const sheet = workbook.sheet(textOf(key, 'key'));
        return sheet === null ? null : worksheetObject(workbook, sheet);
      },
    },
    getActiveWorksheet: { run: (workbook) => worksheetObject(workbook, workbook.active) },
    getCount: { run: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length },
    getFirst: { run: (workbook, [visibleOnly]) => at(workbook, shown(workbook, visibleOnly), 0) },
    getLast: { run: (workbook, [visibleOnly]) => at(workbook, shown(workbook, visibleOnly), -1) },
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

export function worksheetsObject(workbook: Book): HostObject {
  return HostObject.of<Book>(worksheetCollectionType, workbook);
}

function find(workbook: Book, key: unknown): Sheet {
  const sheet = workbook.sheet(textOf(key, 'key'));
  if (sheet === null) throw new HostError('ItemNotFound', `There is no sheet ${String(key)}.`);
  return sheet;
}

function shown(workbook: Book, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true ? workbook.sheets.filter((s) => s.visibility === 'Visible') : workbook.sheets;
}

function at(workbook: Book, sheets: readonly Sheet[], index: number): HostObject {
  const sheet = sheets.at(index);
  if (sheet === undefined) throw new HostError('ItemNotFound', 'There is no such sheet.');
  return worksheetObject(workbook, sheet);
}
