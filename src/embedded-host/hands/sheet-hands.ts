/** Edits of rows, columns and whole sheets, and what a person does to the workbook as a whole. */
import type { UserHands } from '../user-hands';
import { area, COLUMN_LIMIT, ROW_LIMIT } from '../cells/area';
import { DEFAULT_PROTECTION_OPTIONS } from '../model/sheet-parts';
import { copySheet, moveSheet, setVisibility } from '../edits/sheet-moves';
import {
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  moveRows,
  renameSheet,
} from '../edits/structure';
import { checkAllowed, liveRange } from '../model/live-range';
import { hideColumns, hideRows } from '../edits/range-edits';
import { HostError } from '../cells/host-error';
import type { Actor } from './actor';
import { insideGrid } from './actor';
import type { CellHands } from './cell-hands';

export type SheetHands = Omit<UserHands, keyof CellHands | 'undo'>;

export function createSheetHands(actor: Actor): SheetHands {
  const { workbook } = actor;
  return {
    insertRows: (id, row, count) => {
      const where = actor.sheet(id);
      checkAllowed(where, 'allowInsertRows');
      actor.act(() => {
        insertRows(workbook, where, row, count);
      });
    },
    deleteRows: (id, row, count) => {
      const where = actor.sheet(id);
      checkAllowed(where, 'allowDeleteRows');
      actor.act(() => {
        deleteRows(workbook, where, row, count);
      });
    },
    insertColumns: (id, column, count) => {
      const where = actor.sheet(id);
      checkAllowed(where, 'allowInsertColumns');
      actor.act(() => {
        insertColumns(workbook, where, column, count);
      });
    },
    deleteColumns: (id, column, count) => {
      const where = actor.sheet(id);
      checkAllowed(where, 'allowDeleteColumns');
      actor.act(() => {
        deleteColumns(workbook, where, column, count);
      });
    },
    moveRows: (id, row, count, target) => {
      const where = actor.sheet(id);
      checkAllowed(where, 'allowInsertRows');
      checkAllowed(where, 'allowDeleteRows');
      actor.act(() => {
        moveRows(workbook, where, row, count, target);
      });
    },
    hideRows: (id, first, count, hidden) => {
      const rows = liveRange(workbook, actor.sheet(id), area(first, 0, count, COLUMN_LIMIT));
      actor.act(() => {
        hideRows(rows, hidden);
      });
    },
    hideColumns: (id, first, count, hidden) => {
      const columns = liveRange(workbook, actor.sheet(id), area(0, first, ROW_LIMIT, count));
      actor.act(() => {
        hideColumns(columns, hidden);
      });
    },
    filterRows: (id, first, count, shown) => {
      const where = actor.sheet(id);
      checkAllowed(where, 'allowAutoFilter');
      actor.act(() => {
        for (let row = first; row < first + count; row += 1) {
          if (shown(row)) where.hiddenRows.delete(row);
          else where.hiddenRows.set(row, true);
        }
        workbook.touch();
      });
    },
    select: (id, selected) => {
      if (!insideGrid(selected))
        throw new HostError('InvalidSelection', 'The selection lies outside the sheet.');
      actor.look(() => {
        workbook.select(actor.sheet(id), selected);
      });
    },
    activateSheet: (id) => {
      actor.look(() => {
        workbook.activate(actor.sheet(id));
      });
    },
    addSheet: (name) => {
      let id = '';
      actor.act(() => {
        id = workbook.addSheet(name).id;
      });
      return id;
    },
    renameSheet: (id, name) => {
      actor.act(() => {
        renameSheet(workbook, actor.sheet(id), name);
      });
    },
    deleteSheet: (id) => {
      actor.act(() => {
        deleteSheet(workbook, actor.sheet(id));
      });
    },
    copySheet: (id, where = 'After') => {
      let copy = '';
      actor.act(() => {
        copy = copySheet(workbook, actor.sheet(id), where, null).id;
      });
      return copy;
    },
    moveSheet: (id, position) => {
      actor.act(() => {
        moveSheet(workbook, actor.sheet(id), position);
      });
    },
    hideSheet: (id, hidden) => {
      actor.act(() => {
        setVisibility(workbook, actor.sheet(id), hidden ? 'Hidden' : 'Visible');
      });
    },
    protect: (id, on) => {
      actor.act(() => {
        actor.sheet(id).protection = {
          isProtected: on,
          password: null,
          options: DEFAULT_PROTECTION_OPTIONS,
        };
        workbook.touch();
      });
    },
    setCalculation: (mode) => {
      actor.look(() => {
        workbook.calculationMode = mode;
      });
    },
    deleteName: (name) => {
      const item = workbook.name(name, null);
      if (item === null) throw new HostError('ItemNotFound', `There is no name ${name}.`);
      actor.act(() => {
        workbook.names = workbook.names.filter((other) => other !== item);
        workbook.refreshNames();
      });
    },
  };
}
