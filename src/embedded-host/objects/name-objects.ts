/** Excel.NamedItemCollection and Excel.NamedItem, of the workbook or of one sheet. */
import { areaText, quoteSheetName } from '../cells/a1';
import { booleanOf, optionalText, textOf } from '../protocol/arguments';
import { HostError, invalidArgument } from '../cells/host-error';
import type { CallContext, ObjectType } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import type { DefinedName } from '../model/defined-names';
import type { Book } from '../model/book';
import { areaOf, liveRange } from '../model/live-range';
import { rangeObject, rangeOf } from './range-object';
import { worksheetObject } from './worksheet-object';

export interface NameScope {
  readonly workbook: Book;
  /** Id of the sheet; null for the workbook. */
  readonly scope: string | null;
}

interface Named {
  readonly workbook: Book;
  readonly item: DefinedName;
}

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
    value: {
      read: ({ item, workbook }) => {
        const block = workbook.blockOf(item.formula);
        // As Excel: the reference without its equals sign.
        return block === null ? item.formula : item.formula.slice(1);
      },
    },
    visible: {
      read: ({ item }) => item.visible,
      write: ({ item, workbook }, value) => {
        item.visible = booleanOf(value, 'visible');
        workbook.touch();
      },
    },
    comment: {
      read: ({ item }) => item.comment,
      write: ({ item, workbook }, value) => {
        item.comment = textOf(value, 'comment');
        workbook.touch();
      },
    },
  },
  links: {
    worksheet: ({ item, workbook }) => {
      const sheet = workbook.sheets.find((s) => s.id === item.scope);
      if (sheet === undefined) {
        throw new HostError('ItemNotFound', 'The name belongs to the workbook, not to a sheet.');
      }
      return worksheetObject(workbook, sheet);
    },
  },
  methods: {
    getRange: {
      run: (named) => {
        const range = rangeOfName(named);
        if (range === null) throw new HostError('ItemNotFound', 'The name does not stand for a range.');
        return range;
      },
    },
    getRangeOrNullObject: { run: (named) => rangeOfName(named) },
    delete: {
      writes: true,
      run: ({ item, workbook }) => {
        workbook.names = workbook.names.filter((other) => other !== item);
        workbook.refreshNames();
      },
    },
  },
} satisfies ObjectType<Named>;

export const namedItemCollectionType = {
  name: 'NamedItemCollection',
  scalars: {},
  items: (place) => namesIn(place).map((item) => nameObject(place.workbook, item)),
  item: (place, key) => getItem(place, key),
  methods: {
    add: {
      writes: true,
      run: (place, [name, reference, comment], call) => {
        const formula = formulaFor(reference, call);
        const item = place.workbook.addName(textOf(name, 'name'), place.scope, formula);
        item.comment = optionalText(comment, 'comment') ?? '';
        return nameObject(place.workbook, item);
      },
    },
    getCount: { run: (place) => namesIn(place).length },
    getItem: { run: (place, [name]) => getItem(place, name) },
    getItemOrNullObject: {
      run: (place, [name]) => {
        const item = place.workbook.name(textOf(name, 'name'), place.scope);
        return item === null ? null : nameObject(place.workbook, item);
      },
    },
  },
} satisfies ObjectType<NameScope>;

export function namesObject(place: NameScope): HostObject {
  return HostObject.of<NameScope>(namedItemCollectionType, place);
}

/** Excel lists the workbook's names in the order of the alphabet, and only those of the asked scope. */
function namesIn(place: NameScope): DefinedName[] {
  return place.workbook.names
    .filter((item) => item.scope === place.scope)
    .sort((a, b) => a.name.localeCompare(b.name));
}

function nameObject(workbook: Book, item: DefinedName): HostObject {
  return HostObject.of<Named>(namedItemType, { workbook, item });
}

function getItem(place: NameScope, name: unknown): HostObject {
  const item = place.workbook.name(textOf(name, 'name'), place.scope);
  if (item === null) throw new HostError('ItemNotFound', `There is no name ${String(name)}.`);
  return nameObject(place.workbook, item);
}

function formulaFor(reference: unknown, call: CallContext): string {
  if (typeof reference === 'string') {
    if (!reference.startsWith('=')) throw invalidArgument('A name stands for a range or a formula with =.');
    return reference;
  }
  const range = rangeOf(reference, call);
  return `=${quoteSheetName(range.sheet.name)}!${areaText(areaOf(range), '$')}`;
}

function rangeOfName({ workbook, item }: Named): HostObject | null {
  const block = workbook.blockOf(item.formula);
  return block === null ? null : rangeObject(liveRange(workbook, block.sheet, block.area));
}
