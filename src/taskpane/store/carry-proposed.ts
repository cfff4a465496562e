/** What is proposed of a source that was read: what the person chose about it, and what would be written. Pure. */
import { carryAnswers, proposedDecisions, type Carried, type Decision } from '../../core/editions/carry';
import type { CarryProposal } from '../../core/editions/propose-carry';
import { besideInExcel } from '../../core/editions/beside';
import { sourceHere, type CarrySource, type Proposed } from '../../core/editions/propose-source';
import type { ColumnQuestion, ReadingChoices, UnclearMark } from '../../core/editions/source';
import { noChoices } from '../../core/editions/source';
import type { AnswerField } from '../../core/layout/columns';
import type { OpenSheets } from '../../core/ports/carry-port';
import type { RubricIndex } from '../../core/rubric/rubric-index';

export interface ProposedPhase {
  readonly kind: 'proposed';
  readonly source: CarrySource;
  readonly proposal: CarryProposal;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** What marks that are not clear mean, and which columns hold what, as the person said. */
  readonly choices: ReadingChoices;
  /** Marks the person was asked about, in the order found; they stay when they were answered. */
  readonly asked: readonly UnclearMark[];
  /** Sheets of which the person was asked which column says what is done. */
  readonly columnQuestions: readonly ColumnQuestion[];
  /** Fields of an answer that are carried. */
  readonly fields: ReadonlySet<AnswerField>;
  /** The person has looked at the criteria that are known by their text under another id. */
  readonly confirmed: boolean;
  readonly busy: boolean;
  /** The proposal is that of the choices; false while the source is asked again. */
  readonly settled: boolean;
}

/** The open workbook, of another rubric or edition. */
export function sourceOfOpen(index: RubricIndex, { grids, names }: OpenSheets): CarrySource {
  const beside = new Map(grids.map((grid) => [grid.sheetId, besideInExcel(grid)]));
  return sourceHere(index, { title: '', grids, beside, names });
}

/** Null where the source holds nothing. */
export function firstProposed(source: CarrySource, { proposal, fields }: Proposed): ProposedPhase | null {
  const { columnQuestions, unclearMarks } = proposal.source;
  if (proposal.entries.length === 0 && columnQuestions.length === 0) return null;
  return {
    kind: 'proposed',
    source,
    proposal,
    decisions: proposedDecisions(proposal),
    choices: noChoices,
    asked: unclearMarks,
    columnQuestions,
    fields,
    confirmed: false,
    busy: false,
    settled: true,
  };
}

/** Choices stay with their rows, questions with their answers. */
export function proposedAgain(phase: ProposedPhase, { proposal, fields }: Proposed): ProposedPhase {
  const known = new Set(phase.asked.map(({ mark }) => mark));
  const more = proposal.source.unclearMarks.filter(({ mark }) => !known.has(mark));
  return {
    ...phase,
    proposal,
    fields,
    asked: [...phase.asked, ...more],
    decisions: new Map([...proposedDecisions(proposal), ...phase.decisions]),
    settled: true,
  };
}

/** What would be written now. */
export function carriedBy(index: RubricIndex, phase: ProposedPhase): Carried {
  const { proposal, decisions, confirmed, fields } = phase;
  const moved = new Set(proposal.entries.filter(({ kind }) => kind === 'moved').map(({ key }) => key));
  const counted = confirmed
    ? decisions
    : new Map([...decisions].filter(([key, each]) => !moved.has(key) || each === 'leave'));
  return carryAnswers(index, proposal, counted, fields);
}
