/** Edits of cells: typing, pasting, clearing, moving, copying, sorting. */
import type { UserHands } from '../user-hands';
import { area } from '../cells/area';
import { copyBlock } from '../edits/copy-block';
import { moveBlock } from '../edits/move-block';
import { dropEmptyRules, subtractRules } from '../edits/rules';
import { sortRows } from '../edits/sort-rows';
import { parseTyped } from '../cells/typing';
import { checkAllowed, liveRange } from '../model/live-range';
import { clearRange, deleteContents } from '../edits/range-edits';
import { tellEdit, writeTyped } from '../edits/range-contents';
import { HostError } from '../cells/host-error';
import type { Actor } from './actor';

export type CellHands = Pick<
  UserHands,
  | 'type'
  | 'toggle'
  | 'paste'
  | 'clear'
  | 'clearAll'
  | 'clearFormats'
  | 'removeCheckbox'
  | 'removeValidation'
  | 'removeRules'
  | 'cutPaste'
  | 'copyPaste'
  | 'fillDown'
  | 'sortRows'
>;

export function createCellHands(actor: Actor): CellHands {
  const { workbook } = actor;
  const write = (id: string, row: number, column: number, lines: readonly (readonly string[])[]): void => {
    const where = actor.sheet(id);
    const columns = Math.max(...lines.map((line) => line.length));
    const block = area(row, column, lines.length, columns);
    actor.checkUnlocked(where, block);
    actor.act(() => {
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
      const where = actor.sheet(id);
      if (!where.styles.at(row, column).checkbox) {
        throw new HostError('InvalidOperation', 'There is no checkbox in this cell.');
      }
      write(id, row, column, [[workbook.value(where, row, column) === true ? 'FALSE' : 'TRUE']]);
    },
    paste: write,
    clear: (id, cleared) => {
      const range = liveRange(workbook, actor.sheet(id), cleared);
      actor.act(() => {
        deleteContents(range);
      });
    },
    clearAll: (id, cleared) => {
      const range = liveRange(workbook, actor.sheet(id), cleared);
      actor.act(() => {
        clearRange(range, 'All');
      });
    },
    clearFormats: (id, cleared) => {
      const range = liveRange(workbook, actor.sheet(id), cleared);
      actor.act(() => {
        clearRange(range, 'Formats');
      });
    },
    removeCheckbox: (id, cleared) => {
      const range = liveRange(workbook, actor.sheet(id), cleared);
      actor.act(() => {
        clearRange(range, 'Contents');
        range.sheet.styles.change(cleared, { checkbox: false });
        workbook.touch();
      });
    },
    removeValidation: (id, cleared) => {
      const where = actor.sheet(id);
      actor.checkUnlocked(where, cleared);
      actor.act(() => {
        where.setValidation([cleared], null);
        workbook.touch();
      });
    },
    removeRules: (id, cleared) => {
      const where = actor.sheet(id);
      checkAllowed(where, 'allowFormatCells');
      actor.act(() => {
        if (cleared === undefined) where.conditionalFormats = [];
        else subtractRules(where, cleared);
        dropEmptyRules(where);
        workbook.touch();
      });
    },
    cutPaste: (id, from, targetId, row, column) => {
      const [source, target] = [actor.sheet(id), actor.sheet(targetId)];
      actor.checkUnlocked(source, from);
      actor.checkUnlocked(target, area(row, column, from.rows, from.columns));
      actor.act(() => {
        moveBlock(workbook, source, from, target, row, column);
      });
    },
    copyPaste: (id, from, targetId, row, column) => {
      const [source, target] = [actor.sheet(id), actor.sheet(targetId)];
      const to = area(row, column, from.rows, from.columns);
      actor.checkUnlocked(target, to);
      actor.act(() => {
        copyBlock(workbook, source, from, target, to);
      });
    },
    fillDown: (id, block) => {
      const where = actor.sheet(id);
      if (block.rows < 2) throw new HostError('InvalidArgument', 'There is no row below to fill.');
      const first = { ...block, rows: 1 };
      const rest = area(block.row + 1, block.column, block.rows - 1, block.columns);
      actor.checkUnlocked(where, rest);
      actor.act(() => {
        copyBlock(workbook, where, first, where, rest);
      });
    },
    sortRows: (id, block, byColumn, ascending) => {
      const where = actor.sheet(id);
      checkAllowed(where, 'allowSort');
      actor.checkUnlocked(where, block);
      actor.act(() => {
        sortRows(workbook, where, block, byColumn, ascending);
      });
    },
  };
}
