/**
 * The answers of any workbook, read without knowing its rubric: sheets of ours by their marker, other sheets as a
 * checklist made by hand. The rubric the answers go into is needed only to recognise ids and words.
 */
import type { Profile } from '../assessment/answers';
import type { RubricIndex } from '../rubric/rubric-index';
import { cellText } from '../sheet/cell-text';
import { findMarker } from '../sheet/grid';
import { categoryOfMarker, dataMarker, summaryMarker } from '../layout/markers';
import { readMeta } from '../snapshot/read-figures';
import { profileOf, readSummaryProfile } from '../snapshot/read-profile';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';
import type { CellReading } from './answer-of-cells';
import { readHandMade } from './read-hand-made';
import { readOwnSheet } from './read-own-sheet';
import type { MarkMeanings, Source, SourceRow } from './source';
import type { SourceWorkbook } from './source-workbook';

export function readSource(
  index: RubricIndex,
  workbook: SourceWorkbook,
  marks: MarkMeanings = new Map(),
): Source {
  const unclear = new Map<string, number>();
  const reading: CellReading = { from1904: workbook.from1904, marks, unclear };
  const rows: SourceRow[] = [];
  const passedOver: string[] = [];
  const ours = workbook.grids.some((grid) => categoryOfMarker(findMarker(grid)?.marker ?? '') !== null);
  for (const grid of workbook.grids) {
    const found = findMarker(grid);
    if (found !== null) {
      if (categoryOfMarker(found.marker) !== null) rows.push(...readOwnSheet(grid, found, reading));
      continue;
    }
    // Beside sheets of ours, other sheets are the person's papers: nothing in them is an answer.
    const read = ours ? [] : readHandMade(index, grid, reading);
    rows.push(...read);
    if (read.length === 0 && grid.values.length > 0) passedOver.push(grid.name);
  }
  return {
    title: workbook.title,
    ...madeFrom(index, workbook.grids),
    rows,
    unclearMarks: [...unclear].map(([mark, count]) => ({ mark, count })),
    passedOver,
  };
}

interface MadeFrom {
  readonly rubricId: string;
  readonly edition: string;
  readonly profile: Profile | null;
}

function madeFrom(index: RubricIndex, grids: readonly SheetGrid[]): MadeFrom {
  let meta: ReadonlyMap<string, CellValue> = new Map();
  let summary: ReadonlyMap<string, CellValue> = new Map();
  for (const grid of grids) {
    const found = findMarker(grid);
    if (found?.marker === dataMarker && meta.size === 0) meta = readMeta(grid, found);
    if (found?.marker === summaryMarker && summary.size === 0) summary = readSummaryProfile(grid, found);
  }
  const said = (key: string): string => cellText(meta.get(key) ?? null);
  return {
    rubricId: said('rubricId'),
    edition: said('rubricEdition'),
    profile: meta.size + summary.size === 0 ? null : profileOf(index.rubric, summary, meta),
  };
}
