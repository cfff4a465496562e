/**
 * What people do: at this computer (local events) or elsewhere (remote events). Locked cells of a protected sheet
 * are refused with AccessDenied. Validations do not refuse anything: a paste goes round them in Excel too, and
 * what a dialog would say is no business of the add-in.
 */
import type { UserHands } from '../contract';
import { Actor } from './actor';
import { createCellHands } from './cell-hands';
import { createSheetHands } from './sheet-hands';
import { UndoHistory } from './undo-history';
import type { Workbook } from '../model/workbook';

export interface HandsOptions {
  readonly source: 'Local' | 'Remote';
  readonly undoSteps: number;
  /** Called after each act. */
  readonly changed: () => void;
}

export function createHands(workbook: Workbook, { source, undoSteps, changed }: HandsOptions): UserHands {
  const history = new UndoHistory(workbook, undoSteps);
  const actor = new Actor(workbook, { source, connection: null }, history, changed);
  return {
    ...createCellHands(actor),
    ...createSheetHands(actor),
    undo: () => {
      actor.undo();
    },
  };
}
