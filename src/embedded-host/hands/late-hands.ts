/** Hands whose edits wait while they are held: each edit knows how to find its cells again when it is sent. */
import type { UserHands } from '../user-hands';
import type { HostArea } from '../workbook-view';
import { contains } from '../cells/area';
import { blocksOf } from '../cells/blocks-of';
import type { CellPlace, Move } from '../model/move-log';
import { movedCell } from '../model/move-log';
import { HostError } from '../cells/host-error';
import type { CellHands } from './cell-hands';
import type { LateBox } from './late-box';
import { createLateSheetHands } from './late-sheet-hands';

/** More cells than anybody edits by hand; a whole column would have a million. */
const MOST_CELLS = 100_000;

type BlockEdit =
  'clear' | 'clearAll' | 'clearFormats' | 'removeCheckbox' | 'removeValidation' | 'removeRules';

export function createLateHands(hands: UserHands, box: LateBox): UserHands {
  return { ...createLateCellHands(hands, box), ...createLateSheetHands(hands, box) };
}

function createLateCellHands(hands: UserHands, box: LateBox): CellHands {
  const paste: UserHands['paste'] = (id, row, column, lines) => {
    const cells = lines.flatMap((line, r) =>
      line.map((text, c) => ({ sheetId: id, row: row + r, column: column + c, text })),
    );
    box.add('paste', false, (moves) => pasteWhereItIs(hands, moved(cells, moves)));
    for (const cell of cells) box.noteTyped(cell, cell.text);
  };
  /** `empties` tells what the person sees in the cells from then on. */
  const eachBlock = (what: BlockEdit, id: string, area: HostArea, empties: boolean): void => {
    if (!box.isHolding) {
      hands[what](id, area);
      return;
    }
    const cells = placesIn(id, area);
    box.add(what, false, (moves) => {
      const now = moved(cells, moves);
      for (const { sheetId, block } of gathered(now)) hands[what](sheetId, block);
      return now.length > 0;
    });
    if (empties) for (const cell of cells) box.noteTyped(cell, '');
  };
  return {
    type: (id, row, column, typed) => {
      if (box.isHolding) paste(id, row, column, [[typed]]);
      else hands.type(id, row, column, typed);
    },
    toggle: (id, row, column) => {
      if (!box.isHolding) {
        hands.toggle(id, row, column);
        return;
      }
      const place = { sheetId: id, row, column };
      if (!box.seesCheckbox(place)) {
        throw new HostError('InvalidOperation', 'There is no checkbox in this cell.');
      }
      // The opposite of what the person sees: two who tick the same box at once do not untick it.
      paste(id, row, column, [[box.seenValue(place) === true ? 'FALSE' : 'TRUE']]);
    },
    paste: (id, row, column, lines) => {
      if (box.isHolding) paste(id, row, column, lines);
      else hands.paste(id, row, column, lines);
    },
    clear: (id, area) => eachBlock('clear', id, area, true),
    clearAll: (id, area) => eachBlock('clearAll', id, area, true),
    clearFormats: (id, area) => eachBlock('clearFormats', id, area, false),
    removeCheckbox: (id, area) => eachBlock('removeCheckbox', id, area, true),
    removeValidation: (id, area) => eachBlock('removeValidation', id, area, false),
    removeRules: (id, area) => {
      if (area !== undefined) eachBlock('removeRules', id, area, false);
      else box.run('removeRules', () => hands.removeRules(id));
    },
    cutPaste: (...given) => {
      box.mustBeAtOnce('cutPaste');
      hands.cutPaste(...given);
    },
    copyPaste: (...given) => {
      box.mustBeAtOnce('copyPaste');
      hands.copyPaste(...given);
    },
    fillDown: (...given) => {
      box.mustBeAtOnce('fillDown');
      hands.fillDown(...given);
    },
    sortRows: (...given) => {
      box.mustBeAtOnce('sortRows');
      hands.sortRows(...given);
    },
  };
}

function placesIn(sheetId: string, { row, column, rows, columns }: HostArea): CellPlace[] {
  if (rows * columns > MOST_CELLS) {
    throw new Error(`A held edit of more than ${MOST_CELLS} cells is not modelled.`);
  }
  return Array.from({ length: rows * columns }, (_, index) => ({
    sheetId,
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** The cells that are left, where they are now. */
function moved<Cell extends CellPlace>(cells: readonly Cell[], moves: readonly Move[]): Cell[] {
  return cells.flatMap((cell) => {
    const now = movedCell(cell, moves);
    return now === null ? [] : [{ ...cell, ...now }];
  });
}

function gathered(cells: readonly CellPlace[]): { readonly sheetId: string; readonly block: HostArea }[] {
  const sheets = new Set(cells.map(({ sheetId }) => sheetId));
  return [...sheets].flatMap((sheetId) =>
    blocksOf(cells.filter((cell) => cell.sheetId === sheetId)).map((block) => ({ sheetId, block })),
  );
}

function pasteWhereItIs(
  hands: UserHands,
  cells: readonly (CellPlace & { readonly text: string })[],
): boolean {
  for (const { sheetId, block } of gathered(cells)) {
    const lines = Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => ''));
    for (const { row, column, text, ...cell } of cells) {
      const line = lines[row - block.row];
      if (cell.sheetId === sheetId && line !== undefined && contains(block, row, column)) {
        line[column - block.column] = text;
      }
    }
    hands.paste(sheetId, block.row, block.column, lines);
  }
  return cells.length > 0;
}
