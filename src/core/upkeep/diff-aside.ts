/**
 * What is taken out of counting without losing anything: rows, columns and sheets that were not chosen, and what of ours
 * stands where nobody finds it. Only the cells by which they are known are emptied.
 */
import { columnOf, idColumn } from '../layout/columns';
import { markersIn, placeIn } from '../sheet/grid';
import type { Place } from '../sheet/sheet-grid';
import { placeOf, type StandingSheet } from '../standing/category-rows';
import { sheetQuestion } from '../standing/our-sheets';
import { columnEnd, endRow, formulaAt, isFormulaText, valueAt } from '../standing/sheet-cells';
import { cornerOf } from '../standing/sheet-findings';
import { columnKeyOf, headOf as headOfColumn } from '../standing/twin-columns';
import { headOf, type Edit } from './edit';
import { isOurs, keptOf } from './own-contents';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';

/** What is not counted any more keeps all it holds but the cells by which it is known. */
export function diffAside(survey: SheetsSurvey, layout: StandingLayout): Edit[] {
  const { standing } = survey;
  const { plan, sheet } = layout;
  const rows = standing.identified.aside.filter(({ on }) => on.sheet === sheet);
  const found = standing.sheets.get(plan.marker);
  return [
    ...rows.flatMap((row) =>
      emptied(survey, layout, row.row).map((cell, at): Edit => {
        const told = at === 0 ? { place: placeOf(row), subject: row.id } : {};
        return { ...headOf(layout, 'setRowAside', told), ...cell };
      }),
    ),
    ...oldKeys(layout),
    ...(found === undefined ? [] : [...twinsAside(layout, found), ...rivalsAside(survey, layout, found)]),
  ];
}

type Amendment = Extract<Edit, { kind: 'amend' }>;
type Emptied = Pick<Amendment, 'kind' | 'cell' | 'column' | 'content' | 'former'>;

/** Id and level key of a row; what a person typed there is kept. */
export function emptied(survey: SheetsSurvey, layout: StandingLayout, row: number): Emptied[] {
  const { sheet, columns } = layout;
  return [idColumn, columnOf('level')].flatMap((column): Emptied[] => {
    const at = columns[column] ?? null;
    const stands = at === null ? null : formulaAt(sheet.cells, row, at);
    if (at === null || stands === null) return [];
    const cell = placeIn(layout.sheet.cells.grid, row, at);
    // A formula there is the result of a copy, and says nothing of a person's.
    const former = isFormulaText(stands) ? null : keptOf(survey, layout, cell, stands);
    return [{ kind: 'amend', cell, column, content: null, former }];
  });
}

function emptiedKey(cell: Place, column: number): Emptied {
  return { kind: 'amend', cell, column, content: null, former: null };
}

/** Columns that were not chosen. */
function twinsAside(layout: StandingLayout, { keyRow, twins }: StandingSheet): Edit[] {
  const { sheet, columns } = layout;
  if (keyRow === null) return [];
  return twins.flatMap(({ planned, all, isChosen }) => {
    const left = isChosen ? all.filter((column) => column !== columns[planned]) : [];
    return left.map((column): Edit => {
      const told = { place: headOfColumn(sheet, keyRow, column), subject: columnKeyOf(planned) };
      const key = emptiedKey(placeIn(layout.sheet.cells.grid, keyRow, column), planned);
      return { ...headOf(layout, 'setColumnAside', told), ...key };
    });
  });
}

/** Sheets that were not chosen, once somebody has. */
function rivalsAside({ request }: SheetsSurvey, layout: StandingLayout, { rivals }: StandingSheet): Edit[] {
  if (!request.decisions.has(sheetQuestion(layout.plan.marker))) return [];
  return rivals.flatMap((sheet): Edit[] => {
    const { sheetId, name: sheetName } = sheet;
    const told = { place: cornerOf(sheet), subject: sheetName };
    const marks = [...markersIn(sheet.cells.grid)].filter(({ marker }) => marker === layout.plan.marker);
    return marks.map(({ row, column }) => {
      const cell = { sheetId, sheetName, row, column };
      return {
        ...headOf({ plan: layout.plan, sheet }, 'setSheetAside', told),
        ...emptiedKey(cell, idColumn),
      };
    });
  });
}

/** Keys that were moved so far down that no reader finds them: they are written anew at the top, and go from there. */
function oldKeys(layout: StandingLayout): Edit[] {
  const { plan, sheet, rows, columns } = layout;
  const [keys = []] = plan.cells;
  const at = columns[0] ?? null;
  if (plan.role.kind === 'data' || rows[0] !== null || at === null) return [];
  const { grid } = sheet.cells;
  const line = grid.values.findIndex((_, each) => valueAt(sheet.cells, grid.row + each, at) === keys[0]);
  const row = grid.row + line;
  if (line === -1 || rows.includes(row)) return [];
  return keys.flatMap((key, planned): Edit[] => {
    const column = columns[planned] ?? null;
    const isKey = key !== null && key !== '' && column !== null && valueAt(sheet.cells, row, column) === key;
    return isKey
      ? [
          {
            ...headOf(layout, 'insertRow'),
            ...emptiedKey(placeIn(layout.sheet.cells.grid, row, column), planned),
          },
        ]
      : [];
  });
}

/**
 * Where the table of the hidden sheet is written anew, what of it stands beside its place goes.
 * @param edits of that sheet
 */
export function diffRemnants(survey: SheetsSurvey, layout: StandingLayout, edits: readonly Edit[]): Edit[] {
  const { plan, sheet } = layout;
  const first = edits.find(({ step }) => step !== 'raiseLayout');
  if (plan.role.kind !== 'data' || first === undefined) return [];
  const { cells } = sheet;
  const [top, left] = [layout.places.row(0) ?? 0, layout.places.column(0) ?? 0];
  const remnants: Edit[] = [];
  for (let row = cells.grid.row; row < endRow(cells); row += 1) {
    for (let column = cells.grid.column; column < columnEnd(cells); column += 1) {
      const planned = plan.cells[row - top]?.[column - left] ?? null;
      const isFree = planned === null || planned === '';
      if (!isFree || !isOurs(survey, layout, formulaAt(cells, row, column))) continue;
      const cell = placeIn(layout.sheet.cells.grid, row, column);
      remnants.push({ ...headOf(layout, first.step), ...emptiedKey(cell, column - left) });
    }
  }
  return remnants;
}
