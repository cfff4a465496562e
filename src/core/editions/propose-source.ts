/** From the cells of a source to what of it would go where: all that takes long, in one place, on whichever thread. */
import type { Answers, Profile } from '../assessment/answers';
import type { FileFailure } from '../failures/file-failure';
import { neverComputed } from '../failures/never-computed';
import { failed, succeeded, type Outcome } from '../failures/outcome';
import type { AnswerField } from '../layout/columns';
import type { RubricIndex } from '../rubric/rubric-index';
import { defaultFields } from './default-fields';
import { proposeCarry, type CarryProposal } from './propose-carry';
import { readSource } from './read-source';
import type { ReadingChoices } from './source';
import type { SourceWorkbook } from './source-workbook';

/** Plain data: it may go to another thread, and so may what comes back. */
export interface CarryAsk {
  /** What the target holds. */
  readonly standing: Answers;
  readonly profile: Profile;
  readonly choices: ReadingChoices;
  /** Null for those that come along when nobody chooses. */
  readonly fields: ReadonlySet<AnswerField> | null;
}

export interface Proposed {
  readonly proposal: CarryProposal;
  /** Fields of an answer that are carried. */
  readonly fields: ReadonlySet<AnswerField>;
}

export type ProposedOutcome = Outcome<Proposed, FileFailure>;

/** A source that was read, wherever its cells lie. */
export interface CarrySource {
  /** @param then told the proposal: at once, or later; never after `close` */
  propose(ask: CarryAsk, then: (outcome: ProposedOutcome) => void): void;
  close(): void;
}

/** Fails where nothing in the source can be trusted. */
function proposeSource(index: RubricIndex, workbook: SourceWorkbook, ask: CarryAsk): ProposedOutcome {
  const source = readSource(index, workbook, ask.choices);
  const { uncomputed } = source;
  if (uncomputed.length > 0) return failed(neverComputed(uncomputed.map(({ place }) => place)));
  const fields = ask.fields ?? defaultFields(source, ask.profile);
  return succeeded({ proposal: proposeCarry(index, source, ask.standing, [...fields]), fields });
}

/** A source whose cells are here: it answers at once. */
export function sourceHere(index: RubricIndex, workbook: SourceWorkbook): CarrySource {
  return {
    propose: (ask, then) => then(proposeSource(index, workbook, ask)),
    close: () => undefined,
  };
}
