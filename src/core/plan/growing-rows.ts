/**
 * Rows that people write into grow with what they write: those of criteria hold no merged cells, so Excel fits them as long
 * as nobody sets a height. Their planned height is only what is reckoned with before anybody has typed.
 */
import type { SheetPlan, SheetRole } from './sheet-plan';

/** Of lists of gaps only those rows that say whose they are. */
const grown: ReadonlySet<SheetRole['kind']> = new Set(['category', 'differences', 'gaps']);

export function growingRows({ role, roles }: Pick<SheetPlan, 'role' | 'roles'>): ReadonlySet<number> {
  if (!grown.has(role.kind)) return new Set();
  return new Set(roles.flatMap(({ criterion }, row) => (criterion === null ? [] : [row])));
}
