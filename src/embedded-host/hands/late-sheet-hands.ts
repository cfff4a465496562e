/** Held edits of rows, columns and sheets: lines are found again by where they went, sheets by their ids. */
import type { UserHands } from '../user-hands';
import { runsOf } from '../cells/blocks-of';
import type { Move } from '../model/move-log';
import { movedLine } from '../model/move-log';
import type { CellHands } from './cell-hands';
import type { LateBox } from './late-box';

type LineHands = Pick<
  UserHands,
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'moveRows'
  | 'hideRows'
  | 'hideColumns'
  | 'filterRows'
>;

export function createLateSheetHands(hands: UserHands, box: LateBox): Omit<UserHands, keyof CellHands> {
  return {
    ...createLateLineHands(hands, box),
    // One's own window moves at once.
    select: (id, area) => hands.select(id, area),
    activateSheet: (id) => hands.activateSheet(id),
    renameSheet: (id, name) => box.run('renameSheet', () => hands.renameSheet(id, name)),
    deleteSheet: (id) => box.run('deleteSheet', () => hands.deleteSheet(id)),
    moveSheet: (id, position) => box.run('moveSheet', () => hands.moveSheet(id, position)),
    hideSheet: (id, hidden) => box.run('hideSheet', () => hands.hideSheet(id, hidden)),
    protect: (id, on) => box.run('protect', () => hands.protect(id, on)),
    deleteName: (name) => box.run('deleteName', () => hands.deleteName(name)),
    addSheet: (name) => {
      box.mustBeAtOnce('addSheet');
      return hands.addSheet(name);
    },
    copySheet: (id, where) => {
      box.mustBeAtOnce('copySheet');
      return hands.copySheet(id, where);
    },
    setCalculation: (mode) => {
      box.mustBeAtOnce('setCalculation');
      hands.setCalculation(mode);
    },
    undo: () => {
      box.mustBeAtOnce('undo');
      hands.undo();
    },
  };
}

function createLateLineHands(hands: UserHands, box: LateBox): LineHands {
  /** Puts lines before another, which may have gone. */
  const insert =
    (what: 'insertRows' | 'insertColumns', axis: 'row' | 'column') =>
    (id: string, index: number, count: number): void => {
      if (!box.isHolding) {
        hands[what](id, index, count);
        return;
      }
      box.add(what, true, (moves) => {
        const at = movedLine(id, axis, index, moves, true);
        if (at !== null) hands[what](id, at, count);
        return at !== null;
      });
    };
  const remove =
    (what: 'deleteRows' | 'deleteColumns', axis: 'row' | 'column') =>
    (id: string, index: number, count: number): void => {
      if (!box.isHolding) {
        hands[what](id, index, count);
        return;
      }
      box.add(what, true, (moves) => {
        const lines = linesNow(id, axis, index, count, moves);
        for (const run of runsOf(lines)) hands[what](id, run.first, run.count);
        return lines.length > 0;
      });
    };
  const hide =
    (what: 'hideRows' | 'hideColumns', axis: 'row' | 'column') =>
    (id: string, index: number, count: number, hidden: boolean): void => {
      if (!box.isHolding) {
        hands[what](id, index, count, hidden);
        return;
      }
      box.add(what, false, (moves) => {
        const lines = linesNow(id, axis, index, count, moves);
        for (const run of runsOf(lines)) hands[what](id, run.first, run.count, hidden);
        return lines.length > 0;
      });
    };
  return {
    insertRows: insert('insertRows', 'row'),
    insertColumns: insert('insertColumns', 'column'),
    deleteRows: remove('deleteRows', 'row'),
    deleteColumns: remove('deleteColumns', 'column'),
    hideRows: hide('hideRows', 'row'),
    hideColumns: hide('hideColumns', 'column'),
    moveRows: (id, row, count, target) => {
      if (!box.isHolding) {
        hands.moveRows(id, row, count, target);
        return;
      }
      box.add('moveRows', true, (moves) => {
        const [run, ...others] = runsOf(linesNow(id, 'row', row, count, moves));
        const at = movedLine(id, 'row', target, moves, true);
        // Rows that others tore apart are no block any more that could be cut.
        if (run === undefined || others.length > 0 || at === null) return false;
        hands.moveRows(id, run.first, run.count, at);
        return true;
      });
    },
    filterRows: (...given) => {
      box.mustBeAtOnce('filterRows');
      hands.filterRows(...given);
    },
  };
}

function linesNow(
  id: string,
  axis: 'row' | 'column',
  first: number,
  count: number,
  moves: readonly Move[],
): number[] {
  return Array.from({ length: count }, (_, index) => movedLine(id, axis, first + index, moves)).filter(
    (line): line is number => line !== null,
  );
}
