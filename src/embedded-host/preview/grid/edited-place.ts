/**
 * Where an open editor will write. A co-author may insert or move rows meanwhile, and the host's view says only
 * that something changed; so the place is known by what stands beside and above it.
 */
import type { SheetView } from '../../workbook-view';
import type { CellPosition } from '../../cells/area';

export interface EditedPlace extends CellPosition {
  readonly sheetId: string;
  readonly landmarks: readonly string[];
}

export function rememberPlace(sheet: SheetView, { row, column }: CellPosition): EditedPlace {
  return { sheetId: sheet.id, row, column, landmarks: landmarksOf(sheet, { row, column }) };
}

/** False when the row or column now standing there begins with something else. */
export function isSamePlace(sheet: SheetView | undefined, place: EditedPlace): boolean {
  if (sheet === undefined) return false;
  const now = landmarksOf(sheet, place);
  return now.every((mark, index) => mark === place.landmarks[index]);
}

/** The first thing in the row (the id, on our sheets) and in the column (its heading). */
function landmarksOf(sheet: SheetView, { row, column }: CellPosition): readonly string[] {
  return [
    firstOf(sheet.columnCount, column, (index) => sheet.cell(row, index).formula),
    firstOf(sheet.rowCount, row, (index) => sheet.cell(index, column).formula),
  ];
}

function firstOf(end: number, except: number, read: (index: number) => string): string {
  for (let index = 0; index < end; index += 1) {
    const text = index === except ? '' : read(index);
    if (text !== '') return text;
  }
  return '';
}
