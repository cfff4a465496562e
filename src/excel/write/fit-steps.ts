/**
 * Fitting rows of one sheet to what stands in them, as looks. Queues writes only, never syncs: who asks owns the batch.
 * Requirement sets: they stand in `write-formats.ts`.
 */
import type { StandingHeights } from '../../core/upkeep/standing-heights';
import { runsOf } from '../../core/sheet/runs';
import type { LookStep } from '../send/send-looks';
import { sheetFinder } from './sheet-finder';
import { fitRows, writeRowHeights } from './write-formats';

/** Of a path and a few actions, and of each run of rows in an address. */
const bytesPerCall = 900;
const bytesPerRun = 20;

/** None where nothing is to be fitted. */
export function fitSteps({ sheetId, growing, heights }: StandingHeights): LookStep[] {
  const rows = runsOf([...growing, ...heights.keys()]);
  if (rows.length === 0) return [];
  const calls = 1 + new Set(heights.values()).size;
  const sheetIn = sheetFinder(sheetId);
  const areas = rows.map(({ first: row, count }) => ({ row, column: 0, rows: count, columns: 1 }));
  return [
    {
      part: 'rowHeights',
      bytes: calls * bytesPerCall + rows.length * bytesPerRun,
      touches: { sheetId, edits: [], areas, insert: null },
      write: (context) => {
        fitRows(sheetIn(context), growing);
        writeRowHeights(sheetIn(context), heights);
      },
    },
  ];
}
