/** What a change in the workbook touched, told from the snapshot before it: which rows are worth reading again. */
import type { RubricIndex } from '../rubric/rubric-index';
import { parseAddress } from '../sheet/cell-address';
import { answerFields } from '../layout/columns';
import { figureKeysOf } from './figures';
import { categoryOfMarker } from '../layout/markers';
import type { CellArea } from '../sheet/cell-area';
import { ourSheet, type WorkbookSnapshot } from './snapshot';
import type { Place } from '../sheet/sheet-grid';

export type ChangeScope =
  /** Nothing that is read. */
  | { readonly kind: 'nothing' }
  /** Answers of these criteria, at most. */
  | { readonly kind: 'criteria'; readonly criteria: readonly TouchedCriterion[] }
  /** Something by which rows and columns are known, or the agency's own data: read everything again. */
  | { readonly kind: 'everything' };

export interface TouchedCriterion {
  readonly id: string;
  /** Where its row stood at the last reading. */
  readonly place: Place;
}

/** @param address A1 without the sheet; several areas may be given with commas */
export function changeScope(before: WorkbookSnapshot, sheetId: string, address: string): ChangeScope {
  const found = ourSheet(before, sheetId);
  // A sheet that is not ours may become ours only by a copy, and that is a change of structure.
  if (found === undefined) return { kind: 'nothing' };
  const [marker, sheet] = found;
  const columns = before.columns.get(marker);
  const areas = parseAddress(address);
  if (areas === null || columns === undefined || categoryOfMarker(marker) === null)
    return { kind: 'everything' };
  const identity = (['id', 'level', 'code', 'text'] as const).map((key) => columns.get(key));
  const fields = answerFields.map((field) => columns.get(field));
  for (const area of areas) {
    if (area.row <= sheet.keyRow || touchesAny(area, identity)) {
      // A whole column passes through the key row without being a change of it; a tick pasted over all of it
      // may have overwritten the key. Either way everything is read.
      return { kind: 'everything' };
    }
  }
  const inFields = areas.filter((area) => touchesAny(area, fields));
  const criteria: TouchedCriterion[] = [];
  for (const [id, place] of before.places) {
    if (place.sheetId !== sheetId) continue;
    if (inFields.some((area) => place.row >= area.row && place.row < area.row + area.rows)) {
      criteria.push({ id, place });
    }
  }
  return criteria.length === 0 ? { kind: 'nothing' } : { kind: 'criteria', criteria };
}

export interface FigurePlace {
  readonly key: string;
  /** Row in the data sheet, counted from 0. */
  readonly row: number;
}

/** Rows of the figures that answers to these criteria can change; null when one was not found before. */
export function figureRowsOf(
  index: RubricIndex,
  before: WorkbookSnapshot,
  criterionIds: Iterable<string>,
): readonly FigurePlace[] | null {
  const places: FigurePlace[] = [];
  for (const key of figureKeysOf(index, criterionIds)) {
    const row = before.figureRows.get(key);
    if (row === undefined) return null;
    places.push({ key, row });
  }
  return places;
}

function touchesAny(area: CellArea, columns: readonly (number | undefined)[]): boolean {
  return columns.some(
    (column) => column !== undefined && column >= area.column && column < area.column + area.columns,
  );
}
