/**
 * Whether an edit may have changed something that is ours: a formula that was written over, a heading, a box that is not
 * one any more. Told from the event and the snapshot alone; filling in answers never is.
 */
import { answerFields } from '../../../core/layout/columns';
import { categoryOfMarker } from '../../../core/layout/markers';
import { parseAddress } from '../../../core/sheet/cell-address';
import type { CellArea } from '../../../core/sheet/cell-area';
import type { CellValue } from '../../../core/sheet/sheet-grid';
import { ourSheet, type WorkbookSnapshot } from '../../../core/snapshot/snapshot';

export interface CellsEdited {
  readonly sheetId: string;
  /** A1 without the sheet. */
  readonly address: string;
  /** What stands there now; left out where Excel does not say, which is so for more than one cell. */
  readonly after?: CellValue;
}

export function touchesForm(snapshot: WorkbookSnapshot, { sheetId, address, after }: CellsEdited): boolean {
  const [marker] = ourSheet(snapshot, sheetId) ?? [];
  if (marker === undefined) return false;
  // Of the other sheets of ours people fill in four cells, once.
  if (categoryOfMarker(marker) === null) return true;
  const columns = snapshot.columns.get(marker);
  const fields = new Map(answerFields.map((field) => [columns?.get(field), field]));
  const rows = new Set<number>();
  for (const place of snapshot.places.values()) if (place.sheetId === sheetId) rows.add(place.row);
  return (parseAddress(address) ?? [wholeSheet]).some((area) => {
    const cells = area.rows * area.columns;
    if (cells > mostCells) return true;
    // Of one cell about which Excel says nothing, a tick is by far the likeliest.
    const isTick = typeof after === 'boolean' || (after === undefined && cells === 1);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (!rows.has(row)) return true;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const field = fields.get(column);
        if (field === undefined || (field === 'met' && !isTick)) return true;
      }
    }
    return false;
  });
}

/** Whoever pastes over more than that may have pasted anything. */
const mostCells = 4_000;

const wholeSheet: CellArea = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
