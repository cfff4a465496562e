/** What of an assessment a selection stands on, told from the last snapshot and an address alone. */
import { categoryOfMarker } from '../layout/markers';
import type { RubricIndex } from '../rubric/rubric-index';
import { parseAddress } from '../sheet/cell-address';
import { ourSheet, type WorkbookSnapshot } from './snapshot';

export type SelectedPart =
  | { readonly kind: 'criterion'; readonly id: string; readonly item: string; readonly category: string }
  /** A heading of it, or the description of one of its levels. */
  | { readonly kind: 'item'; readonly item: string; readonly category: string }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'elsewhere' };

/** Above the first criterion of an item stand its heading and the description of its first level. */
const headingRows = 2;

/**
 * Of several rows the first counts: that is where a person began.
 * @param address A1 without the sheet; null when only the sheet is known
 */
export function selectedPart(
  index: RubricIndex,
  snapshot: WorkbookSnapshot,
  sheetId: string,
  address: string | null,
): SelectedPart {
  const marker = ourSheet(snapshot, sheetId)?.[0] ?? '';
  const category = categoryOfMarker(marker);
  if (category === null || !index.categories.has(category)) return { kind: 'elsewhere' };
  const row = address === null ? undefined : parseAddress(address)?.[0]?.row;
  if (row === undefined) return { kind: 'category', category };
  const { at, above, below } = neighbours(snapshot, sheetId, row);
  const here = index.criteria.get(at?.id ?? '');
  if (here !== undefined) {
    return { kind: 'criterion', id: here.criterion.id, item: here.item.id, category: here.category.id };
  }
  const next = index.criteria.get(below?.id ?? '');
  const isAboveAll = above === null;
  if (next === undefined || below === null || (isAboveAll && row < below.row - headingRows)) {
    return { kind: 'category', category };
  }
  return { kind: 'item', item: next.item.id, category: next.category.id };
}

interface CriterionRow {
  readonly id: string;
  readonly row: number;
}

interface Neighbours {
  readonly at: CriterionRow | null;
  readonly above: CriterionRow | null;
  readonly below: CriterionRow | null;
}

function neighbours({ places }: WorkbookSnapshot, sheetId: string, row: number): Neighbours {
  let at: CriterionRow | null = null;
  let above: CriterionRow | null = null;
  let below: CriterionRow | null = null;
  for (const [id, place] of places) {
    if (place.sheetId !== sheetId) continue;
    const one = { id, row: place.row };
    if (one.row === row) at = one;
    else if (one.row < row && (above === null || one.row > above.row)) above = one;
    else if (one.row > row && (below === null || one.row < below.row)) below = one;
  }
  return { at, above, below };
}
