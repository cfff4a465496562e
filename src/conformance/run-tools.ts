/** What a run is given by whoever starts it: a page in Excel, or a test. */
import type { Hands } from './bench';

export interface RunTools {
  readonly hands: Hands;
  /** Waits until no event is to be expected any more. */
  readonly settle: () => Promise<void>;
  /** Milliseconds, from whenever. */
  readonly now: () => number;
  readonly today: () => Date;
  /** Letters and digits of this run alone. */
  readonly token: string;
}
