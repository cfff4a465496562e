/** What Excel refused of the looks of sheets that were made; all else of them stands. */
import type { Failure } from '../failures/failures';
import type { LookPart } from '../plan/look-part';

export interface UnsetLook {
  readonly part: LookPart;
  readonly cause: Failure;
}

/** Of several sheets: what was refused on one and on another is one thing to tell. */
export function eachOnce(unset: readonly UnsetLook[]): readonly UnsetLook[] {
  const byPart = new Map<LookPart, UnsetLook>();
  for (const look of unset) if (!byPart.has(look.part)) byPart.set(look.part, look);
  return [...byPart.values()];
}
