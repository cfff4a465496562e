/** What was read from a source and what the person chose about it: pure steps of the proposal, without the store. */
import type { Answers, Profile } from '../../core/assessment/answers';
import { carryAnswers, proposedDecisions, type Carried, type Decision } from '../../core/editions/carry';
import { defaultFields } from '../../core/editions/default-fields';
import { proposeCarry, type CarryProposal } from '../../core/editions/propose-carry';
import { readSource } from '../../core/editions/read-source';
import type { ColumnQuestion, ReadingChoices, UnclearMark } from '../../core/editions/source';
import { noChoices } from '../../core/editions/source';
import type { SourceWorkbook } from '../../core/editions/source-workbook';
import type { FileFailure } from '../../core/failures/file-failure';
import { neverComputed } from '../../core/failures/never-computed';
import type { AnswerField } from '../../core/layout/columns';
import type { RubricIndex } from '../../core/rubric/rubric-index';

export interface ProposedPhase {
  readonly kind: 'proposed';
  readonly workbook: SourceWorkbook;
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
}

/** What the answers go into. */
export interface CarryTarget {
  readonly index: RubricIndex;
  readonly standing: Answers;
  readonly profile: Profile;
}

/** Null where the source holds nothing; a failure where nothing in it can be trusted. */
export function proposalOf(
  target: CarryTarget,
  workbook: SourceWorkbook,
): ProposedPhase | FileFailure | null {
  const source = readSource(target.index, workbook);
  const { uncomputed } = source;
  if (uncomputed.length > 0) return neverComputed(uncomputed.map(({ place }) => place));
  const fields = defaultFields(source, target.profile);
  const proposal = proposeCarry(target.index, source, target.standing, [...fields]);
  if (proposal.entries.length === 0 && source.columnQuestions.length === 0) return null;
  return {
    kind: 'proposed',
    workbook,
    proposal,
    decisions: proposedDecisions(proposal),
    choices: noChoices,
    asked: source.unclearMarks,
    columnQuestions: source.columnQuestions,
    fields,
    confirmed: false,
    busy: false,
  };
}

/** Reads the source and what stands again; choices stay with their rows, questions with their answers. */
export function proposedAgain(
  { index, standing }: CarryTarget,
  phase: ProposedPhase,
  change: Partial<Pick<ProposedPhase, 'choices' | 'fields'>> = {},
): ProposedPhase {
  const { choices, fields } = { ...phase, ...change };
  const source = readSource(index, phase.workbook, choices);
  const proposal = proposeCarry(index, source, standing, [...fields]);
  const known = new Set(phase.asked.map(({ mark }) => mark));
  return {
    ...phase,
    proposal,
    choices,
    fields,
    asked: [...phase.asked, ...source.unclearMarks.filter(({ mark }) => !known.has(mark))],
    decisions: new Map([...proposedDecisions(proposal), ...phase.decisions]),
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
