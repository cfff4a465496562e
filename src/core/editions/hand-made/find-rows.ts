/** Goes through the rows of a sheet made by hand: headings of columns and items, criteria, and all other rows. */
import type { RubricIndex } from '../../rubric/rubric-index';
import { endColumn } from '../../sheet/grid';
import type { SheetGrid } from '../../sheet/sheet-grid';
import type { SheetBeside } from '../beside';
import { targetIds } from '../target/target-ids';
import { cellsOfRow, type HandCell } from './hand-cell';
import { headerOf, noHeader, secondLine, unknownHeader, type HandHeader } from './hand-header';
import { identifyRow, type Identity } from './identify-row';
import { itemOfRow } from './item-of-row';

export interface FoundRow {
  readonly row: number;
  readonly cells: readonly HandCell[];
  readonly header: HandHeader;
  readonly identity: Identity;
  /** `columns` heads columns, `item` names an item and nothing else, `entry` is any other row. */
  readonly kind: 'columns' | 'item' | 'entry';
  /** The cell that names an item nobody can read. */
  readonly unread: HandCell | null;
}

export function findRows(index: RubricIndex, grid: SheetGrid, beside: SheetBeside): FoundRow[] {
  const rows: FoundRow[] = [];
  let header: HandHeader = noHeader;
  let justHeaded = false;
  let item = targetIds(index).item(grid.name);
  const end = endColumn(grid);
  for (let row = grid.row; row < grid.row + grid.values.length; row += 1) {
    const cells = cellsOfRow(grid, beside, row, end);
    if (cells.length === 0) continue;
    const named = itemOfRow(index, cells, header, item);
    const identity = identifyRow(index, cells, header, named.item);
    const own: HandHeader | null = identity.known ? null : headingOf(cells, header, justHeaded);
    justHeaded = own !== null && !justHeaded;
    if (own !== null) {
      header = own;
      rows.push({ row, cells, header, identity, kind: 'columns', unread: null });
      continue;
    }
    const before = header;
    if (header === noHeader && identity.known) header = headRowBefore(rows) ?? noHeader;
    const known = header === before ? identity : identifyRow(index, cells, header, named.item);
    const kind = named.isHeading && !known.known ? 'item' : 'entry';
    rows.push({ row, cells, header, identity: known, kind, unread: named.unread });
    // A whole id of another item says that the item above stands no longer.
    const moved = known.itemOfId !== null && known.itemOfId !== named.item;
    item = moved ? null : named.item;
  }
  return rows;
}

function headingOf(cells: readonly HandCell[], header: HandHeader, justHeaded: boolean): HandHeader | null {
  return headerOf(cells, header) ?? (justHeaded ? secondLine(header, cells) : null);
}

/** The row above the first criterion, items between them passed over, taken for headings nobody here knows. */
function headRowBefore(rows: FoundRow[]): HandHeader | null {
  let at = rows.length - 1;
  while (rows[at]?.kind === 'item') at -= 1;
  const above = rows[at];
  if (above === undefined || above.kind !== 'entry' || above.identity.known) return null;
  const header = unknownHeader(above.cells);
  if (header !== null) rows[at] = { ...above, header, kind: 'columns' };
  return header;
}
