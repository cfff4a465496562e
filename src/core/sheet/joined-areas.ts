/**
 * Areas gathered one after the other, those that continue one above them joined to it. Each is found by where it ends:
 * a large sheet gathers thousands.
 */
import type { CellArea } from './cell-area';

export class JoinedAreas {
  readonly areas: CellArea[] = [];
  private readonly placeByEnd = new Map<string, number>();

  add(area: CellArea): void {
    const place = this.placeByEnd.get(edge(area.row, area));
    const above = place === undefined ? undefined : this.areas[place];
    if (place === undefined || above === undefined) {
      this.areas.push(area);
      this.remember(area, this.areas.length - 1);
      return;
    }
    const joined = { ...above, rows: above.rows + area.rows };
    this.areas[place] = joined;
    this.placeByEnd.delete(edge(area.row, area));
    this.remember(joined, place);
  }

  private remember(area: CellArea, place: number): void {
    const end = edge(area.row + area.rows, area);
    if (!this.placeByEnd.has(end)) this.placeByEnd.set(end, place);
  }
}

function edge(row: number, { column, columns }: CellArea): string {
  return `${row} ${column} ${columns}`;
}
