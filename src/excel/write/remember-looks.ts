/**
 * What a sheet remembers of the looks that Excel refused: in the mark of its making, so that it travels with the file.
 * Queues writes only, never syncs: `send/send-looks.ts` owns the batch.
 * Requirement sets: getRange, values 1.1.
 */
import { runMarkText } from '../../core/creation/run-mark';
import { looksWanted, type KeptLook } from '../../core/plan/kept-looks';
import type { SheetPlan } from '../../core/plan/sheet-plan';
import type { UnsetLook } from '../../core/ports/unset-look';
import { cellAddress } from '../../core/sheet/cell-address';
import { cellsAt } from '../office/cells-at';
import type { EndingStep } from '../send/send-looks';
import { sheetFinder } from './sheet-finder';
import type { MadeSheet } from './write-looks';

const bytesPerCell = 900;

/** Of what a sheet wants. */
export function refusedOf(plan: SheetPlan, unset: readonly UnsetLook[]): readonly KeptLook[] {
  const refused = new Set(unset.map(({ part }) => part));
  return looksWanted(plan).filter((part) => refused.has(part));
}

/** Of a sheet that was just made; none where it has all its looks. */
export function rememberStep(
  { plan, key }: MadeSheet,
  run: string,
  unset: readonly KeptLook[],
): EndingStep[] {
  if (unset.length === 0) return [];
  const sheetIn = sheetFinder(key);
  const mark = runMarkText({ run, finished: true, startedAt: null, unset });
  return [
    {
      bytes: bytesPerCell,
      write: (context) => {
        cellsAt(sheetIn(context), markAddress(plan)).values = [[mark]];
      },
    },
  ];
}

/** Right of the keys, with a cell between them. */
export function markAddress({ columns }: SheetPlan): string {
  return cellAddress(0, columns.length + 1);
}
