/**
 * What the sender is given: steps that write, in order, and what each of them changes of what stood before. Plain
 * words about writes; only `write` itself knows Excel's objects.
 */
import type { Outcome } from '../../core/failures/outcome';
import type { Weighed } from '../office/pack';
import type { Ground } from './ground';
import type { Touch } from './touch';

export interface WriteStep extends Weighed {
  /** True when Excel does it all or not at all. */
  readonly isOneWrite?: boolean;
  /** Null or not given: it makes something of its own, which goes again as a whole. */
  readonly touches?: Touch | null;
  /** True where it changes no cell, and nobody needs to know for certain whether it was done. */
  readonly isLook?: boolean;
  /** After a failure: removes what the step has made and not finished, and nothing would finish. Null: there is none. */
  readonly removal?: () => ((context: Excel.RequestContext) => void) | null;
  readonly write: (context: Excel.RequestContext) => void;
}

/** Whether it changes what stood, and not only makes something of its own. */
export function isChange({ touches }: WriteStep): boolean {
  return touches !== null && touches !== undefined;
}

/** How sheets that a plan makes go again. */
export interface TakingBack {
  /** @returns names of the sheets that stay all the same */
  readonly takeBack: () => Promise<Outcome<readonly string[]>>;
  /** Those alone that are not finished. @returns whether there was one and all are gone now */
  readonly takeBackUnfinished: () => Promise<Outcome<boolean>>;
  /** Names of those that are there. */
  readonly findRemains: () => Promise<Outcome<readonly string[]>>;
  /** What all of them are called, where Excel does not even say which are there. */
  readonly names: readonly string[];
}

export interface WritePlan {
  /** Those that make sheets come before those that change what stood: until the first of these all can be undone. */
  readonly steps: readonly WriteStep[];
  /** The sheets it changes, as they were looked at. */
  readonly ground: Ground;
  /** Null when it makes no sheet. */
  readonly making: TakingBack | null;
}
