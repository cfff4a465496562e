/** Edits of cells: typing, pasting, clearing, moving, copying, sorting. */
import { area } from '../cells/area';
import { HostError } from '../cells/host-error';
import { parseTyped } from '../cells/typing';
import { copyBlock } from '../edits/copy-block';
import { moveBlock } from '../edits/move-block';
import { clearRange, deleteContents } from '../edits/range-edits';
import { tellEdit, writeTyped } from '../edits/range-contents';
import { dropEmptyRules, subtractRules } from '../edits/rules';
import { sortRows } from '../edits/sort-rows';
import { checkAllowed } from '../model/live-range';
import type { HostArea } from '../workbook-view';
import type { Actor, HandTable } from './actor';

type Lines = readonly (readonly string[])[];

export const cellHands = {
  type: (actor, id, row, column, typed) => {
    write(actor, id, row, column, [[typed]]);
  },
  toggle: (actor, id, row, column) => {
    const where = actor.sheet(id);
    const value = actor.book.value(where, row, column);
    if (typeof value !== 'boolean' || !where.styles.at(row, column).checkbox) {
      throw new HostError('InvalidOperation', 'There is no checkbox in this cell.');
    }
    write(actor, id, row, column, [[value ? 'FALSE' : 'TRUE']]);
  },
  paste: write,
  clear: (actor, id, cleared) => {
    const range = actor.range(id, cleared);
    actor.act(() => {
      deleteContents(range);
    });
  },
  clearAll: (actor, id, cleared) => {
    clear(actor, id, cleared, 'All');
  },
  clearFormats: (actor, id, cleared) => {
    clear(actor, id, cleared, 'Formats');
  },
  removeCheckbox: (actor, id, cleared) => {
    const range = actor.range(id, cleared);
    actor.act(() => {
      clearRange(range, 'Contents');
      range.sheet.styles.change(cleared, { checkbox: false });
      actor.book.touch();
    });
  },
  removeValidation: (actor, id, cleared) => {
    const where = actor.sheet(id);
    actor.checkUnlocked(where, cleared);
    actor.act(() => {
      where.setValidation([cleared], null);
      actor.book.touch();
    });
  },
  removeRules: (actor, id, cleared) => {
    const where = actor.sheet(id);
    checkAllowed(where, 'allowFormatCells');
    actor.act(() => {
      if (cleared === undefined) where.conditionalFormats = [];
      else subtractRules(where, cleared);
      dropEmptyRules(where);
      actor.book.touch();
    });
  },
  cutPaste: (actor, id, from, targetId, row, column) => {
    const [source, target] = [actor.sheet(id), actor.sheet(targetId)];
    actor.checkUnlocked(source, from);
    actor.checkUnlocked(target, area(row, column, from.rows, from.columns));
    actor.act(() => {
      moveBlock(actor.book, source, from, target, row, column);
    });
  },
  copyPaste: (actor, id, from, targetId, row, column) => {
    const [source, target] = [actor.sheet(id), actor.sheet(targetId)];
    const to = area(row, column, from.rows, from.columns);
    actor.checkUnlocked(target, to);
    actor.act(() => {
      copyBlock(actor.book, source, from, target, to);
    });
  },
  fillDown: (actor, id, block) => {
    const where = actor.sheet(id);
    if (block.rows < 2) throw new HostError('InvalidArgument', 'There is no row below to fill.');
    const rest = area(block.row + 1, block.column, block.rows - 1, block.columns);
    actor.checkUnlocked(where, rest);
    actor.act(() => {
      copyBlock(actor.book, where, { ...block, rows: 1 }, where, rest);
    });
  },
  sortRows: (actor, id, block, byColumn, ascending) => {
    const where = actor.sheet(id);
    checkAllowed(where, 'allowSort');
    actor.checkUnlocked(where, block);
    actor.act(() => {
      sortRows(actor.book, where, block, byColumn, ascending);
    });
  },
} satisfies Partial<HandTable>;

function write(actor: Actor, id: string, row: number, column: number, lines: Lines): void {
  const { book } = actor;
  const where = actor.sheet(id);
  const block = area(row, column, lines.length, Math.max(...lines.map((line) => line.length)));
  actor.checkUnlocked(where, block);
  actor.act(() => {
    tellEdit(book, where, block, () => {
      lines.forEach((line, r) => {
        line.forEach((text, c) => {
          const format = where.styles.at(row + r, column + c).numberFormat;
          writeTyped(book, where, row + r, column + c, parseTyped(text, format, book.from1904));
        });
      });
    });
  });
}

function clear(actor: Actor, id: string, cleared: HostArea, what: 'All' | 'Formats'): void {
  const range = actor.range(id, cleared);
  actor.act(() => {
    clearRange(range, what);
  });
}
