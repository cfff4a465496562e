/** What of our sheets themselves does not fit: missing, there twice, without a key or a column, with two of one kind. */
import { categoryColumns, columnOf, idColumn, type CategoryColumnKey } from '../layout/columns';
import type { RubricIndex } from '../rubric/rubric-index';
import type { Place } from '../sheet/sheet-grid';
import { comparableText } from '../text/comparable-text';
import { markerIn } from '../sheet/grid';
import { isBeforeDoneOn, sinceDoneOn } from './older/before-done-on';
import type { CategoryRow, StandingSheet } from './category-rows';
import type { Finding } from '../findings/finding';
import { expectedSheets, sheetTitle, type StandingName } from './our-sheets';
import { isEmptyColumn, valueAt } from './sheet-cells';
import { columnKeyOf, headOf } from './twin-columns';

/** @param names of the workbook, as far as they are known */
export function sheetFindings(
  index: RubricIndex,
  sheets: readonly StandingSheet[],
  names: readonly StandingName[],
): Finding[] {
  const notYet = new Set<CategoryColumnKey>(isBeforeDoneOn(sheets, names) ? sinceDoneOn : []);
  const standing = new Set(sheets.map(({ marker }) => marker));
  const missing = expectedSheets(index).markers.filter((marker) => !standing.has(marker));
  return [
    ...missing.map((marker): Finding => ({ kind: 'sheetMissing', marker, title: sheetTitle(index, marker) })),
    ...sheets.flatMap((sheet) => [
      ...twiceFindings(sheet),
      ...keyFindings(sheet),
      ...columnFindings(sheet, notYet),
      ...marredIds(sheet),
    ]),
  ];
}

/** The first cell of a sheet that a person sees. */
export function cornerOf({ sheetId, name }: { readonly sheetId: string; readonly name: string }): Place {
  return { sheetId, sheetName: name, row: 1, column: columnOf('code') };
}

function twiceFindings({ marker, sheet, rivals }: StandingSheet): Finding[] {
  return rivals.map((rival) => ({ kind: 'sheetTwice', marker, place: cornerOf(rival), counts: sheet.name }));
}

/** Keys that stand no longer over their columns, or not as they were written. Of category sheets: others have no columns. */
function keyFindings({ marker, sheet, columns, keyRow }: StandingSheet): Finding[] {
  if (keyRow === null) return [];
  return columns.flatMap((column, planned): Finding[] => {
    if (column === null || isEmptyColumn(sheet.cells, column)) return [];
    const key = planned === idColumn ? marker : columnKeyOf(planned);
    const stands = valueAt(sheet.cells, keyRow, column);
    if (stands === key) return [];
    const place = { sheetId: sheet.sheetId, sheetName: sheet.name, row: keyRow, column };
    if (typeof stands === 'string' && comparableText(markerIn(stands) ?? stands) === comparableText(key)) {
      return [{ kind: 'keyMarred', place, key, found: stands }];
    }
    return [{ kind: 'keyGone', place, key }];
  });
}

/** @param notYet columns that the layout of the workbook did not have */
function columnFindings(
  { category, sheet, columns, keyRow, twins }: StandingSheet,
  notYet: ReadonlySet<CategoryColumnKey>,
): Finding[] {
  if (category === '') return [];
  const missing = categoryColumns.flatMap(({ key }): Finding[] => {
    const column = columns[columnOf(key)] ?? null;
    if (notYet.has(key) || (column !== null && !isEmptyColumn(sheet.cells, column))) return [];
    const before =
      columns
        .slice(0, columnOf(key))
        .filter((each) => each !== null)
        .at(-1) ?? -1;
    return [{ kind: 'columnMissing', column: key, place: headOf(sheet, keyRow, column ?? before + 1) }];
  });
  const twice = twins.flatMap(({ planned, all }) => {
    const counted = columns[planned] ?? 0;
    const counts = headOf(sheet, keyRow, counted);
    return all
      .filter((column) => column !== counted)
      .map((column): Finding => {
        return {
          kind: 'columnTwice',
          column: columnKeyOf(planned),
          place: headOf(sheet, keyRow, column),
          counts,
        };
      });
  });
  return [...missing, ...twice];
}

/** Ids that are known for what they are and do not stand as they were written: formulas and older readers miss them. */
function marredIds({ rows, columns }: StandingSheet): Finding[] {
  return rows.flatMap((row): Finding[] => {
    const { known } = row;
    return known === null || known === row.id
      ? []
      : [{ kind: 'keyMarred', place: idPlace(row, columns), key: known, found: row.id }];
  });
}

function idPlace({ on, row }: CategoryRow, columns: StandingSheet['columns']): Place {
  const { sheetId, name } = on.sheet;
  return { sheetId, sheetName: name, row, column: columns[idColumn] ?? 0 };
}
