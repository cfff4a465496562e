/**
 * What is taken out of counting without losing anything: rows and sheets that were not chosen, rows brought home from
 * another sheet, keys and figures that stand where nobody finds them. Only the cells by which they are known are emptied.
 */
import { findMarker } from '../sheet/grid';
import { placeOf, type StandingSheet } from '../standing/category-rows';
import { keepFormer, type CellsExamination } from './examine-cells';
import type { OurSheet } from '../standing/condition';
import type { CellWrite, SheetRepair } from './repair-plan';
import { formulaAt, isFormulaText, valueAt } from '../standing/sheet-cells';
import { cornerOf } from '../standing/sheet-findings';
import { homeOf } from '../standing/standing-of';
import { columnKeyOf, headOf } from '../standing/twin-columns';
import type { StandingLayout } from './standing-layout';
import { identityColumns, type SheetsSurvey } from './survey-sheets';
import type { WorkList } from './work-list';

/** Rows of this sheet that lose their id: not chosen, or brought home from here. */
export function setRowsAside(
  { index, identified, standing }: SheetsSurvey,
  examination: Pick<CellsExamination, 'layout' | 'messages' | 'ownTexts' | 'work'>,
): CellWrite[] {
  const { layout, work } = examination;
  const { plan, sheet } = layout;
  const left = identified.aside.filter(({ on }) => on.sheet === sheet);
  const gone = [...identified.rows].flatMap(([id, row]) => {
    const home = homeOf(index, id);
    return row.on.sheet === sheet && home !== plan.marker && work.allows('bringHome', home) ? [row] : [];
  });
  const agreed = left.filter((row) =>
    work.add({
      kind: 'setRowAside',
      scope: plan.marker,
      sheetName: sheet.name,
      place: placeOf(row),
      subject: row.id,
    }),
  );
  const strays = work.allows('insertRow', plan.marker) ? layout.strays : [];
  return [
    ...[...agreed, ...gone].flatMap(({ row }) => emptyCells(examination, row, identityColumns)),
    ...strays.flatMap((row) => emptyRow(examination, row)),
    ...oldKeys(layout, work),
    ...setColumnsAside(layout, standing.sheets.get(plan.marker), work),
  ];
}

/** Columns that were not chosen lose their key, and keep everything else. */
function setColumnsAside(
  layout: StandingLayout,
  found: StandingSheet | undefined,
  work: WorkList,
): CellWrite[] {
  const places = layout.places;
  const { keyRow = null, twins = [] } = found ?? {};
  if (keyRow === null) return [];
  return twins.flatMap(({ planned, all, isChosen }) => {
    const left = isChosen ? all.filter((column) => column !== layout.columns[planned]) : [];
    return left.flatMap((column) => {
      const { marker: scope } = layout.plan;
      const { name: sheetName } = layout.sheet;
      const [place, subject] = [headOf(layout.sheet, keyRow, column), columnKeyOf(planned)];
      return work.add({ kind: 'setColumnAside', scope, sheetName, place, subject })
        ? [{ row: places.standingRow(keyRow), column: places.standingColumn(column), content: null }]
        : [];
    });
  });
}

/** A row of figures in the wrong place would be added up there: it goes altogether. */
function emptyRow(
  examination: Pick<CellsExamination, 'layout' | 'messages' | 'ownTexts' | 'work'>,
  row: number,
): CellWrite[] {
  return emptyCells(
    examination,
    row,
    examination.layout.columns.map((_, planned) => planned),
  );
}

/** What a person typed there is kept. */
function emptyCells(
  examination: Pick<CellsExamination, 'layout' | 'messages' | 'ownTexts' | 'work'>,
  row: number,
  plannedColumns: readonly number[],
): CellWrite[] {
  const { layout } = examination;
  const { sheetId, name: sheetName } = layout.sheet;
  const filled = plannedColumns.flatMap((planned) => {
    const column = layout.columns[planned] ?? null;
    const stands = column === null ? null : formulaAt(layout.sheet.cells, row, column);
    if (column === null || stands === null) return [];
    // Numbers of ours are never typed: one that stands there is a person's, or the result of a formula of ours.
    const place = { sheetId, sheetName, row, column };
    if (!isFormulaText(stands)) keepFormer(examination, place, planned, '', stands, false);
    return [planned];
  });
  return setAside(layout, row, filled);
}

/** Keys that were moved so far down that no reader finds them: they are written anew at the top, and go from there. */
function oldKeys(layout: StandingLayout, work: WorkList): CellWrite[] {
  const { plan, sheet, rows, columns } = layout;
  if (rows[0] !== null || !work.allows('insertRow', plan.marker)) return [];
  const [marker] = plan.cells[0] ?? [];
  const idColumn = columns[0] ?? null;
  const { grid } = sheet.cells;
  const found = grid.values.findIndex(
    (_, line) => idColumn !== null && valueAt(sheet.cells, grid.row + line, idColumn) === marker,
  );
  if (found === -1) return [];
  const row = grid.row + found;
  if (rows.includes(row)) return [];
  const keys = (plan.cells[0] ?? []).flatMap((key, planned) => {
    const column = columns[planned] ?? null;
    const isKey = key !== null && key !== '' && column !== null && valueAt(sheet.cells, row, column) === key;
    return isKey ? [planned] : [];
  });
  return setAside(layout, row, keys);
}

/** Sheets that were not chosen lose their mark and keys, and keep everything else. */
export function setSheetsAside(
  layout: StandingLayout,
  rivals: readonly OurSheet[],
  work: WorkList,
): SheetRepair[] {
  const { marker } = layout.plan;
  return rivals.flatMap(({ sheetId, name, cells: { grid } }) => {
    const mark = findMarker(grid);
    if (mark === null) return [];
    const place = cornerOf({ sheetId, name });
    if (!work.add({ kind: 'setSheetAside', scope: marker, sheetName: name, place, subject: name })) return [];
    const cells = [{ row: mark.row, column: mark.column, content: null }];
    const none = {
      insertColumns: [],
      insertRows: [],
      styles: [],
      unmerges: [],
      merges: [],
      ticks: [],
      validations: [],
    };
    const sizes = { rowHeights: new Map<number, number>(), columnWidths: new Map<number, number>() };
    return [{ ...none, ...sizes, colours: [], cells, sheetId, sheetName: name }];
  });
}

/** Empties the cells by which a row of this sheet is known and counted. */
function setAside(layout: StandingLayout, row: number, plannedColumns: readonly number[]): CellWrite[] {
  const places = layout.places;
  return plannedColumns.flatMap((planned) => {
    const column = layout.columns[planned] ?? null;
    if (column === null) return [];
    return [{ row: places.standingRow(row), column: places.standingColumn(column), content: null }];
  });
}
