/**
 * Rows that people write into grow with what they write: those of criteria hold no merged cells, so Excel fits them as long
 * as nobody sets a height. Their planned height is only what is reckoned with before anybody has typed.
 */
import type { SheetPlan } from './sheet-plan';

export function growingRows({ role, roles }: Pick<SheetPlan, 'role' | 'roles'>): ReadonlySet<number> {
  if (role.kind !== 'category') return new Set();
  return new Set(roles.flatMap(({ criterion }, row) => (criterion === null ? [] : [row])));
}
