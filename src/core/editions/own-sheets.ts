/**
 * Which sheets of a source are of this form, and where their keys and columns stand: as everywhere (`core/standing`). Of
 * several sheets for one marker the one counts to which the names of the workbook lead, else the first: a backup beside a
 * sheet is no second answer to its criteria. Categories of another edition, which the rubric does not have, are known by
 * their marks and keys.
 */
import { categoryOfMarker } from '../layout/markers';
import type { RubricIndex } from '../rubric/rubric-index';
import { findMarker } from '../sheet/grid';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { FoundSheet, StandingColumns } from '../standing/category-rows';
import { indexWords } from '../standing/criterion-words';
import { claimSheets, expectedSheets, type SheetClaim, type StandingName } from '../standing/our-sheets';
import { noDecisions } from '../standing/question';
import { cellsOfValues } from '../standing/sheet-cells';
import { standingColumns } from '../standing/standing-sheet';

export interface OwnSheets {
  /** The sheets that count. */
  readonly sheets: ReadonlyMap<SheetGrid, StandingColumns>;
  /** The sheet that counts, by the one that is its copy. */
  readonly copies: ReadonlyMap<SheetGrid, SheetGrid>;
}

interface Head {
  readonly sheetId: string;
  readonly name: string;
  readonly marker: string | null;
  readonly isFinished: true;
  readonly grid: SheetGrid;
}

export function ownSheets(
  index: RubricIndex,
  grids: readonly SheetGrid[],
  names: readonly StandingName[],
): OwnSheets {
  const heads = grids.map((grid): Head => {
    const marker = findMarker(grid)?.marker ?? null;
    return { sheetId: grid.sheetId, name: grid.name, marker, isFinished: true, grid };
  });
  const expected = expectedSheets(index);
  const claims = new Map<string, SheetClaim<Head>>([
    ...claimSheets(expected, heads, names, noDecisions),
    ...claimsOfOthers(new Set(expected.markers), heads),
  ]);
  const context = { index, words: indexWords(index), names, decisions: noDecisions };
  const sheets = new Map<SheetGrid, StandingColumns>();
  const copies = new Map<SheetGrid, SheetGrid>();
  for (const [marker, { counted, rivals }] of claims) {
    sheets.set(counted.grid, standingColumns(context, marker, { counted: foundSheet(counted), rivals: [] }));
    for (const { grid } of rivals) copies.set(grid, counted.grid);
  }
  return { sheets, copies };
}

/** Categories that the rubric does not have: the first with each mark counts. */
function claimsOfOthers(known: ReadonlySet<string>, heads: readonly Head[]): Map<string, SheetClaim<Head>> {
  const claims = new Map<string, SheetClaim<Head>>();
  for (const head of heads) {
    const { marker } = head;
    if (marker === null || known.has(marker) || categoryOfMarker(marker) === null) continue;
    const before = claims.get(marker);
    if (before === undefined) claims.set(marker, { counted: head, rivals: [] });
    else claims.set(marker, { ...before, rivals: [...before.rivals, head] });
  }
  return claims;
}

function foundSheet({ grid, ...head }: Head): FoundSheet {
  return { ...head, visible: grid.visible, cells: cellsOfValues(grid) };
}
