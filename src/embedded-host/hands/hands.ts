/**
 * What people do, each at a computer of their own: local to their own clients, remote to everybody else's. Locked cells of a protected sheet
 * are refused with AccessDenied. Validations do not refuse anything: a paste goes round them in Excel too, and
 * what a dialog would say is no business of the add-in.
 */
import type { UserHands } from '../user-hands';
import type { UndoHistory } from '../model/undo-history';
import type { Book } from '../model/book';
import { Actor } from './actor';
import { createCellHands } from './cell-hands';
import { createSheetHands } from './sheet-hands';

/** `changed` is called after each act. */
export function createHands(
  workbook: Book,
  person: number,
  history: UndoHistory,
  changed: () => void,
): UserHands {
  const actor = new Actor(workbook, { person, connection: null }, history, changed);
  return {
    ...createCellHands(actor),
    ...createSheetHands(actor),
    undo: () => {
      actor.undo();
    },
  };
}
