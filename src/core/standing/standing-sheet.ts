/** One of our sheets as it stands: its keys, its columns, its rows. */
import { categoryColumns, columnOf, type CategoryColumnKey } from '../layout/columns';
import { categoryOfMarker, profileValueKey, summaryMarker } from '../layout/markers';
import { categoryNames } from '../layout/names';
import type { Category } from '../rubric/rubric';
import type { RubricIndex } from '../rubric/rubric-index';
import { parseAddress } from '../sheet/cell-address';
import { sheetOfReference } from '../sheet/sheet-reference';
import { namesAreBeforeDoneOn, sinceDoneOn } from './older/before-done-on';
import { readRows, type CategorySheet, type FoundSheet, type StandingSheet } from './category-rows';
import { categoryWords } from './column-words';
import type { WordsIndex } from './criterion-words';
import { findColumns, type NamedColumns, type TwinColumns } from './find-columns';
import { findKeyRow } from './key-row';
import type { SheetClaim, StandingName } from './our-sheets';
import type { Decisions } from './question';
import { chosenTwin } from './twin-columns';

export interface StandingContext {
  readonly index: RubricIndex;
  readonly words: WordsIndex;
  readonly names: readonly StandingName[];
  readonly decisions: Decisions;
}

export function standingSheet(
  context: StandingContext,
  marker: string,
  { counted, rivals }: SheetClaim<FoundSheet>,
): StandingSheet {
  const id = categoryOfMarker(marker);
  if (id !== null) {
    const category = context.index.categories.get(id) ?? { id, items: [] };
    return categorySheet(context, marker, category, { counted, rivals });
  }
  const keyRow = findKeyRow(marker === summaryMarker ? [marker, profileValueKey] : [marker], counted.cells);
  return { marker, category: '', sheet: counted, columns: [], keyRow, rivals, twins: [], rows: [] };
}

/** Of a category that the rubric does not have, keys and headings are known, and no words. */
type WordsOf = Pick<Category, 'id' | 'items'>;

function categorySheet(
  { index, words, names, decisions }: StandingContext,
  marker: string,
  category: WordsOf,
  { counted, rivals }: SheetClaim<FoundSheet>,
): StandingSheet {
  const columnWords = categoryWords(index, category);
  const keysAt = findKeyRow(columnWords.keys, counted.cells);
  const named = namedColumns(index, category.id, counted.name, names);
  const chosen = (twins: TwinColumns): number | undefined => chosenTwin(marker, counted, twins, decisions);
  const { columns, twins } = findColumns(columnWords, counted.cells, keysAt, named, chosen);
  const found: CategorySheet = { marker, category: category.id, sheet: counted, columns, keyRow: null };
  // A criterion that was pasted over the keys has taken their row; they get another.
  const isTaken = readRows(found, words).some((row) => row.row === keysAt && words.areACriterions(row.words));
  const on: CategorySheet = { ...found, keyRow: isTaken ? null : keysAt };
  return {
    ...on,
    rivals,
    twins: twins.map((pair) => ({ ...pair, isChosen: chosen(pair) !== undefined })),
    rows: readRows(on, words),
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
