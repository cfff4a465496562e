/** What the commands read: rubric, answers, workbook. Each adds its problems to the list and then gives null. */
import { parseAnswers, type AnswersFile } from '../../core/assessment/parse-answers';
import type { Outcome } from '../../core/failures/outcome';
import { spoilsAnswers } from '../../core/findings/spoils-answers';
import type { PositionOf } from '../../core/json/text-position';
import { parseRubric } from '../../core/rubric/parse-rubric';
import type { Rubric } from '../../core/rubric/rubric';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { noDecisions, trustAll } from '../../core/standing/question';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { fileLimits } from '../../xlsx/file-limits';
import { readWorkbookFile } from '../../xlsx/read-xlsx';
import {
  answersProblem,
  duplicateProblems,
  fileProblem,
  rubricProblem,
  valueProblem,
  workbookProblem,
  type CliProblem,
} from '../problems/cli-problem';
import type { ReadFile } from '../disk/read-file';
import { readJsonFile } from './read-json-file';
import { isDecided, readingProblem, type Said } from '../problems/reading-problem';

export interface AnswersOfWorkbook extends AnswersFile {
  /** What the workbook computed itself, as far as it did. */
  readonly figures: WorkbookSnapshot['figures'];
  readonly notAllCounted: ReadonlySet<string>;
}

export async function readRubric(
  path: string,
  readFile: ReadFile,
  problems: CliProblem[],
): Promise<Rubric | null> {
  return readJson(path, readFile, problems, parseRubric, rubricProblem);
}

/** @param index null when the rubric could not be read: everything else in the file is still checked */
export async function readAnswers(
  path: string,
  index: RubricIndex | null,
  readFile: ReadFile,
  problems: CliProblem[],
): Promise<AnswersFile | null> {
  const parse = (input: unknown, positionOf: PositionOf) => parseAnswers(input, index, positionOf);
  return readJson(path, readFile, problems, parse, answersProblem);
}

async function readJson<Value, Problem>(
  path: string,
  readFile: ReadFile,
  problems: CliProblem[],
  parse: (input: unknown, positionOf: PositionOf) => Outcome<Value, readonly Problem[]>,
  say: (path: string, problem: Problem) => CliProblem,
): Promise<Value | null> {
  const document = await readJsonFile(path, readFile);
  if (!document.ok) {
    problems.push(...document.failure);
    return null;
  }
  problems.push(...duplicateProblems(path, document.value));
  const read = parse(document.value.value, document.value.positionOf);
  if (read.ok) return read.value;
  problems.push(...read.failure.map((problem) => say(path, problem)));
  return null;
}

/**
 * @param said what settles questions a workbook can leave open
 * @param notes what is odd in the workbook and leaves no doubt about any answer
 * @param index null when the rubric could not be read: then nothing can be told of the workbook either
 */
export async function readWorkbook(
  path: string,
  index: RubricIndex | null,
  said: Said,
  readFile: ReadFile,
  problems: CliProblem[],
  notes: CliProblem[],
): Promise<AnswersOfWorkbook | null> {
  const bytes = await readFile(path, fileLimits.fileBytes);
  if (!bytes.ok) {
    problems.push(fileProblem(path, bytes.failure));
    return null;
  }
  if (index === null) return null;
  const decisions = said.trust === null ? noDecisions : trustAll(said.trust);
  const snapshot = await readWorkbookFile(index, bytes.value, decisions);
  if (!snapshot.ok) {
    problems.push(workbookProblem(path, snapshot.failure));
    return null;
  }
  for (const problem of snapshot.value.problems) {
    (spoilsAnswers(problem) && !isDecided(problem, said) ? problems : notes).push(
      readingProblem(path, problem),
    );
  }
  const { profile, answers, figures, notAllCounted } = snapshot.value;
  return { profile, answers, figures, notAllCounted };
}

export function checkAgency(agency: string, rubric: Rubric, problems: CliProblem[]): void {
  const known = rubric.agencyTypes.map((type) => type.id);
  if (known.includes(agency)) return;
  const fault = { kind: 'unknownAgencyType', found: JSON.stringify(agency), known } as const;
  problems.push(valueProblem('--agency', fault));
}
