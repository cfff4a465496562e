/** Whether every defined name leads to what it should, and reaches every row that it has to count. */
import { parseAddress } from '../sheet/cell-address';
import { categoryOfMarker } from '../layout/markers';
import type { NamePlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import { placeIn } from '../sheet/grid';
import { sheetOfReference } from '../sheet/sheet-reference';
import { headOf, type Edit } from './edit';
import { type Insert, placesAfter, type Places } from './places';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';

export function diffNames({ plan: { names }, condition, layouts }: SheetsSurvey): Edit[] {
  const byName = new Map(condition.names.map((name) => [name.name.toLowerCase(), name]));
  const leadsTo = ({ name }: NamePlan, layout: StandingLayout): CellArea | null => {
    const found = byName.get(name.toLowerCase());
    return found === undefined ? null : areaOf(found.formula, layout);
  };
  // What is counted together has to be as long and begin in the same row: else one row's tick is taken for another's.
  const areAligned = (layout: StandingLayout): boolean => {
    const ours = names.filter(
      ({ marker, area }) => marker === layout.plan.marker && !layout.openTwins.includes(area.column),
    );
    const rows = ours
      .map((name) => leadsTo(name, layout))
      .map((area) => `${area?.row ?? ''} ${area?.rows ?? ''}`);
    return new Set(rows).size <= 1;
  };
  const apart = new Set(
    [...layouts.values()]
      .filter(({ plan }) => categoryOfMarker(plan.marker) !== null)
      .filter((layout) => !areAligned(layout)),
  );
  return names.flatMap((name): Edit[] => {
    const layout = layouts.get(name.marker);
    const wanted = layout === undefined ? null : wantedArea(name, layout, layout.places);
    // A sheet that is to be made again gets its names when it is made.
    if (layout === undefined || wanted === null) return [];
    const found = byName.get(name.name.toLowerCase());
    const isRight = (leads: CellArea | null): boolean =>
      leads !== null && (apart.has(layout) ? isSameArea(leads, wanted) : suits(leads, wanted, name, layout));
    // Which of two columns is counted is for a person to say.
    if (isRight(leadsTo(name, layout)) || layout.openTwins.includes(name.area.column)) return [];
    // Pointed at what stands now, it would not always be right once the rest is there.
    const now = wantedArea(name, layout, placesAfter(layout, []));
    const needs = isRight(now && movedArea(now, layout)) ? [] : newIn(name.area, layout);
    const place = placeIn(layout.sheet.cells.grid, placeRow(name, layout), wanted.column);
    const gone = found === undefined || found.formula.includes('#REF!');
    const finding = { kind: gone ? 'nameGone' : 'nameNarrow', name: name.name, place } as const;
    const told = { place, subject: name.name, finding, needs };
    return [{ ...headOf(layout, 'pointName', told), kind: 'pointName', name, exists: found !== undefined }];
  });
}

function placeRow(name: NamePlan, layout: StandingLayout): number {
  return layout.rows[name.area.row] ?? layout.rows.find((row) => row !== null) ?? 0;
}

/** Where the name leads, moved to where that will be; null when it leads to another sheet or nowhere. */
function areaOf(formula: string, layout: StandingLayout): CellArea | null {
  if (sheetOfReference(formula)?.toLowerCase() !== layout.sheet.name.toLowerCase()) return null;
  const areas = parseAddress(formula.slice(1));
  const [area] = areas ?? [];
  return area === undefined || areas?.length !== 1 ? null : movedArea(area, layout);
}

function movedArea(area: CellArea, { places }: StandingLayout): CellArea {
  const row = places.standingRow(area.row);
  const column = places.standingColumn(area.column);
  return {
    row,
    column,
    rows: places.standingRow(area.row + area.rows - 1) - row + 1,
    columns: places.standingColumn(area.column + area.columns - 1) - column + 1,
  };
}

/** The steps that make what of an area is not there. */
function newIn(area: CellArea, { newRows, newColumns }: StandingLayout): string[] {
  const within = (first: number, count: number, inserts: ReadonlyMap<number, Insert>): Insert[] =>
    [...inserts.values()].filter(({ planned }) => planned >= first && planned < first + count);
  return [...within(area.row, area.rows, newRows), ...within(area.column, area.columns, newColumns)].flatMap(
    ({ needs }) => needs,
  );
}

/** Where it should lead, when all is at these places; null when its rows or column are not there. */
export function wantedArea({ area }: NamePlan, layout: StandingLayout, places: Places): CellArea | null {
  const column = places.column(area.column);
  const lastColumn = places.column(area.column + area.columns - 1);
  const rows = Array.from({ length: area.rows }, (_, at) => places.row(area.row + at)).filter(
    (row) => row !== null,
  );
  if (column === null || lastColumn === null || rows.length === 0) return null;
  const row = Math.min(...rows);
  // One row below the last criterion stays inside, so that a row put in at the very end is counted.
  const room = categoryOfMarker(layout.plan.marker) === null || closes(layout, places) ? 0 : 1;
  const last = Math.max(...rows) + room;
  return {
    row,
    column: Math.min(column, lastColumn),
    rows: last - row + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

/** True when the row that closes the sheet is where it should be, below all others. */
function closes({ plan, rows }: StandingLayout, places: Places): boolean {
  const closing = places.row(plan.cells.length - 1);
  return closing !== null && rows.every((row) => row === null || places.standingRow(row) <= closing);
}

function isSameArea(one: CellArea, other: CellArea): boolean {
  return (['row', 'rows', 'column', 'columns'] as const).every((key) => one[key] === other[key]);
}

/** Names of a category may reach further than needed; all others lead to just their cells. */
function suits(leads: CellArea, wanted: CellArea, { marker }: NamePlan, layout: StandingLayout): boolean {
  if (leads.column !== wanted.column || leads.columns !== wanted.columns) return false;
  if (categoryOfMarker(marker) === null) return leads.row === wanted.row && leads.rows === wanted.rows;
  const places = layout.places;
  const criteria = layout.plan.roles.flatMap(({ criterion }, planned) => {
    const row = criterion === null ? null : places.row(planned);
    return row === null ? [] : [row];
  });
  return criteria.every((row) => row >= leads.row && row < leads.row + leads.rows);
}
