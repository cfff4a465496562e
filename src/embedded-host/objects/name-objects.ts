/** Excel.NamedItemCollection and Excel.NamedItem, of the workbook or of one sheet. */
import { areaText, quoteSheetName } from '../cells/a1';
import { HostError, invalidArgument } from '../cells/host-error';
import type { Book } from '../model/book';
import type { DefinedName } from '../model/defined-names';
import { LiveRange, areaOf } from '../model/live-range';
import { booleanOf, optionalText, textOf } from '../protocol/arguments';
import { HostObject, type CallContext, type ObjectType } from '../protocol/object-type';
import { fieldsOf, listing, reading, writing } from './members';
import { rangeOf } from './on-sheet';

export interface NameScope {
  readonly workbook: Book;
  /** Id of the sheet; null for the workbook. */
  readonly scope: string | null;
}

interface Named {
  readonly workbook: Book;
  readonly item: DefinedName;
}

const field = fieldsOf(({ item }: Named): DefinedName => item);

export const namedItemType = {
  name: 'NamedItem',
  id: ({ item }) => ({ name: 'Name', value: item.name }),
  scalars: {
    name: { read: ({ item }) => item.name },
    scope: { read: ({ item }) => (item.scope === null ? 'Workbook' : 'Worksheet') },
    formula: {
      read: ({ item }) => item.formula,
      write: ({ item, workbook }, value) => {
        item.formula = workbook.checkFormula(textOf(value, 'formula'));
        workbook.refreshNames();
      },
    },
    type: {
      read: ({ item, workbook }) => {
        if (item.formula.includes('#REF!')) return 'Error';
        return workbook.blockOf(item.formula) === null ? 'String' : 'Range';
      },
    },
    // As Excel: a reference without its equals sign.
    value: {
      read: ({ item: { formula }, workbook }) =>
        workbook.blockOf(formula) === null ? formula : formula.slice(1),
    },
    visible: field('visible', booleanOf),
    comment: field('comment', textOf),
  },
  links: {
    worksheet: ({ item, workbook }, call) => {
      const sheet = workbook.sheets.find((s) => s.id === item.scope);
      if (sheet === undefined) {
        throw new HostError('ItemNotFound', 'The name belongs to the workbook, not to a sheet.');
      }
      return call.make.worksheet(workbook, sheet);
    },
  },
  methods: {
    getRange: reading((named, _args, call) => {
      const range = rangeOfName(named, call);
      if (range === null) throw new HostError('ItemNotFound', 'The name does not stand for a range.');
      return range;
    }),
    delete: writing(({ item, workbook }) => {
      workbook.names = workbook.names.filter((other) => other !== item);
      workbook.refreshNames();
    }),
  },
} satisfies ObjectType<Named>;

function nameObject({ workbook }: NameScope, item: DefinedName): HostObject {
  return HostObject.of<Named>(namedItemType, { workbook, item });
}

const names = listing({
  what: 'name',
  // Excel lists names in the order of the alphabet, and only those of the asked scope.
  list: ({ workbook, scope }: NameScope) =>
    workbook.names.filter((item) => item.scope === scope).sort((a, b) => a.name.localeCompare(b.name)),
  object: nameObject,
  isCalled: ({ name }, key) => name.toLowerCase() === textOf(key, 'name').toLowerCase(),
});

export const namedItemCollectionType = {
  name: 'NamedItemCollection',
  scalars: {},
  items: names.items,
  item: names.item,
  methods: {
    add: writing((place, [name, reference, comment]) => {
      const item = place.workbook.addName(textOf(name, 'name'), place.scope, formulaFor(reference));
      item.comment = optionalText(comment, 'comment') ?? '';
      return nameObject(place, item);
    }),
    getCount: names.getCount,
    getItem: names.getItem,
    getItemOrNullObject: names.getItemOrNullObject,
  },
} satisfies ObjectType<NameScope>;

function formulaFor(reference: unknown): string {
  if (typeof reference === 'string') {
    if (!reference.startsWith('=')) throw invalidArgument('A name stands for a range or a formula with =.');
    return reference;
  }
  const range = rangeOf(reference);
  return `=${quoteSheetName(range.sheet.name)}!${areaText(areaOf(range), '$')}`;
}

function rangeOfName({ workbook, item }: Named, call: CallContext): HostObject | null {
  const block = workbook.blockOf(item.formula);
  return block === null ? null : call.make.range(new LiveRange(workbook, block.sheet, block.area));
}
