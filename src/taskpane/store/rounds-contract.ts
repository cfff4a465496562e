/** What comparing and closing rounds are made of. Fetched when a person first asks for it; see `index.tsx`. */
import type { Profile } from '../../core/assessment/answers';
import type { FileFailure } from '../../core/failures/file-failure';
import type { Outcome } from '../../core/failures/outcome';
import type { WorkbookPlan } from '../../core/plan/sheet-plan';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import type { Typeface } from '../../core/plan/typeface';
import type { RoundsPort, SideFailure } from '../../core/ports/rounds-port';
import type { UnitListFailure } from '../../core/rollup/parse-unit-list';
import type { ListedUnit, ReadFile } from '../../core/rollup/settle-units';
import type { ComparedSide } from '../../core/rounds/comparison-words';
import type { SavedCopy } from './saved-copy';

export interface ReadingUnits {
  /** Told after every file. */
  readonly onRead: (done: number) => void;
  readonly signal: AbortSignal;
}

export interface RoundsTools {
  readonly port: RoundsPort;
  /** A file as one side of a comparison, or why it cannot be one. Never rejects. */
  readonly readSide: (file: Blob, name: string) => Promise<Outcome<ComparedSide, SideFailure>>;
  /**
   * Files as units of many, each counted or with what is wrong with it, in their order; null when it was called off.
   * Never rejects.
   */
  readonly readUnits: (
    files: readonly { readonly file: Blob; readonly name: string }[],
    how: ReadingUnits,
  ) => Promise<readonly ReadFile[] | null>;
  /** The list of units that are expected to send. Never rejects. */
  readonly readUnitList: (file: Blob) => Promise<Outcome<readonly ListedUnit[], UnitListFailure>>;
  /** Makes a file of a roll-up and hands it over to the person. Never rejects. */
  readonly saveRollUp: (plan: WorkbookPlan) => Promise<Outcome<SavedCopy>>;
  /** Makes a file of sheets to be handed out. Never rejects. */
  readonly saveOwners: (plan: WorkbookPlan, profile: Profile) => Promise<Outcome<SavedCopy>>;
  /** The sheets of a file that came back. Never rejects. */
  readonly readLists: (file: Blob) => Promise<Outcome<readonly SheetGrid[], FileFailure>>;
  readonly newRun: () => string;
  readonly findTypeface: () => Typeface;
  /** Milliseconds, as a clock gives it. */
  readonly now: () => number;
}
