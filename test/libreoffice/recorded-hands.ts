/**
 * Hands on the embedded host whose every move is written down as an order for LibreOffice: the same sequence, the same
 * cells, in another program.
 */
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import type { UserHands } from '../../src/embedded-host/user-hands';
import type { Order } from './office';

/** What LibreOffice is asked to do as well; anything else would only happen in the host. */
export function recordHands(host: EmbeddedHost, orders: Order[]): EmbeddedHost {
  const { hands } = host;
  const at = (sheetId: string): number => host.workbook.sheets.findIndex(({ id }) => id === sheetId);
  const recorded: Partial<UserHands> = {
    insertRows: (sheet, row, count) => {
      hands.insertRows(sheet, row, count);
      orders.push(['insertRows', at(sheet), row, count]);
    },
    deleteRows: (sheet, row, count) => {
      hands.deleteRows(sheet, row, count);
      orders.push(['deleteRows', at(sheet), row, count]);
    },
    insertColumns: (sheet, column, count) => {
      hands.insertColumns(sheet, column, count);
      orders.push(['insertColumns', at(sheet), column, count]);
    },
    deleteColumns: (sheet, column, count) => {
      hands.deleteColumns(sheet, column, count);
      orders.push(['deleteColumns', at(sheet), column, count]);
    },
    sortRows: (sheet, area, by, ascending) => {
      hands.sortRows(sheet, area, by, ascending);
      const last = area.row + area.rows - 1;
      const lastColumn = area.column + area.columns - 1;
      orders.push([
        'sortRows',
        at(sheet),
        area.row,
        last,
        lastColumn,
        by,
        ascending ? 'ascending' : 'descending',
      ]);
    },
    renameSheet: (sheet, name) => {
      hands.renameSheet(sheet, name);
      orders.push(['rename', at(sheet), name]);
    },
    copySheet: (sheet, where) => {
      const original = at(sheet);
      const copy = hands.copySheet(sheet, where);
      const found = host.workbook.sheets.find(({ id }) => id === copy);
      if (found === undefined) throw new Error('The copy is not there');
      orders.push(['copySheet', original, found.name, at(copy)]);
      return copy;
    },
  };
  const unheard = (key: string): never => {
    throw new Error(`LibreOffice is not asked to do ${key}`);
  };
  const all = new Proxy(hands, {
    get: (_, key): unknown => Reflect.get(recorded, key) ?? unheard(String(key)),
  });
  return new Proxy(host, {
    get: (target, key): unknown => (key === 'hands' ? all : Reflect.get(target, key)),
  });
}
