/** Criteria as people say them. */
import type { RubricIndex } from '../../core/rubric/rubric-index';

/** `3.4.B2` becomes `3.4 B2`; an id that is not in the rubric stays as it is. */
export function criterionName(index: RubricIndex, id: string): string {
  const entry = index.criteria.get(id);
  return entry === undefined ? id : `${entry.item.id} ${entry.criterion.code}`;
}

/** `B2, RB1`: codes within one item. */
export function codesOf(index: RubricIndex, ids: readonly string[]): string {
  return ids.map((id) => index.criteria.get(id)?.criterion.code ?? id).join(', ');
}
