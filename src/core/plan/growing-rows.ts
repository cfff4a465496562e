/**
 * Rows that have no height of ours: Excel fits them to what stands there and to what people write, in whatever font the
 * computer draws it, as long as nobody sets a height. Their planned height is only what is reckoned with before that.
 */
import type { SheetPlan } from './sheet-plan';

/**
 * Of a category the rows of criteria; of a dated list each row in which something stands, its heading included. Merged cells
 * Excel leaves out where it fits rows: a row with some keeps the height that was planned for it.
 */
export function growingRows(plan: SheetPlan): ReadonlySet<number> {
  const { role, roles, frozenRows, rowHeights, cells, merges } = plan;
  if (role.kind === 'category') {
    return new Set(roles.flatMap(({ criterion }, row) => (criterion === null ? [] : [row])));
  }
  // What has no heading that stays in sight is no list but a page, planned as a whole.
  if (role.kind === 'summary' || role.kind === 'data' || frozenRows === 0) return new Set();
  const merged = new Set(merges.map(({ row }) => row));
  return new Set(
    cells.flatMap((line, row) =>
      rowHeights[row] === 0 || merged.has(row) || line.every((content) => content === null) ? [] : [row],
    ),
  );
}
