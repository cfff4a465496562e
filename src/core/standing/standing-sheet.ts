/** One of our sheets as it stands: its keys, its columns, its rows. */
import { categoryColumns, columnOf, type CategoryColumnKey } from '../layout/columns';
import { categoryOfMarker, profileValueKey, summaryMarker } from '../layout/markers';
import { categoryNames } from '../layout/names';
import type { RubricIndex } from '../rubric/rubric-index';
import { parseAddress } from '../sheet/cell-address';
import type { SheetGrid } from '../sheet/sheet-grid';
import { sheetOfReference } from '../sheet/sheet-reference';
import { namesAreBeforeDoneOn, sinceDoneOn } from './older/before-done-on';
import {
  readRows,
  wordsOfRow,
  type CategorySheet,
  type FoundSheet,
  type StandingColumns,
  type StandingSheet,
} from './category-rows';
import { categoryWords } from './column-words';
import type { WordsIndex } from './criterion-words';
import { findColumns, type ColumnWords, type NamedColumns, type TwinColumns } from './find-columns';
import { findKeyRow } from './key-row';
import type { SheetClaim, StandingName } from './our-sheets';
import type { Decisions } from './question';
import { cellsOfValues } from './sheet-cells';
import { chosenTwin } from './twin-columns';

/** The cells of a sheet with what people filled in as Excel itself would hand it over. */
export type Understand = (sheet: StandingColumns) => SheetGrid;

export interface StandingContext {
  readonly index: RubricIndex;
  readonly words: WordsIndex;
  readonly names: readonly StandingName[];
  readonly decisions: Decisions;
  /** Where the cells do not come from Excel; asked once it is known which columns hold answers. */
  readonly understand?: Understand | undefined;
}

export function standingSheet(
  context: StandingContext,
  marker: string,
  claim: SheetClaim<FoundSheet>,
): StandingSheet {
  const found = understood(standingColumns(context, marker, claim), context.understand);
  return { ...found, rows: categoryOfMarker(marker) === null ? [] : readRows(found, context.words) };
}

function understood(found: StandingColumns, understand: Understand | undefined): StandingColumns {
  if (understand === undefined) return found;
  const { sheet } = found;
  const grid = understand(found);
  return grid === sheet.cells.grid ? found : { ...found, sheet: { ...sheet, cells: cellsOfValues(grid) } };
}

/** The same without its rows, for whoever reads those in a way of their own. */
export function standingColumns(
  context: StandingContext,
  marker: string,
  { counted, rivals }: SheetClaim<FoundSheet>,
): StandingColumns {
  const id = categoryOfMarker(marker);
  if (id !== null) return categorySheet(context, marker, id, { counted, rivals });
  const keyRow = findKeyRow(marker === summaryMarker ? [marker, profileValueKey] : [marker], counted.cells);
  return { marker, category: '', sheet: counted, columns: [], keyRow, rivals, twins: [] };
}

/** Of a category that the rubric does not have, keys and headings are known, and no words. */
function columnWordsOf(index: RubricIndex, id: string): ColumnWords {
  return index.once(wordsByCategory).get(id) ?? categoryWords(index, { id, items: [] });
}

function wordsByCategory(index: RubricIndex): ReadonlyMap<string, ColumnWords> {
  return new Map(
    [...index.categories].map(([id, category]) => [id, categoryWords(index, category)] as const),
  );
}

function categorySheet(
  { index, words, names, decisions }: StandingContext,
  marker: string,
  category: string,
  { counted, rivals }: SheetClaim<FoundSheet>,
): StandingColumns {
  const columnWords = columnWordsOf(index, category);
  const keysAt = findKeyRow(columnWords.keys, counted.cells);
  const named = namedColumns(index, category, counted.name, names);
  const chosen = (twins: TwinColumns): number | undefined => chosenTwin(marker, counted, twins, decisions);
  const { columns, twins } = findColumns(columnWords, counted.cells, keysAt, named, chosen);
  const found: CategorySheet = { marker, category, sheet: counted, columns, keyRow: null };
  // A criterion that was pasted over the keys has taken their row; they get another.
  const isTaken = keysAt !== null && words.areACriterions(wordsOfRow(found, keysAt));
  return {
    ...found,
    keyRow: isTaken ? null : keysAt,
    rivals,
    twins: twins.map((pair) => ({ ...pair, isChosen: chosen(pair) !== undefined })),
  };
}

function isColumnKey(key: string): key is CategoryColumnKey {
  return categoryColumns.some((column) => column.key === key);
}

/** The columns to which the names of a category lead: the formulas count those. */
function namedColumns(
  { rubric }: RubricIndex,
  categoryId: string,
  sheetName: string,
  names: readonly StandingName[],
): NamedColumns {
  const ours = categoryNames(rubric).get(categoryId);
  const planned = new Map(
    Object.entries(ours ?? {}).map(([key, name]: [string, string]) => [name.toLowerCase(), key]),
  );
  const found = new Map<number, number | null>();
  if (namesAreBeforeDoneOn(names)) for (const key of sinceDoneOn) found.set(columnOf(key), null);
  for (const { name, formula } of names) {
    const key = planned.get(name.toLowerCase());
    // The name of the verdicts is that of no column.
    if (key === undefined || !isColumnKey(key)) continue;
    if (formula.includes('#REF!')) found.set(columnOf(key), null);
    const [area] = parseAddress(formula.slice(1)) ?? [];
    if (area !== undefined && sheetOfReference(formula)?.toLowerCase() === sheetName.toLowerCase()) {
      found.set(columnOf(key), area.column);
    }
  }
  return found;
}
