/** Answers of another edition, or of a checklist made by hand, as the `workbook` command takes them in. */
import type { Profile } from '../../core/assessment/answers';
import {
  carryAnswers,
  plainDecisions,
  proposedDecisions,
  type Carried,
  type Decision,
} from '../../core/editions/carry';
import { defaultFields } from '../../core/editions/default-fields';
import { mayHoldAnswers } from '../../core/editions/hand-made/may-hold-answers';
import { proposeCarry, type CarryProposal } from '../../core/editions/propose-carry';
import { readSource } from '../../core/editions/read-source';
import type { Source } from '../../core/editions/source';
import { neverComputed } from '../../core/failures/never-computed';
import { answerFields, type AnswerField } from '../../core/layout/columns';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { fileLimits } from '../../xlsx/file-limits';
import { readFileGrids } from '../../xlsx/read-xlsx';
import type { ReadFile } from '../disk/read-file';
import { argumentProblem, fileProblem, workbookProblem, type CliProblem } from '../problems/cli-problem';
import { readingProblem } from '../problems/reading-problem';
import type { WorkbookArguments } from './parse-workbook-arguments';

export interface CarriedFrom {
  readonly proposal: CarryProposal;
  readonly carried: Carried;
  /** Fields of an answer that were carried. */
  readonly fields: readonly AnswerField[];
}

/** @param index null when the rubric could not be read: then nothing can be told of the file either */
export async function readSourceFile(
  path: string,
  index: RubricIndex | null,
  { reading }: Pick<WorkbookArguments, 'reading'>,
  readFile: ReadFile,
  problems: CliProblem[],
): Promise<Source | null> {
  const bytes = await readFile(path, fileLimits.fileBytes);
  if (!bytes.ok) {
    problems.push(fileProblem(path, bytes.failure));
    return null;
  }
  if (index === null) return null;
  const contents = await readFileGrids(bytes.value, {
    mayHoldAnswers: (grid) => mayHoldAnswers(index, grid),
  });
  if (!contents.ok) {
    problems.push(workbookProblem(path, contents.failure));
    return null;
  }
  const title = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const source = readSource(index, { title, ...contents.value }, reading);
  const { uncomputed } = source;
  if (uncomputed.length === 0) return source;
  problems.push(workbookProblem(path, neverComputed(uncomputed.map(({ place }) => place))));
  return null;
}

/** Nobody can be asked here, so what a person would have to decide on is left. */
export function carryFrom(
  index: RubricIndex,
  source: Source,
  { moved, fields }: Pick<WorkbookArguments, 'moved' | 'fields'>,
  target: Profile,
): CarriedFrom {
  const chosen = fields === null ? defaultFields(source, target) : new Set(fields);
  const ordered = answerFields.filter((field) => chosen.has(field));
  const proposal = proposeCarry(index, source, new Map(), ordered);
  const decisions = moved ? proposedDecisions(proposal) : recognisedDecisions(index, proposal);
  return { proposal, carried: carryAnswers(index, proposal, decisions, chosen), fields: ordered };
}

/** In a checklist made by hand a row that bears the id of no criterion is recognised by the criterion's own words. */
function recognisedDecisions(index: RubricIndex, proposal: CarryProposal): Map<string, Decision> {
  const decisions = plainDecisions(proposal);
  if (proposal.source.rubricId !== '') return decisions;
  for (const { key, kind, row, target } of proposal.entries) {
    if (kind === 'moved' && target !== null && !index.criteria.has(row.id))
      decisions.set(key, { to: target });
  }
  return decisions;
}

/** What a person has to say before a file is written. */
export function toBeSaid(
  { rubric }: RubricIndex,
  from: CarriedFrom,
  { carryFrom: path, agency }: Pick<WorkbookArguments, 'carryFrom' | 'agency'>,
): readonly CliProblem[] {
  if (from.carried.answers.size === 0) return [nothingCarried(path ?? '', from.proposal.source)];
  const { unknownAgencyType } = from.proposal.source;
  if (unknownAgencyType === null || agency !== null) return [];
  const { place, text: found } = unknownAgencyType;
  const known = rubric.agencyTypes.map(({ title }) => title);
  return [readingProblem(path ?? '', { kind: 'agencyTypeUnknown', found, means: '', known, place })];
}

/** Where nothing can be carried, an empty form would only take the place of a file. */
function nothingCarried(path: string, { columnQuestions, unclearMarks }: Source): CliProblem {
  const columns = columnQuestions.flatMap(({ sheetName, candidates }) =>
    candidates.map(
      ({ title, words }) => `${sheetName}: ${title} = ${words.map(({ mark }) => mark).join(', ')}`,
    ),
  );
  const marks = unclearMarks.map(({ typed }) => typed);
  return { ...argumentProblem('--carry-from', { kind: 'nothingCarried', columns, marks }), where: path };
}
