/** What Excel refused of the looks of sheets that were made; all else of them stands. */
import type { Failure } from '../failures/failures';
import type { LookPart } from '../plan/look-part';

export interface UnsetLook {
  readonly part: LookPart;
  readonly cause: Failure;
}
