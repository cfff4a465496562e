/**
 * Who assesses itself, read from the cells people fill in on the summary; where that sheet is gone, from what
 * the hidden sheet still knows.
 */
import type { Profile } from '../assessment/answers';
import type { Finding } from '../findings/finding';
import type { AgencyType, Rubric } from '../rubric/rubric';
import { cellText } from '../sheet/cell-text';
import { isErrorValue } from '../sheet/error-value';
import { dayFrom1900, isoDateFromSerial } from '../sheet/excel-date';
import { cellAt, columnsByKey, findMarker, placeIn, rowsBeside, type FoundMarker } from '../sheet/grid';
import { planDayKey, profileKeys, profileValueKey, summaryMarker } from '../layout/markers';
import { comparableText } from '../text/comparable-text';
import { seenText } from '../text/seen-text';
import type { CellValue, Place, SheetGrid } from '../sheet/sheet-grid';
import type { StandingPlanDay } from './snapshot';

/** The values beside the keys in the hidden first column. */
export function readSummaryProfile(grid: SheetGrid, found: FoundMarker): ReadonlyMap<string, CellValue> {
  return new Map(
    [...profilePlaces(grid, found)].map(([key, { row, column }]) => [key, cellAt(grid, row, column)]),
  );
}

/** Where they stand, by their keys. */
export function profilePlaces(grid: SheetGrid, found: FoundMarker): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const column = columnsByKey(grid, found.row).get(profileValueKey);
  if (column === undefined) return places;
  for (const row of rowsBeside(grid, found.row)) {
    const key = cellText(cellAt(grid, row, found.column));
    if (profileKeys.some((known) => known === key) && !places.has(key))
      places.set(key, placeIn(grid, row, column));
  }
  return places;
}

/** Where the day stands for which the plan is counted. Null on every other sheet, and on a summary of before, which has none. */
export function planDayPlace(grid: SheetGrid): Place | null {
  const found = findMarker(grid);
  if (found?.marker !== summaryMarker) return null;
  const column = columnsByKey(grid, found.row).get(profileValueKey);
  const row = rowsBeside(grid, found.row).find(
    (each) => cellText(cellAt(grid, each, found.column)) === planDayKey,
  );
  return column === undefined || row === undefined ? null : placeIn(grid, row, column);
}

/** The same with the day that the formulas go by: a date, and nothing that is only written like one. */
export function readPlanDay(grid: SheetGrid): StandingPlanDay | null {
  const place = planDayPlace(grid);
  if (place === null) return null;
  const value = dayFrom1900(cellAt(grid, place.row, place.column), grid.from1904 === true);
  return { place, day: typeof value === 'number' ? isoDateFromSerial(value) : null };
}

/**
 * @param summary from the summary; empty when it was not found
 * @param meta from the hidden sheet, where the agency type is an id already; empty when it was not found
 */
export function profileOf(
  rubric: Rubric,
  summary: ReadonlyMap<string, CellValue>,
  meta: ReadonlyMap<string, CellValue>,
): Profile {
  const source = summary.size > 0 ? summary : meta;
  const type = plain(readable(source.get('agencyType') ?? null));
  const known = rubric.agencyTypes.find(({ id, title }) =>
    summary.size > 0 ? plain(title) === type : plain(id) === type,
  );
  return {
    agencyName: readable(source.get('agencyName') ?? null),
    agencyType: known?.id ?? null,
    fiscalYear: yearOf(source.get('fiscalYear') ?? null),
    round: readable(source.get('round') ?? null),
  };
}

/** The workbook's formula compares the same: as Excel does, without regard to case and to blanks that nobody sees. */
function plain(text: string): string {
  return seenText(text).toLowerCase();
}

/** The type whose title reads alike, as text is compared elsewhere: formulas tell some of them apart. */
export function likeAgencyType(rubric: Rubric, value: CellValue): AgencyType | undefined {
  const text = comparableText(cellText(value)).toLowerCase();
  return rubric.agencyTypes.find(({ title }) => comparableText(title).toLowerCase() === text);
}

type StrangeAgencyType = Extract<Finding, { kind: 'agencyTypeUnknown' }>;

/** A type that is filled in and that the formulas of the workbook know by none of the rubric's titles. */
export function strangeAgencyType(
  rubric: Rubric,
  grid: SheetGrid,
  found: FoundMarker,
): StrangeAgencyType | null {
  const place = profilePlaces(grid, found).get('agencyType');
  if (place === undefined || rubric.agencyTypes.length === 0) return null;
  const value = cellAt(grid, place.row, place.column);
  const type = plain(cellText(value));
  if (type === '' || rubric.agencyTypes.some(({ title }) => plain(title) === type)) return null;
  return {
    kind: 'agencyTypeUnknown',
    found: cellText(value),
    means: likeAgencyType(rubric, value)?.title ?? '',
    known: rubric.agencyTypes.map(({ title }) => title),
    place,
  };
}

function readable(value: CellValue): string {
  return isErrorValue(value) ? '' : cellText(value);
}

/** A whole number, also one typed as text or in Thai digits; anything else is no year. */
function yearOf(value: CellValue): number | null {
  const digits = cellText(value)
    .trim()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}
