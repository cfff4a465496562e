/** Refuses to guess at formulas that no program has computed yet. */
import { placeText } from '../sheet/place-text';
import type { Place } from '../sheet/sheet-grid';
import type { FileFailure } from './file-failure';

const mostCellsNamed = 5;

/** @param places of the cells, in the order in which they are to be named */
export function neverComputed(places: readonly Pick<Place, 'sheetName' | 'row' | 'column'>[]): FileFailure {
  return {
    kind: 'neverComputed',
    cells: places.slice(0, mostCellsNamed).map(placeText),
    count: places.length,
  };
}
