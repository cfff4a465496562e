/**
 * A workbook read back from raw grids. What stands where is found as everybody finds it (`standing/standing-of.ts`); what
 * does not fit is reported with its place and counts under nothing.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { cellText } from '../sheet/cell-text';
import { levelsNotAllCounted } from './levels-not-all-counted';
import { categoryOfMarker, dataMarker, layoutVersion, summaryMarker } from '../layout/markers';
import type { StandingSheet } from '../standing/category-rows';
import type { Finding } from '../findings/finding';
import type { StandingName } from '../standing/our-sheets';
import { noDecisions, type Decisions } from '../standing/question';
import { cellsOfValues } from '../standing/sheet-cells';
import { homeOf, standingOf, type WorkbookStanding } from '../standing/standing-of';
import type { Understand } from '../standing/standing-sheet';
import { cornerOf } from '../standing/sheet-findings';
import { placeOfMark } from './place-of-mark';
import { columnsOf, readCategories } from './read-category';
import { readFigures, readMeta } from './read-figures';
import { profileOf, readPlanDay, readSummaryProfile, strangeAgencyType } from './read-profile';
import { isSameEdition } from './same-edition';
import type { FoundSheet, WorkbookSnapshot } from './snapshot';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';

/** What of a workbook is known beside the cells. */
export interface ReadingContext {
  readonly names?: readonly StandingName[];
  /** Ids of sheets that a creation has not finished. */
  readonly unfinished?: ReadonlySet<string>;
  readonly decisions?: Decisions;
  /** Of cells that do not come from Excel. */
  readonly understand?: Understand;
}

const noValues: ReadonlyMap<string, CellValue> = new Map();

/**
 * @param grids of every sheet that may be ours, in the order of the workbook; others are passed over. An empty
 *   `sheets` in the result says that the workbook holds nothing of ours.
 */
export function readSnapshot(
  index: RubricIndex,
  grids: readonly SheetGrid[],
  context: ReadingContext = {},
): WorkbookSnapshot {
  return snapshotOf(index, standingOfGrids(index, grids, context));
}

function standingOfGrids(
  index: RubricIndex,
  grids: readonly SheetGrid[],
  { names = [], unfinished = new Set(), decisions = noDecisions, understand }: ReadingContext,
): WorkbookStanding {
  const sheets = grids.map((grid) => ({
    sheetId: grid.sheetId,
    name: grid.name,
    visible: grid.visible,
    isFinished: !unfinished.has(grid.sheetId),
    cells: cellsOfValues(grid),
  }));
  return standingOf(index, { sheets, names, computesByItself: true }, decisions, { understand });
}

function snapshotOf(index: RubricIndex, standing: WorkbookStanding): WorkbookSnapshot {
  const { sheets } = standing;
  const { answers, places, findings } = readCategories(index.criteria.keys(), standing);
  const data = sheets.get(dataMarker);
  const figures = data === undefined ? null : readFigures(index, gridOf(data), placeOfMark(data));
  const meta = data === undefined ? noValues : readMeta(gridOf(data), placeOfMark(data));
  const summary = sheets.get(summaryMarker);
  const filledIn = summary && ([gridOf(summary), placeOfMark(summary)] as const);
  const shown = filledIn === undefined ? noValues : readSummaryProfile(...filledIn);
  const strangeType = filledIn === undefined ? null : strangeAgencyType(index.rubric, ...filledIn);
  const profile = profileOf(index.rubric, shown, meta);
  const version = meta.get('layoutVersion');
  const categories = [...sheets].filter(([marker]) => categoryOfMarker(marker) !== null);
  return {
    layoutVersion: typeof version === 'number' ? version : null,
    rubricId: cellText(meta.get('rubricId') ?? null),
    rubricEdition: cellText(meta.get('rubricEdition') ?? null),
    profile,
    answers,
    from1904: [...sheets.values()].some((sheet) => gridOf(sheet).from1904 === true),
    places,
    figures: figures?.figures ?? new Map(),
    figureRows: figures?.figureRows ?? new Map(),
    notAllCounted: levelsNotAllCounted(index, profile.agencyType, places, figures?.figures ?? new Map()),
    sheets: new Map([...sheets].map(([marker, sheet]) => [marker, foundSheet(sheet)])),
    columns: new Map([
      ...categories.map(([marker, sheet]) => [marker, columnsOf(sheet)] as const),
      ...(figures === null ? [] : [[dataMarker, figures.columns] as const]),
    ]),
    planDay: filledIn === undefined ? null : readPlanDay(filledIn[0]),
    problems: [
      ...(data === undefined ? [] : foreignFindings(index, data, meta)),
      ...standing.findings,
      ...missingCriteria(index, standing),
      ...(strangeType === null ? [] : [strangeType]),
      ...findings,
      ...(figures?.findings ?? []),
    ],
  };
}

/** Under the same ids another edition may say other things, and a newer layout may keep them elsewhere. */
function foreignFindings(
  { rubric }: RubricIndex,
  { sheet }: StandingSheet,
  meta: ReadonlyMap<string, CellValue>,
): Finding[] {
  const [edition, version] = [cellText(meta.get('rubricEdition') ?? null), meta.get('layoutVersion')];
  const place = cornerOf(sheet);
  const isOther = edition !== '' && !isSameEdition(edition, rubric.edition);
  const isNewer = typeof version === 'number' && version > layoutVersion;
  return [
    ...(isOther ? [{ kind: 'otherEdition', found: edition, place } as const] : []),
    ...(isNewer ? [{ kind: 'layoutNewer', found: String(version), place } as const] : []),
  ];
}

/** A missing sheet is said once, not once for each of its criteria. */
function missingCriteria(index: RubricIndex, { identified, sheets }: WorkbookStanding): Finding[] {
  return identified.missing.flatMap((id): Finding[] =>
    sheets.has(homeOf(index, id)) ? [{ kind: 'criterionMissing', id, place: null }] : [],
  );
}

function gridOf({ sheet }: StandingSheet): SheetGrid {
  return sheet.cells.grid;
}

function foundSheet({ sheet, keyRow }: StandingSheet): FoundSheet {
  const { sheetId, name, visible } = sheet;
  return { sheetId, name, visible, keyRow: keyRow ?? 0 };
}
