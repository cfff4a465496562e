/**
 * What stands where: which sheet is whose, where its keys and columns are, whose row is which, and what of all that does
 * not fit. The one rule, for reading, check, creating, carrying, printing, command line and files. Where less is known of
 * a workbook (values without formulas), less is found of it, and nothing else.
 */
import { categoryMarker } from '../layout/markers';
import type { RubricIndex } from '../rubric/rubric-index';
import { findMarker } from '../sheet/grid';
import { placeOf, type CategoryRow, type FoundSheet, type StandingSheet } from './category-rows';
import type { WorkbookCondition } from './condition';
import { indexWords, type WordsIndex } from './criterion-words';
import type { Finding } from '../findings/finding';
import { identifyCriteria, type Identified } from './identify-criteria';
import { claimSheets, expectedSheets, sheetTitle } from './our-sheets';
import type { Decisions, Question } from './question';
import { sheetFindings } from './sheet-findings';
import { standingSheet, type Understand } from './standing-sheet';
import { askWhichColumn } from './twin-columns';

export interface WorkbookStanding {
  readonly words: WordsIndex;
  /** Of the sheets that stand and count, by marker, in the order of the tabs as they were made. */
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  readonly identified: Identified;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** Rows of a sheet that are no criterion's and nothing to ask about: headings, for whoever knows the plan. */
export type FindFurniture = (sheet: StandingSheet) => ReadonlySet<number>;

/** Without a plan: every row of which nothing is known that formulas count, neither id nor level key. */
const markedRows: FindFurniture = ({ rows }) =>
  new Set(rows.filter(({ id, words }) => id === '' && words.levelKey === '').map(({ row }) => row));

export interface StandingChoices {
  readonly findFurniture?: FindFurniture;
  readonly understand?: Understand | undefined;
}

export function standingOf(
  index: RubricIndex,
  condition: WorkbookCondition,
  decisions: Decisions,
  { findFurniture = markedRows, understand }: StandingChoices = {},
): WorkbookStanding {
  const words = indexWords(index);
  const context = { index, words, names: condition.names, decisions, understand };
  const found = condition.sheets.flatMap((sheet): FoundSheet[] => {
    const { cells } = sheet;
    return cells === null ? [] : [{ ...sheet, cells, marker: findMarker(cells.grid)?.marker ?? null }];
  });
  const claims = claimSheets(expectedSheets(index), found, condition.names, decisions);
  const sheets = new Map(
    [...claims].map(([marker, claim]) => [marker, standingSheet(context, marker, claim)]),
  );
  const rows = [...sheets.values()].flatMap((sheet) => sheet.rows);
  const furniture = new Map<string, ReadonlySet<number>>();
  const isOurs = ({ on, row }: CategoryRow): boolean => {
    const sheet = sheets.get(on.marker);
    const ours = furniture.get(on.marker) ?? (sheet === undefined ? new Set<number>() : findFurniture(sheet));
    furniture.set(on.marker, ours);
    return ours.has(row);
  };
  const identified = identifyCriteria(index, words, rows, decisions, isOurs);
  return {
    words,
    sheets,
    identified,
    findings: [
      ...sheetFindings(index, [...sheets.values()], condition.names),
      ...elsewhere(index, sheets, identified),
      ...identified.findings,
    ],
    questions: [...[...sheets.values()].flatMap(askWhichColumn), ...identified.questions],
  };
}

/** Criteria that stand on the sheet of another category: they are read, but no formula counts them there. */
function elsewhere(
  index: RubricIndex,
  sheets: ReadonlyMap<string, StandingSheet>,
  { rows }: Identified,
): Finding[] {
  return [...rows].flatMap(([id, row]): Finding[] => {
    const home = homeOf(index, id);
    if (row.on.marker === home) return [];
    const name = sheets.get(home)?.sheet.name ?? sheetTitle(index, home);
    return [{ kind: 'rowElsewhere', id, place: placeOf(row), home: name }];
  });
}

/** Marker of the sheet on which a criterion is at home. */
export function homeOf(index: RubricIndex, id: string): string {
  return categoryMarker(index.criteria.get(id)?.category.id ?? '');
}
