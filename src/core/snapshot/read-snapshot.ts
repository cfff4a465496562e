/**
 * A workbook read back from raw grids: our sheets by their marker, columns by the key row, rows by id. What
 * does not fit is reported with its place; nothing is guessed.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { messagesFor } from '../words/messages';
import { cellText } from '../sheet/cell-text';
import { findMarker, placeIn, type FoundMarker } from '../sheet/grid';
import {
  categoryMarker,
  categoryOfMarker,
  dataMarker,
  dataSheetName,
  isRecordMarker,
  summaryMarker,
} from '../layout/markers';
import { readCategory, type AnswersReading } from './read-category';
import { readFigures, readMeta } from './read-figures';
import { profileOf, readSummaryProfile } from './read-profile';
import type { FoundSheet, ReadingProblem, WorkbookSnapshot } from './snapshot';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';

interface OurSheet {
  readonly grid: SheetGrid;
  readonly found: FoundMarker;
}

const noValues: ReadonlyMap<string, CellValue> = new Map();

/**
 * @param grids of every sheet that may be ours, in the order of the workbook; others are passed over. An empty
 *   `sheets` in the result says that the workbook holds nothing of ours.
 */
export function readSnapshot(index: RubricIndex, grids: readonly SheetGrid[]): WorkbookSnapshot {
  const problems: ReadingProblem[] = [];
  const ours = ourSheets(grids, problems);
  reportMissingSheets(index, ours, problems);

  const reading: AnswersReading = { answers: new Map(), places: new Map(), columns: new Map(), problems };
  for (const [marker, { grid, found }] of ours) {
    if (categoryOfMarker(marker) !== null) readCategory(index, grid, found, reading);
  }
  for (const [id, { category }] of index.criteria) {
    // A missing sheet is said once, not once for each of its criteria.
    if (!reading.places.has(id) && ours.has(categoryMarker(category.id))) {
      problems.push({ kind: 'criterionMissing', id });
    }
  }

  const data = ours.get(dataMarker);
  const figures = data === undefined ? null : readFigures(index, data.grid, data.found);
  if (figures !== null) {
    problems.push(...figures.problems);
    reading.columns.set(dataMarker, figures.columns);
  }
  const meta = data === undefined ? noValues : readMeta(data.grid, data.found);
  const summary = ours.get(summaryMarker);
  const profile = summary === undefined ? noValues : readSummaryProfile(summary.grid, summary.found);
  const version = meta.get('layoutVersion');
  return {
    layoutVersion: typeof version === 'number' ? version : null,
    rubricId: cellText(meta.get('rubricId') ?? null),
    rubricEdition: cellText(meta.get('rubricEdition') ?? null),
    profile: profileOf(index.rubric, profile, meta),
    answers: reading.answers,
    places: reading.places,
    figures: figures?.figures ?? new Map(),
    figureRows: figures?.figureRows ?? new Map(),
    sheets: new Map([...ours].map(([marker, sheet]) => [marker, foundSheet(sheet)])),
    columns: reading.columns,
    problems,
  };
}

/**
 * By marker. Of two sheets with one marker (somebody copied one) the first counts. Lists of gaps and sheets of
 * leftovers are none: there may be many, and they hold no answers.
 */
function ourSheets(grids: readonly SheetGrid[], problems: ReadingProblem[]): Map<string, OurSheet> {
  const ours = new Map<string, OurSheet>();
  for (const grid of grids) {
    const found = findMarker(grid);
    if (found === null || isRecordMarker(found.marker)) continue;
    const { marker, row, column } = found;
    if (!ours.has(marker)) ours.set(marker, { grid, found });
    else problems.push({ kind: 'sheetTwice', marker, name: grid.name, place: placeIn(grid, row, column) });
  }
  return ours;
}

function reportMissingSheets(
  index: RubricIndex,
  ours: ReadonlyMap<string, OurSheet>,
  problems: ReadingProblem[],
): void {
  // People know a sheet by the name it is made with, in the rubric's own language as far as we speak it.
  const words = messagesFor(index.rubric.language.startsWith('th') ? 'th' : 'en').sheet.sheetNames;
  const expected: (readonly [string, string])[] = [
    [summaryMarker, words.summary],
    ...index.rubric.categories.map(({ id }) => [categoryMarker(id), words.category(id)] as const),
    [dataMarker, dataSheetName],
  ];
  for (const [marker, title] of expected) {
    if (!ours.has(marker)) problems.push({ kind: 'sheetMissing', marker, title });
  }
}

function foundSheet({ grid, found }: OurSheet): FoundSheet {
  return { sheetId: grid.sheetId, name: grid.name, visible: grid.visible, keyRow: found.row };
}
