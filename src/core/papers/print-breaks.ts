/**
 * Where the pages of a category end as it stands now, with rows of people's own between ours and in another order:
 * nowhere behind a heading or the description of a level. Heights are those planned for texts of ours, and measured for
 * everything else; rows of criteria are fitted to what stands in them when a sheet is made ready to be printed.
 */
import { categoryColumns, columnOf, type CategoryColumnKey } from '../layout/columns';
import { pageRoom, planPageBreaks } from '../plan/page-breaks';
import type { SheetPlan } from '../plan/sheet-plan';
import { lineHeight, rowHeight } from '../plan/text-metrics';
import type { Typeface } from '../plan/typeface';
import type { RubricIndex } from '../rubric/rubric-index';
import { cellAt, rowsAfter, type FoundMarker } from '../sheet/grid';
import type { SheetGrid } from '../sheet/sheet-grid';

export interface StandingPages {
  readonly sheet: SheetPlan;
  readonly grid: SheetGrid;
  readonly found: FoundMarker;
  readonly columns: ReadonlyMap<string, number>;
  /** The row repeated on each page. */
  readonly header: number;
  readonly typeface: Typeface;
  /** Heights that rows are given, in points; those of other rows are planned or measured. */
  readonly heights: ReadonlyMap<number, number>;
  /** Every item begins a page of its own. */
  readonly pagePerItem: boolean;
}

/** @returns null where the heading of an item is not to be found: nobody knows what belongs to it then */
export function printBreaks(index: RubricIndex, category: string, pages: StandingPages): number[] | null {
  const { sheet, grid, found, header } = pages;
  const headings = headingsOf(index, category, pages);
  if (headings === null) return null;
  const ours = plannedTexts(sheet);
  const heights = Array.from({ length: found.row + 1 }, () => 0);
  const kept = new Set<number>();
  for (const row of rowsAfter(grid, found.row)) {
    const isCriterion = isCriterionRow(index, pages, row);
    const planned = isCriterion
      ? undefined
      : ours.get(wordsOf(textAt(pages, row, 'code'), textAt(pages, row, 'met')));
    heights[row] = pages.heights.get(row) ?? planned?.height ?? measured(pages, row);
    // The goal comes right below the headings of the columns.
    if (planned?.isKept === true || headings.has(row) || row <= header + 1) kept.add(row);
    // Nor does the thin row before the matrix end a page, which would begin with its headings all the same.
    if (planned?.beginsMatrix === true && isBlank(grid, row - 1)) kept.add(row - 1);
  }
  const { print } = sheet;
  const room = pageRoom(print, print.scale ?? 100, heights[header] ?? 0);
  const begun = pages.pagePerItem ? [...headings].sort((a, b) => a - b).slice(1) : [];
  return planPageBreaks(heights, kept, room, { begun: new Set(begun), headOf: () => 0 });
}

/** The matrix names items by the same words, but has those of the levels beside them. */
function headingsOf(index: RubricIndex, category: string, pages: StandingPages): Set<number> | null {
  const { grid, found, sheet } = pages;
  const bare = rowsAfter(grid, found.row).filter((row) => textAt(pages, row, 'met') === '');
  const headings = new Set<number>();
  for (const { id } of index.categories.get(category)?.items ?? []) {
    const planned = sheet.roles.findIndex(({ group }) => group[0] === id);
    const title = sheet.cells[planned]?.[columnOf('code')];
    const row = bare.filter((each) => textAt(pages, each, 'code') === title).at(-1);
    if (row === undefined) return null;
    headings.add(row);
  }
  return headings;
}

function isCriterionRow(index: RubricIndex, { grid, found }: StandingPages, row: number): boolean {
  const id = cellAt(grid, row, found.column);
  return typeof id === 'string' && index.criteria.has(id);
}

function textAt({ grid, columns }: StandingPages, row: number, key: CategoryColumnKey): string {
  const content = cellAt(grid, row, columns.get(key) ?? -1);
  return typeof content === 'string' ? content : '';
}

/** A heading and the line of the matrix that begins with the same words are two. */
function wordsOf(text: unknown, beside: unknown): string {
  return [text, beside].map((content) => (typeof content === 'string' ? content : '')).join('\n');
}

interface PlannedText {
  readonly height: number;
  readonly isKept: boolean;
  readonly beginsMatrix: boolean;
}

/** Texts of ours over several columns, by what they say. */
function plannedTexts({ cells, roles, rowHeights }: SheetPlan) {
  const texts = new Map<string, PlannedText>();
  cells.forEach((line, row) => {
    const text = line[columnOf('code')];
    const role = roles[row];
    if (typeof text !== 'string' || text === '' || role === undefined || role.criterion !== null) return;
    const words = wordsOf(text, line[columnOf('met')]);
    const height = Math.max(rowHeights[row] ?? 0, texts.get(words)?.height ?? 0);
    const beginsMatrix = isBehindClosing({ cells, rowHeights }, row);
    const isKept = role.group.length > 0 || beginsMatrix || texts.get(words)?.isKept === true;
    texts.set(words, { height, isKept, beginsMatrix });
  });
  return texts;
}

/** True for the headings of the matrix: nothing but rows without any height stands between them and the row that closes. */
function isBehindClosing(
  { cells, rowHeights }: Pick<SheetPlan, 'cells' | 'rowHeights'>,
  row: number,
): boolean {
  let above = row - 1;
  while (above > 0 && rowHeights[above] === 0) above -= 1;
  return cells[above]?.every((content) => content === null) === true;
}

function isBlank(grid: SheetGrid, row: number): boolean {
  return (grid.values[row - grid.row] ?? []).every((value) => value === null || value === '');
}

/** A state takes one line wherever it stands. */
const measuredColumns = categoryColumns.filter(({ key }) => key !== 'status');

function measured(pages: StandingPages, row: number): number {
  const texts = measuredColumns.flatMap(({ key }) => {
    const text = textAt(pages, row, key);
    const width = pages.sheet.columns[columnOf(key)]?.width ?? 0;
    return text === '' || width === 0 ? [] : [{ text, width, bold: key === 'code' }];
  });
  return texts.length === 0 ? lineHeight(pages.typeface) : rowHeight(texts, pages.typeface);
}
