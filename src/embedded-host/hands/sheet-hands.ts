/** Edits of rows, columns and whole sheets, and what a person does to the workbook as a whole. */
import { COLUMN_LIMIT, ROW_LIMIT, area, insideGrid } from '../cells/area';
import { HostError } from '../cells/host-error';
import { deleteLines, insertLines, moveRows } from '../edits/lines';
import { hideLines } from '../edits/range-edits';
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../edits/sheets';
import { checkAllowed } from '../model/live-range';
import { DEFAULT_PROTECTION_OPTIONS } from '../model/sheet-parts';
import type { Actor, HandTable } from './actor';

/** An edit of rows or columns that a protected sheet may forbid. */
function lineHand(
  edit: typeof insertLines,
  axis: 'row' | 'column',
  allowed: string,
): (actor: Actor, id: string, at: number, count: number) => void {
  return (actor, id, at, count) => {
    const where = actor.sheet(id);
    checkAllowed(where, allowed);
    actor.act(() => {
      edit(actor.book, where, axis, at, count);
    });
  };
}

export const sheetHands = {
  insertRows: lineHand(insertLines, 'row', 'allowInsertRows'),
  deleteRows: lineHand(deleteLines, 'row', 'allowDeleteRows'),
  insertColumns: lineHand(insertLines, 'column', 'allowInsertColumns'),
  deleteColumns: lineHand(deleteLines, 'column', 'allowDeleteColumns'),
  moveRows: (actor, id, row, count, target) => {
    const where = actor.sheet(id);
    checkAllowed(where, 'allowInsertRows');
    checkAllowed(where, 'allowDeleteRows');
    actor.act(() => {
      moveRows(actor.book, where, row, count, target);
    });
  },
  hideRows: (actor, id, first, count, hidden) => {
    const rows = actor.range(id, area(first, 0, count, COLUMN_LIMIT));
    actor.act(() => {
      hideLines(rows, 'row', hidden);
    });
  },
  hideColumns: (actor, id, first, count, hidden) => {
    const columns = actor.range(id, area(0, first, ROW_LIMIT, count));
    actor.act(() => {
      hideLines(columns, 'column', hidden);
    });
  },
  filterRows: (actor, id, first, count, shown) => {
    const where = actor.sheet(id);
    checkAllowed(where, 'allowAutoFilter');
    actor.act(() => {
      for (let row = first; row < first + count; row += 1) {
        if (shown(row)) where.hiddenRows.delete(row);
        else where.hiddenRows.set(row, true);
      }
      actor.book.touch();
    });
  },
  select: (actor, id, selected) => {
    if (!insideGrid(selected))
      throw new HostError('InvalidSelection', 'The selection lies outside the sheet.');
    actor.look(() => {
      actor.book.select(actor.sheet(id), selected);
    });
  },
  activateSheet: (actor, id) => {
    actor.look(() => {
      actor.book.activate(actor.sheet(id));
    });
  },
  addSheet: (actor, name) => actor.act(() => actor.book.addSheet(name).id),
  renameSheet: (actor, id, name) => {
    actor.act(() => {
      renameSheet(actor.book, actor.sheet(id), name);
    });
  },
  deleteSheet: (actor, id) => {
    actor.act(() => {
      deleteSheet(actor.book, actor.sheet(id));
    });
  },
  copySheet: (actor, id, where = 'After') =>
    actor.act(() => copySheet(actor.book, actor.sheet(id), where, null).id),
  moveSheet: (actor, id, position) => {
    actor.act(() => {
      moveSheet(actor.book, actor.sheet(id), position);
    });
  },
  hideSheet: (actor, id, hidden) => {
    actor.act(() => {
      setVisibility(actor.book, actor.sheet(id), hidden ? 'Hidden' : 'Visible');
    });
  },
  protect: (actor, id, on) => {
    actor.act(() => {
      actor.sheet(id).protection = {
        isProtected: on,
        password: null,
        options: DEFAULT_PROTECTION_OPTIONS,
      };
      actor.book.touch();
    });
  },
  setCalculation: (actor, mode) => {
    actor.look(() => {
      actor.book.calculationMode = mode;
    });
  },
  deleteName: (actor, name) => {
    const item = actor.book.name(name, null);
    if (item === null) throw new HostError('ItemNotFound', `There is no name ${name}.`);
    actor.act(() => {
      actor.book.names = actor.book.names.filter((other) => other !== item);
      actor.book.refreshNames();
    });
  },
  undo: (actor) => {
    actor.undo();
  },
} satisfies Partial<HandTable>;
