/**
 * What people do: at this computer (local events) or elsewhere (remote events). Locked cells of a protected sheet
 * are refused with AccessDenied. Validations do not refuse anything: a paste goes round them in Excel too, and
 * what a dialog would say is no business of the add-in.
 */
import type { HostArea, UserHands } from './contract';
import { COLUMN_LIMIT, ROW_LIMIT, area } from './model/area';
import { parseTyped } from './model/typing';
import { copySheet } from './model/sheet-moves';
import type { Sheet } from './model/sheet';
import { deleteRows, deleteSheet, insertColumns, insertRows, moveRows, renameSheet } from './model/structure';
import type { Workbook } from './model/workbook';
import { checkUnlocked, liveRange } from './objects/live-range';
import { tellEdit, writeTyped } from './objects/range-contents';
import { HostError } from './protocol/host-error';

export function createHands(workbook: Workbook, source: 'Local' | 'Remote', changed: () => void): UserHands {
  const sheet = (id: string): Sheet => {
    const found = workbook.sheets.find((s) => s.id === id);
    if (found === undefined) throw new HostError('ItemNotFound', `There is no sheet ${id}.`);
    return found;
  };
  const act = (edit: () => void): void => {
    workbook.actAs({ source, connection: null }, () => {
      edit();
      if (workbook.calculationMode !== 'Manual') workbook.calculate();
    });
    changed();
  };
  const write = (id: string, row: number, column: number, lines: readonly (readonly string[])[]): void => {
    const where = sheet(id);
    const columns = Math.max(...lines.map((line) => line.length));
    const block = area(row, column, lines.length, columns);
    checkUnlocked(liveRange(workbook, where, block), block);
    act(() => {
      tellEdit(workbook, where, block, () => {
        lines.forEach((line, r) => {
          line.forEach((text, c) => {
            const format = where.styles.at(row + r, column + c).numberFormat;
            writeTyped(workbook, where, row + r, column + c, parseTyped(text, format));
          });
        });
      });
    });
  };
  return {
    type: (id, row, column, typed) => {
      write(id, row, column, [[typed]]);
    },
    toggle: (id, row, column) => {
      const where = sheet(id);
      if (!where.styles.at(row, column).checkbox) {
        throw new HostError('InvalidOperation', 'There is no checkbox in this cell.');
      }
      write(id, row, column, [[workbook.value(where, row, column) === true ? 'FALSE' : 'TRUE']]);
    },
    paste: write,
    clear: (id, cleared) => {
      const where = sheet(id);
      checkUnlocked(liveRange(workbook, where, cleared), cleared);
      act(() => {
        tellEdit(workbook, where, cleared, () => {
          for (const [row, column] of [...where.contents.within(cleared)]) {
            workbook.storeContent(where, row, column, null);
          }
        });
      });
    },
    insertRows: (id, row, count) => {
      act(() => {
        insertRows(workbook, sheet(id), row, count);
      });
    },
    deleteRows: (id, row, count) => {
      act(() => {
        deleteRows(workbook, sheet(id), row, count);
      });
    },
    insertColumns: (id, column, count) => {
      act(() => {
        insertColumns(workbook, sheet(id), column, count);
      });
    },
    moveRows: (id, row, count, target) => {
      act(() => {
        moveRows(workbook, sheet(id), row, count, target);
      });
    },
    select: (id, selected) => {
      if (!insideGrid(selected))
        throw new HostError('InvalidSelection', 'The selection lies outside the sheet.');
      act(() => {
        workbook.select(sheet(id), selected);
      });
    },
    activateSheet: (id) => {
      act(() => {
        workbook.activate(sheet(id));
      });
    },
    addSheet: (name) => {
      let id = '';
      act(() => {
        id = workbook.addSheet(name).id;
      });
      return id;
    },
    renameSheet: (id, name) => {
      act(() => {
        renameSheet(workbook, sheet(id), name);
      });
    },
    deleteSheet: (id) => {
      act(() => {
        deleteSheet(workbook, sheet(id));
      });
    },
    copySheet: (id) => {
      let copy = '';
      act(() => {
        copy = copySheet(workbook, sheet(id), 'After', null).id;
      });
      return copy;
    },
  };
}

function insideGrid({ row, column, rows, columns }: HostArea): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= ROW_LIMIT &&
    column + columns <= COLUMN_LIMIT
  );
}
