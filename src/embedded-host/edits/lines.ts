/**
 * Rows and columns inserted, deleted and moved. Everything that stands somewhere follows: contents, formulas on every
 * sheet, names, formats, merges, validations, conditional formats, page breaks, print areas, charts, held ranges.
 */
import { HostError } from '../cells/host-error';
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  area,
  deletion,
  editArea,
  insertion,
  relocation,
  type Area,
  type AxisEdit,
} from '../cells/area';
import { editReference } from '../formulas/formula-text';
import { changedNews, type ChangeType } from '../model/news';
import { editCharts, pointsInto, rewriteFormulas } from './rewrite';
import { editRules } from './rules';
import type { Sheet } from '../model/sheet';
import { editKeys } from '../cells/style-grid';
import type { Book } from '../model/book';

type Axis = AxisEdit['axis'];

export function insertLines(book: Book, sheet: Sheet, axis: Axis, at: number, count: number): void {
  const last = sheet.contents.extent()[axis === 'row' ? 0 : 1];
  if (last + count >= (axis === 'row' ? ROW_LIMIT : COLUMN_LIMIT)) {
    throw new HostError('InsertDeleteConflict', `The last ${axis}s are not empty.`);
  }
  editSheet(book, sheet, insertion(axis, at, count), { at, count });
  told(book, sheet, lines(axis, at, count), axis === 'row' ? 'RowInserted' : 'ColumnInserted');
}

export function deleteLines(book: Book, sheet: Sheet, axis: Axis, at: number, count: number): void {
  editSheet(book, sheet, deletion(axis, at, count), null);
  told(book, sheet, lines(axis, at, count), axis === 'row' ? 'RowDeleted' : 'ColumnDeleted');
}

/** Cuts rows and inserts them before `target`, as a person does with the cut cells. */
export function moveRows(book: Book, sheet: Sheet, from: number, count: number, target: number): void {
  if (target >= from && target <= from + count) return;
  editSheet(book, sheet, relocation(from, count, target), null);
  const first = Math.min(from, target);
  told(book, sheet, lines('row', first, Math.max(from + count, target) - first), 'RangeEdited');
}

function lines(axis: Axis, at: number, count: number): Area {
  return axis === 'row' ? area(at, 0, count, COLUMN_LIMIT) : area(0, at, ROW_LIMIT, count);
}

export function told(book: Book, sheet: Sheet, changed: Area, changeType: ChangeType): void {
  book.tell(changedNews(sheet, changed, changeType, null, book.origin));
}

function editSheet(
  book: Book,
  sheet: Sheet,
  edit: AxisEdit,
  inherit: { readonly at: number; readonly count: number } | null,
): void {
  sheet.contents.edit(edit);
  sheet.styles.edit(edit, inherit);
  const areas = (list: readonly Area[]): Area[] =>
    list.map((a) => editArea(a, edit)).filter((a): a is Area => a !== null);
  sheet.merges = areas(sheet.merges).filter((m) => m.rows > 1 || m.columns > 1);
  const settleRules = editRules(sheet, edit);
  sheet.validations = sheet.validations.flatMap((entry) => {
    const moved = editArea(entry.area, edit);
    return moved === null ? [] : [{ ...entry, area: moved }];
  });
  const layout = sheet.pageLayout;
  layout.printArea = layout.printArea === null ? null : editArea(layout.printArea, edit);
  if (edit.axis === 'row') editRows(sheet, edit);
  else {
    sheet.columnWidths = editKeys(sheet.columnWidths, edit);
    sheet.hiddenColumns = editKeys(sheet.hiddenColumns, edit);
  }
  book.moveHeld(sheet, edit);
  editCharts(book, sheet.id, (place) => {
    const moved = editArea(place.area, edit);
    return moved === null ? null : { ...place, area: moved };
  });
  rewriteFormulas(book, [sheet], (reference, home) =>
    pointsInto(sheet, reference, home) ? editReference(reference, edit) : reference,
  );
  settleRules();
  book.traces.moved(sheet);
  book.reload(sheet, edit);
}

function editRows(sheet: Sheet, edit: AxisEdit): void {
  sheet.rowHeights = editKeys(sheet.rowHeights, edit);
  sheet.hiddenRows = editKeys(sheet.hiddenRows, edit);
  sheet.horizontalBreaks = points(sheet.horizontalBreaks, edit);
  const titles = sheet.pageLayout.titleRows;
  const moved = titles === null ? null : edit.span(titles.first, titles.last);
  sheet.pageLayout.titleRows = moved === null ? null : { first: moved[0], last: moved[1] };
}

function points(indices: readonly number[], edit: AxisEdit): number[] {
  return indices.map((index) => edit.point(index)).filter((index): index is number => index !== null);
}
