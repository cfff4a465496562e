/** The news of a workbook that was put back to what it was: what an undo tells those who listen. */
import type { ComputedValue } from '../formulas/formula-engine';
import { changedNews, type Change, type ChangeType, type News } from './news';
import { putBack, type Restored, type SavedBook } from './saved-book';
import type { Sheet } from './sheet';
import type { Book } from './book';

const INVERSE: Readonly<Record<ChangeType, ChangeType>> = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

/**
 * Puts back what was saved of this workbook. `undone` are the changes that this takes back, where they are known;
 * otherwise one change is told for each sheet, over all cells that differ.
 */
export function restoreBook(workbook: Book, saved: SavedBook, undone: readonly Change[] | null = null): void {
  const { origin } = workbook;
  const order = [...workbook.sheets];
  const looked = workbook.windows
    .people()
    .map((person) => ({ person, sheet: workbook.windows.of(person).active }));
  const before = undone?.map(({ sheet, area }) => workbook.value(sheet, area.row, area.column)) ?? [];
  const restored = putBack(workbook, saved);
  // Whoever takes an edit back is brought to where it was made; the others stay where they are.
  const people = undone === null ? workbook.windows.people() : [origin.person];
  for (const person of people) workbook.windows.restore(person, saved.windows);
  workbook.windows.settle((sheet) => workbook.sheets.includes(sheet) && sheet.visibility === 'Visible');
  workbook.touch();
  const tell = (news: News): void => {
    workbook.tell(news);
  };
  for (const sheet of restored.deleted) tell({ kind: 'sheetDeleted', sheet, origin });
  for (const sheet of restored.added) tell({ kind: 'sheetAdded', sheet, origin });
  for (const { sheet, before: name } of restored.renamed) {
    tell({ kind: 'sheetRenamed', sheet, before: name, origin });
  }
  tellOrder(workbook, order);
  for (const change of changesOf(workbook, restored, undone, before)) tell(change);
  for (const { person, sheet } of looked) {
    const { active } = workbook.windows.of(person);
    if (active === sheet) continue;
    if (workbook.sheets.includes(sheet)) tell({ kind: 'sheetDeactivated', sheet, person, origin });
    tell({ kind: 'sheetActivated', sheet: active, person, origin });
  }
  for (const sheet of restored.calculated) tell({ kind: 'calculated', sheet, origin });
}

function changesOf(
  workbook: Book,
  restored: Restored,
  undone: readonly Change[] | null,
  before: readonly ComputedValue[],
): Change[] {
  const { origin } = workbook;
  if (undone === null) {
    return restored.edited
      .filter(({ sheet }) => !restored.added.includes(sheet))
      .map(({ sheet, area }) => changedNews(sheet, area, 'RangeEdited', null, origin));
  }
  return undone
    .map(({ sheet, area, changeType, details }, index) => {
      const valueBefore = before[index] ?? null;
      const again = details === null ? null : () => workbook.details(sheet, area, valueBefore);
      return changedNews(sheet, area, INVERSE[changeType], again, origin);
    })
    .filter(({ sheet }) => workbook.sheets.includes(sheet) && !restored.added.includes(sheet))
    .reverse();
}

/** One sheet moved is told as that, whatever else changed places because of it. */
function tellOrder(workbook: Book, order: readonly Sheet[]): void {
  const { sheets, origin } = workbook;
  const before = order.filter((sheet) => sheets.includes(sheet));
  const after = sheets.filter((sheet) => before.includes(sheet));
  const without = (list: readonly Sheet[], one: Sheet): Sheet[] => list.filter((sheet) => sheet !== one);
  const same = (a: readonly Sheet[], b: readonly Sheet[]): boolean => a.every((sheet, i) => sheet === b[i]);
  if (same(before, after)) return;
  const single = after.find((sheet) => same(without(before, sheet), without(after, sheet)));
  const moved = single === undefined ? after.filter((sheet, i) => sheet !== before[i]) : [single];
  for (const sheet of moved) {
    const [from, to] = [order.indexOf(sheet), sheets.indexOf(sheet)];
    workbook.tell({ kind: 'sheetMoved', sheet, before: from, after: to, origin });
  }
}
