/**
 * The item that stands for the rows from here on. A cell that names another item ends the one before, also when nobody
 * can tell which item it names: what follows then belongs to none.
 */
import type { RubricIndex } from '../../rubric/rubric-index';
import { arabicDigits, plainText } from '../../text/comparable-text';
import { itemNumber, looksNumbered, targetIds } from '../target/target-ids';
import type { HandCell } from './hand-cell';
import type { HandHeader } from './hand-header';
import { isIdentity } from './identify-row';

export interface ItemOfRow {
  readonly item: string | null;
  /** The cell that names an item no one can read; null in all other rows. */
  readonly unread: HandCell | null;
  /** The row does nothing but name an item, or a part of the checklist. */
  readonly isHeading: boolean;
}

export function itemOfRow(
  index: RubricIndex,
  cells: readonly HandCell[],
  header: HandHeader,
  before: string | null,
): ItemOfRow {
  const ids = targetIds(index);
  const open = cells.filter(({ column }) => isIdentity(header, column));
  const isHeading = cells.length <= 2 && open.length === cells.length;
  const asked = isHeading ? open : open.filter(({ column }) => header.columns.get(column) !== 'text');
  for (const cell of asked) {
    const item = ids.item(nameIn(cell));
    // A lone `1` in a row of answers counts the rows.
    if (item !== null && (isHeading || /[.\p{L}]/u.test(item))) return { item, unread: null, isHeading };
  }
  const [first] = open;
  for (const cell of open) {
    const mayName = header.columns.get(cell.column) === 'number' || cell === first;
    if (mayName && endsItem(ids, cell, before)) return { item: null, unread: cell, isHeading };
  }
  const endsHere = isHeading && first !== undefined && looksNumbered(first.value) && !isOfItem(first, before);
  return {
    item: endsHere ? null : before,
    unread: null,
    isHeading: isHeading && looksNumbered(first?.value ?? null),
  };
}

/** A number is named as it is shown: 1.1 in the format 0.00 is item 1.10. */
function nameIn({ value, beside, text }: HandCell): HandCell['value'] {
  return beside.isDay === true ? null : beside.shown === undefined ? value : text;
}

type Ids = ReturnType<typeof targetIds>;

/** It names an item by its number, or did before Excel made a day of it, and no item here has that number. */
function endsItem(ids: Ids, cell: HandCell, before: string | null): boolean {
  if (cell.beside.isDay === true) return true;
  if (typeof cell.value === 'number') return !Number.isInteger(cell.value) && ids.item(nameIn(cell)) === null;
  if (typeof cell.value !== 'string') return false;
  const number = itemNumber(cell.value);
  return (
    number !== null &&
    ids.item(number) === null &&
    ids.criterion(cell.value) === null &&
    !isOfItem(cell, before)
  );
}

/** `1.1.B99` or `1.1.1` under item 1.1 names something of it. */
function isOfItem({ text }: HandCell, before: string | null): boolean {
  if (before === null) return false;
  const written = arabicDigits(plainText(text));
  return (
    written === before || (written.startsWith(before) && /^[.\-\p{L}]/u.test(written.slice(before.length)))
  );
}
