/** What comparing and closing rounds are made of. Fetched when a person first asks for it; see `index.tsx`. */
import type { Outcome } from '../../core/failures/outcome';
import type { Typeface } from '../../core/plan/typeface';
import type { RoundsPort, SideFailure } from '../../core/ports/rounds-port';
import type { ComparedSide } from '../../core/rounds/comparison-words';

export interface RoundsTools {
  readonly port: RoundsPort;
  /** A file as one side of a comparison, or why it cannot be one. Never rejects. */
  readonly readSide: (file: Blob, name: string) => Promise<Outcome<ComparedSide, SideFailure>>;
  readonly newRun: () => string;
  readonly findTypeface: () => Typeface;
  /** Milliseconds, as a clock gives it. */
  readonly now: () => number;
}
