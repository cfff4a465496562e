/**
 * What is true of the answers while hands do whatever they do: on which row of which sheet the answers of a criterion
 * stand, and in which column each field. Values are not kept: they are whatever the cells hold in the end, so that what
 * was overwritten or deleted needs no model of its own. Knows nothing of the add-in's ways to find a row again.
 *
 * The rules: whole rows and rows of visible cells take their answers along; answers moved by themselves belong to the row
 * they come to; nothing that is done to ids, words, keys or formulas changes whose the answers of a row are.
 */
import type { AnswerField } from '../../src/core/layout/columns';

/** What stands in a column as it was made; null is a column of the person's own. */
export type ColumnKind = 'id' | 'level' | 'code' | 'text' | 'status' | AnswerField | null;

export interface SheetShadow {
  /** The sheet it was made as; null for sheets that never were ours. */
  readonly marker: string | null;
  readonly columns: ColumnKind[];
  /** Id of the criterion whose answers the row holds. */
  readonly owners: (string | null)[];
}

export type Shadow = Map<string, SheetShadow>;

export function copyShadow(shadow: Shadow): Shadow {
  return new Map([...shadow].map(([id, sheet]) => [id, copyOfSheet(sheet)]));
}

export function copyOfSheet({ marker, columns, owners }: SheetShadow): SheetShadow {
  return { marker, columns: [...columns], owners: [...owners] };
}

export function ownerAt(sheet: SheetShadow, row: number): string | null {
  return sheet.owners[row] ?? null;
}

export function setOwner(sheet: SheetShadow, row: number, owner: string | null): void {
  while (sheet.owners.length <= row) sheet.owners.push(null);
  sheet.owners[row] = owner;
}

export function insertAt(list: (string | null)[], at: number, count: number): void {
  if (at < list.length) list.splice(at, 0, ...Array.from({ length: count }, () => null));
}

export function moveWithin(list: (string | null)[], from: number, count: number, target: number): void {
  const moved = list.splice(from, count);
  list.splice(target > from ? target - count : target, 0, ...moved);
}

/** First and last column of a span of kinds, wherever people have put them. */
export function spanOf(
  sheet: SheetShadow,
  kinds: readonly ColumnKind[],
): { column: number; columns: number } | null {
  const found = sheet.columns.flatMap((kind, at) => (kind !== null && kinds.includes(kind) ? [at] : []));
  if (found.length === 0) return null;
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return { column: first, columns: last - first + 1 };
}
