/**
 * Areas gathered one after the other, those that continue one above them joined to it. Each is found by where it ends:
 * a large sheet gathers thousands.
 */
import { maximumColumns } from './cell-address';
import type { CellArea } from './cell-area';

export class JoinedAreas {
  readonly areas: CellArea[] = [];
  /** By the columns that an area spans, then by the row behind it: its place among the areas. */
  private readonly placesByEnd = new Map<number, Map<number, number>>();

  add(area: CellArea): void {
    const ends = this.endsOf(area);
    const place = ends.get(area.row);
    const above = place === undefined ? undefined : this.areas[place];
    if (place === undefined || above === undefined) {
      remember(ends, area, this.areas.push(area) - 1);
      return;
    }
    const joined = { ...above, rows: above.rows + area.rows };
    this.areas[place] = joined;
    ends.delete(area.row);
    remember(ends, joined, place);
  }

  private endsOf({ column, columns }: CellArea): Map<number, number> {
    const span = column * (maximumColumns + 1) + columns;
    const known = this.placesByEnd.get(span);
    if (known !== undefined) return known;
    const ends = new Map<number, number>();
    this.placesByEnd.set(span, ends);
    return ends;
  }
}

function remember(ends: Map<number, number>, { row, rows }: CellArea, place: number): void {
  if (!ends.has(row + rows)) ends.set(row + rows, place);
}
