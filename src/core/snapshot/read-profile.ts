/**
 * Who assesses itself, read from the cells people fill in on the summary; where that sheet is gone, from what
 * the hidden sheet still knows.
 */
import { seenText } from '../text/seen-text';
import type { Profile } from '../assessment/answers';
import type { Rubric } from '../rubric/rubric';
import { cellText } from '../sheet/cell-text';
import { cellAt, columnsByKey, rowsBeside, type FoundMarker } from '../sheet/grid';
import { profileKeys, profileValueKey } from '../layout/markers';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';

/** The values beside the keys in the hidden first column. */
export function readSummaryProfile(grid: SheetGrid, found: FoundMarker): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  const column = columnsByKey(grid, found.row).get(profileValueKey);
  if (column === undefined) return values;
  for (const row of rowsBeside(grid, found.row)) {
    const key = cellText(cellAt(grid, row, found.column));
    if (profileKeys.some((known) => known === key) && !values.has(key)) {
      values.set(key, cellAt(grid, row, column));
    }
  }
  return values;
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

const errorValue = /^#[A-Z/0!?]+/;

function readable(value: CellValue): string {
  const text = cellText(value);
  return errorValue.test(text) ? '' : text;
}

/** A whole number, also one typed as text or in Thai digits; anything else is no year. */
function yearOf(value: CellValue): number | null {
  const digits = cellText(value)
    .trim()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}
