/** What carrying answers shows and can be asked: see `carry-store.ts`. */
import type { Carried, Decision } from '../../core/editions/carry';
import type { MarkMeaning } from '../../core/editions/mark-words';
import type { CarryEntry } from '../../core/editions/propose-carry';
import type { FileFailure } from '../../core/failures/file-failure';
import type { Failure } from '../../core/failures/failures';
import type { AnswerField } from '../../core/layout/columns';
import type { CarryInReport } from '../../core/ports/carry-port';
import type { ReadingProgress } from './carry-contract';
import type { ProposedPhase } from './carry-proposed';
import type { SavedCopy } from './saved-copy';

/** `here` writes into the open workbook; `file` makes a new one, because the open one is of another edition. */
export type Sink = 'here' | 'file';

export interface CarryState {
  readonly phase: CarryPhase;
  /** Why the last step failed; null when it did not. */
  readonly failure: CarryFailure | null;
}

export type CarryFailure =
  | { readonly of: 'file'; readonly failure: FileFailure }
  | { readonly of: 'workbook'; readonly failure: Failure }
  /** The new file could not be made or handed over; the message is the browser's. */
  | { readonly of: 'saving'; readonly message: string }
  | { readonly of: 'nothing' };

export type CarryPhase =
  | { readonly kind: 'choosing' }
  /** Null before anything is read, and of the open workbook. */
  | { readonly kind: 'reading'; readonly progress: ReadingProgress | null }
  | ProposedPhase
  | { readonly kind: 'carried'; readonly report: CarryInReport }
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly way: SavedCopy['way'];
      readonly written: number;
      readonly kept: number;
    };

export interface CarryStore {
  getState(): CarryState;
  subscribe(listener: () => void): () => void;
  sink(): Sink;
  readFile(file: Blob, name: string): Promise<void>;
  /** The workbook that is open, of another rubric or edition. */
  readOpen(): Promise<void>;
  decide(keys: readonly string[], decision: (entry: CarryEntry) => Decision | null): void;
  confirm(confirmed: boolean): void;
  sayMark(mark: string, meaning: MarkMeaning | null): void;
  /** Null takes the choice back. */
  chooseColumn(sheetId: string, column: string | null): void;
  chooseField(field: AnswerField, carried: boolean): void;
  /** What would be written now. */
  preview(phase: ProposedPhase): Carried;
  carry(): Promise<void>;
  startAgain(): void;
}
