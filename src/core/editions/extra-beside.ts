/** What lies on a cell and has no place in an answer: notes, pictures, and links where no address can go. */
import { cellAddress } from '../sheet/cell-address';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { BesideCell } from './beside';
import type { ExtraCell } from './source';

export interface CellWithBeside {
  readonly title: string;
  readonly value: CellValue;
  readonly place: Place;
  readonly beside: BesideCell;
  /** Its value is part of an answer, so that its link is looked after there. */
  readonly isField: boolean;
}

export function besideOf({ title, place, beside, isField }: CellWithBeside): ExtraCell[] {
  const at = cellAddress(place.row, place.column);
  return [
    ...(beside.notes ?? []).map((note): ExtraCell => ({ title, content: note, why: 'note', at })),
    ...(beside.picture === true ? [{ title, content: at, why: 'picture', at } as const] : []),
    ...(beside.link === undefined || isField
      ? []
      : [{ title, content: beside.link, why: 'link', at } as const]),
  ];
}
