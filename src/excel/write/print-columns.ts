/**
 * Columns and the matrix of our sheets, shown or hidden for print. Queues writes only, never syncs: who asks owns the batch.
 * Requirement sets: columnHidden and rowHidden 1.2; the rest stands in `write-formats.ts`.
 */
import { idColumn } from '../../core/layout/columns';
import { runsOf, runsOfEqual } from '../../core/sheet/runs';
import type { StandingLayout } from '../../core/upkeep/standing-layout';
import { columnsAddress, rowsAddress } from '../office/area-addresses';
import type { LookStep } from '../send/send-looks';
import { sheetFinder } from './sheet-finder';
import { hideColumns, writeColumnWidths } from './write-formats';

/** Of a path and a few actions. */
const bytesPerCall = 900;

/** As the plan has them, wherever people have moved them. Those of keys and ids stay hidden, and people's own as they are. */
export function columnSteps({ plan, sheet, rows, columns }: StandingLayout): LookStep[] {
  const { sheetId, cells } = sheet;
  const widths = new Map(
    plan.columns.flatMap(({ width }, planned) => {
      const column = columns[planned] ?? null;
      return planned === idColumn || column === null ? [] : [[column, width] as const];
    }),
  );
  const shown = runsOf([...widths].flatMap(([column, width]) => (width > 0 ? [column] : [])));
  const matrix = matrixRows(plan).flatMap((planned) => rows[planned] ?? []);
  const isHidden = matrixRows(plan).some((planned) => plan.rowHeights[planned] === 0);
  const sheetIn = sheetFinder(sheetId);
  const calls = shown.length + runsOfEqual(widths).length * 2 + runsOf(matrix).length;
  const area = { row: 0, column: 0, rows: cells.grid.row + cells.grid.values.length, columns: 1 };
  return [
    {
      part: 'hidden',
      bytes: calls * bytesPerCall,
      touches: { sheetId, edits: [], areas: [area], insert: null },
      write: (context) => {
        const standing = sheetIn(context);
        for (const { first, count } of shown) {
          standing.getRange(columnsAddress(first, first + count - 1)).columnHidden = false;
        }
        writeColumnWidths(standing, widths);
        hideColumns(standing, widths);
        for (const { first, count } of runsOf(matrix)) {
          standing.getRange(rowsAddress(first, first + count - 1)).rowHidden = isHidden;
        }
      },
    },
  ];
}

/** Those behind the last criterion, but for the thin row that closes the criteria. */
function matrixRows({ roles }: StandingLayout['plan']): number[] {
  const last = roles.map(({ criterion }) => criterion !== null).lastIndexOf(true);
  return roles.flatMap((_, planned) => (last >= 0 && planned > last + 1 ? [planned] : []));
}
