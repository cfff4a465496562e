/** What a sheet's part tells after its cells: links, and which other parts hold notes, pictures and boxes. */
import type { XmlAttributes } from '../package/scan-xml';

export interface SheetLink {
  /** An address such as `C4` or `C4:D9`. */
  readonly area: string;
  /** Id of the relation to an address outside; empty when the link stays in the workbook. */
  readonly relation: string;
  /** Where in the workbook or the outside document. */
  readonly location: string;
}

export interface SheetBox {
  /** Id of the relation to what the box is and whether it is ticked. */
  readonly relation: string;
  /** Its upper left corner, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Notes a person can tell apart; a sheet with more links than this is a list of links. */
const most = 50_000;

export class SheetEnds {
  readonly links: SheetLink[] = [];
  readonly boxes: SheetBox[] = [];
  private box: { relation: string; row: number; column: number } | null = null;
  private corner: 'row' | 'col' | null = null;
  private inFrom = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'hyperlink' && this.links.length < most) {
      this.links.push({
        area: attributes.get('ref') ?? '',
        relation: relationId(attributes),
        location: attributes.get('location') ?? '',
      });
    } else if (name === 'control' && this.boxes.length < most) {
      this.box = { relation: relationId(attributes), row: -1, column: -1 };
    } else if (name === 'from') this.inFrom = true;
    else if (this.inFrom && (name === 'row' || name === 'col')) this.corner = name;
  }

  text(text: string): void {
    if (this.box === null || this.corner === null || text.trim() === '') return;
    if (this.corner === 'row') this.box.row = Number(text);
    else this.box.column = Number(text);
  }

  close(name: string): void {
    if (name === 'from') this.inFrom = false;
    if (name === 'row' || name === 'col') this.corner = null;
    if (name !== 'control' || this.box === null) return;
    // The same box stands twice, once for older programs.
    const { relation, row, column } = this.box;
    if (row >= 0 && column >= 0 && !this.boxes.some((other) => other.relation === relation))
      this.boxes.push(this.box);
    this.box = null;
  }
}

/** The attribute is `r:id`, whatever prefix the file chose for `r`; `sheetId` is another. */
export function relationId(attributes: XmlAttributes): string {
  const name = attributes.names().find((each) => each.endsWith(':id'));
  return name === undefined ? '' : (attributes.get(name) ?? '');
}
