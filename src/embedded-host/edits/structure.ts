/**
 * Changes that move cells: rows and columns inserted, deleted and moved; sheets renamed, deleted and copied.
 * Everything that stands somewhere follows: contents, formulas on every sheet, names, formats, merges,
 * validations, conditional formats, page breaks, print areas, charts, frozen panes, held ranges.
 */
import { HostError } from '../cells/host-error';
import type { Area, AxisEdit } from '../cells/area';
import { COLUMN_LIMIT, ROW_LIMIT, area, deletion, editArea, insertion, relocation } from '../cells/area';
import { editReference } from '../formulas/formula-text';
import type { ChangeType } from '../model/news';
import { changedNews } from '../model/news';
import { editCharts, isNamed, pointsInto, rewriteFormulas } from './rewrite';
import { editRules } from './rules';
import type { Sheet } from '../model/sheet';
import { checkSheetName } from '../model/sheet-naming';
import { editKeys } from '../cells/style-grid';
import type { Book } from '../model/book';

export function insertRows(workbook: Book, sheet: Sheet, at: number, count: number): void {
  const [last] = sheet.contents.extent();
  if (last + count >= ROW_LIMIT) throw new HostError('InsertDeleteConflict', 'The last rows are not empty.');
  const edit = insertion('row', at, count);
  editSheet(workbook, sheet, edit, { at, count });
  recordAxis(workbook, sheet, edit, deletion('row', at, count));
  told(workbook, sheet, area(at, 0, count, COLUMN_LIMIT), 'RowInserted');
}

export function deleteRows(workbook: Book, sheet: Sheet, at: number, count: number): void {
  const edit = deletion('row', at, count);
  editSheet(workbook, sheet, edit, null);
  recordAxis(workbook, sheet, edit, insertion('row', at, count));
  told(workbook, sheet, area(at, 0, count, COLUMN_LIMIT), 'RowDeleted');
}

export function insertColumns(workbook: Book, sheet: Sheet, at: number, count: number): void {
  const [, last] = sheet.contents.extent();
  if (last + count >= COLUMN_LIMIT)
    throw new HostError('InsertDeleteConflict', 'The last columns are not empty.');
  const edit = insertion('column', at, count);
  editSheet(workbook, sheet, edit, { at, count });
  recordAxis(workbook, sheet, edit, deletion('column', at, count));
  told(workbook, sheet, area(0, at, ROW_LIMIT, count), 'ColumnInserted');
}

export function deleteColumns(workbook: Book, sheet: Sheet, at: number, count: number): void {
  const edit = deletion('column', at, count);
  editSheet(workbook, sheet, edit, null);
  recordAxis(workbook, sheet, edit, insertion('column', at, count));
  told(workbook, sheet, area(0, at, ROW_LIMIT, count), 'ColumnDeleted');
}

/** Cuts rows and inserts them before `target`, as a person does with the cut cells. */
export function moveRows(workbook: Book, sheet: Sheet, from: number, count: number, target: number): void {
  if (target >= from && target <= from + count) return;
  const edit = relocation(from, count, target);
  editSheet(workbook, sheet, edit, null);
  const landing = target > from ? target - count : target;
  recordAxis(workbook, sheet, edit, relocation(landing, count, target > from ? from : from + count));
  const first = Math.min(from, target);
  const last = Math.max(from + count, target);
  told(workbook, sheet, area(first, 0, last - first, COLUMN_LIMIT), 'RangeEdited');
}

function recordAxis(workbook: Book, sheet: Sheet, edit: AxisEdit, inverse: AxisEdit): void {
  workbook.moves.record({ kind: 'axis', sheetId: sheet.id, edit, inverse });
}

export function told(workbook: Book, sheet: Sheet, changed: Area, changeType: ChangeType): void {
  workbook.tell(changedNews(sheet, changed, changeType, null, workbook.origin));
}

function editSheet(
  workbook: Book,
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
    sheet.verticalBreaks = points(sheet.verticalBreaks, edit);
  }
  workbook.moveHeld(sheet, edit);
  editCharts(workbook, sheet.id, (place) => {
    const moved = editArea(place.area, edit);
    return moved === null ? null : { ...place, area: moved };
  });
  rewriteFormulas(workbook, [sheet], (reference, home) =>
    pointsInto(sheet, reference, home) ? editReference(reference, edit) : reference,
  );
  settleRules();
  workbook.reload(sheet);
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

export function renameSheet(workbook: Book, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  checkSheetName(workbook.sheets, name, sheet);
  workbook.engine.renameSheet(sheet.id, name);
  rewriteFormulas(workbook, [], (reference) =>
    reference.sheet !== null && isNamed(sheet, reference.sheet) ? { ...reference, sheet: name } : reference,
  );
  sheet.name = name;
  workbook.tell({ kind: 'sheetRenamed', sheet, before, origin: workbook.origin });
}

export function deleteSheet(workbook: Book, sheet: Sheet): void {
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  }
  workbook.leave(sheet);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  workbook.refreshNames();
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  rewriteFormulas(workbook, [], (reference) =>
    reference.sheet !== null && isNamed(sheet, reference.sheet) ? null : reference,
  );
  editCharts(workbook, sheet.id, () => null);
  for (const live of workbook.held) if (live.sheet === sheet) live.area = null;
  workbook.forget(sheet);
  workbook.moves.record({ kind: 'sheetDeleted', sheetId: sheet.id });
  workbook.tell({ kind: 'sheetDeleted', sheet, origin: workbook.origin });
}
