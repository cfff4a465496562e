/**
 * Which of several sheets with one mark counts, as everywhere (`standing/our-sheets.ts`): the one to which the names of the
 * workbook lead, else the first. A backup beside a sheet is no second answer to its criteria.
 */
import { categoryOfMarker } from '../layout/markers';
import type { RubricIndex } from '../rubric/rubric-index';
import { findMarker } from '../sheet/grid';
import type { SheetGrid } from '../sheet/sheet-grid';
import { claimSheets, expectedSheets, type StandingName } from '../standing/our-sheets';
import { noDecisions } from '../standing/question';

/** The sheet that counts, by the one that is its copy. */
export function sheetCopies(
  index: RubricIndex,
  grids: readonly SheetGrid[],
  names: readonly StandingName[],
): ReadonlyMap<SheetGrid, SheetGrid> {
  const heads = grids.map((grid) => ({
    sheetId: grid.sheetId,
    name: grid.name,
    marker: findMarker(grid)?.marker ?? null,
    isFinished: true,
    grid,
  }));
  const copies = new Map<SheetGrid, SheetGrid>();
  const expected = expectedSheets(index);
  const claims = claimSheets(expected, heads, names, noDecisions);
  for (const { counted, rivals } of claims.values()) {
    // A sheet that names lead to and that lost its mark cannot be read here; then its copy is all there is.
    if (counted.marker === null) continue;
    for (const { grid } of rivals) copies.set(grid, counted.grid);
  }
  // Categories of another edition, which this rubric does not know.
  const first = new Map<string, SheetGrid>();
  const known = new Set(expected.markers);
  for (const { marker, grid } of heads) {
    if (marker === null || known.has(marker) || categoryOfMarker(marker) === null) continue;
    const counted = first.get(marker);
    if (counted === undefined) first.set(marker, grid);
    else copies.set(grid, counted);
  }
  return copies;
}
