/** Excel.Workbook, Excel.Application and the client's event runtime. */
import { booleanOf, oneOf } from '../protocol/arguments';
import { HostError } from '../cells/host-error';
import { HostObject, type CallContext, type ObjectType } from '../protocol/object-type';
import type { Book } from '../model/book';
import { area } from '../cells/area';
import { LiveRange } from '../model/live-range';
import { functionsType } from './functions-object';
import { linkTo, reading } from './members';
import { namedItemCollectionType, type NameScope } from './name-objects';
import { worksheetCollectionType } from './worksheets-object';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationType = {
  name: 'Application',
  scalars: {
    calculationMode: {
      read: (workbook) => workbook.calculationMode,
      write: (workbook, value) => {
        workbook.calculationMode = oneOf(value, MODES, 'calculationMode');
      },
    },
  },
  methods: {
    calculate: {
      run: (workbook, [type]) => {
        oneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
        workbook.calculate(true);
      },
    },
    // The host draws when it is asked.
    suspendScreenUpdatingUntilNextSync: { run: () => null },
  },
} satisfies ObjectType<Book>;

export const runtimeType = {
  name: 'Runtime',
  scalars: {
    enableEvents: {
      read: (_target, call) => call.settings.enableEvents,
      write: (_target, value, call) => {
        call.settings.enableEvents = booleanOf(value, 'enableEvents');
      },
    },
  },
} satisfies ObjectType<Book>;

export const workbookProtectionType = {
  name: 'WorkbookProtection',
  scalars: { protected: { read: () => false } },
} satisfies ObjectType<Book>;

export const workbookType = {
  name: 'Workbook',
  scalars: {
    name: { read: () => 'assessment.xlsx' },
    readOnly: { read: () => false },
  },
  links: {
    application: linkTo<Book>(applicationType),
    worksheets: linkTo<Book>(worksheetCollectionType),
    names: (workbook) => HostObject.of<NameScope>(namedItemCollectionType, { workbook, scope: null }),
    functions: linkTo<Book>(functionsType),
    protection: linkTo<Book>(workbookProtectionType),
    _Runtime: linkTo<Book>(runtimeType),
  },
  methods: {
    getSelectedRange: reading((workbook, _args, call) =>
      call.make.range(new LiveRange(workbook, workbook.active, workbook.selection)),
    ),
    getActiveCell: reading((workbook, _args, call) => {
      const { row, column } = workbook.selection;
      return call.make.range(new LiveRange(workbook, workbook.active, area(row, column)));
    }),
    _GetObjectByReferenceId: reading((_workbook, [id], call) => heldObject(id, call)),
  },
} satisfies ObjectType<Book>;

export function workbookObject(workbook: Book): HostObject {
  return HostObject.of<Book>(workbookType, workbook);
}

function heldObject(id: unknown, call: CallContext): HostObject {
  const object = typeof id === 'string' ? call.held(id) : null;
  if (object === null) throw new HostError('ItemNotFound', 'The object is no longer held.');
  return object;
}
