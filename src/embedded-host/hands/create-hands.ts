/**
 * What people do, each at a computer of their own: local to their own clients, remote to everybody else's. Locked cells
 * of a protected sheet are refused with AccessDenied. Validations do not refuse anything: a paste goes round them in
 * Excel too, and what a dialog would say is no business of the add-in.
 */
import type { Book } from '../model/book';
import type { UndoHistory } from '../model/undo-history';
import type { UserHands } from '../user-hands';
import { Actor, type HandTable } from './actor';
import { cellHands } from './cell-hands';
import { eachHand } from './each-hand';
import { sheetHands } from './sheet-hands';

const table: HandTable = { ...cellHands, ...sheetHands };

/** `changed` is called after each act. */
export function createHands(
  book: Book,
  person: number,
  history: UndoHistory,
  changed: () => void,
): UserHands {
  const actor = new Actor(book, { person, connection: null }, history, changed);
  return eachHand(table, (name, given) => table[name](actor, ...given));
}
