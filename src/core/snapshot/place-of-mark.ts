/** Where the mark of a sheet of ours stands that is read by keys in its first column: summary and hidden sheet. */
import { dataMarker, profileKeys } from '../layout/markers';
import { markerIn, type FoundMarker } from '../sheet/grid';
import type { CellValue } from '../sheet/sheet-grid';
import type { StandingSheet } from '../standing/category-rows';

const metaKeys: readonly string[] = ['layoutVersion', 'rubricId', 'rubricEdition'];

interface Marked extends Pick<StandingSheet, 'marker' | 'keyRow'> {
  readonly sheet: Pick<StandingSheet['sheet'], 'cells'>;
}

/** Where it is gone, as if it stood over the column of the other keys. */
export function placeOfMark({ marker, sheet, keyRow }: Marked): FoundMarker {
  const { grid } = sheet.cells;
  const keys: readonly string[] = marker === dataMarker ? metaKeys : profileKeys;
  const row = keyRow ?? -1;
  const marked = grid.values[row - grid.row]?.findIndex((value) => markerIn(value) !== null) ?? -1;
  const isKey = (value: CellValue): boolean => typeof value === 'string' && keys.includes(value);
  const keyed = grid.values.map((line) => line.findIndex(isKey)).find((at) => at !== -1);
  return { marker, row, column: grid.column + (marked === -1 ? (keyed ?? -grid.column) : marked) };
}
