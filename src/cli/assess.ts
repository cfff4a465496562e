/**
 * The `assess` command: answers and a rubric in, one JSON object out. Touches the outside only through `io`.
 * Either everything is right and the report goes to stdout, or every problem goes to stderr and nothing to
 * stdout.
 */
import { assess } from '../core/assessment/attainment';
import { listGaps } from '../core/assessment/gaps';
import { parseAnswers, type AnswersFile } from '../core/assessment/parse-answers';
import { cliEn } from '../core/messages/cli.en';
import { cliTh } from '../core/messages/cli.th';
import { parseRubric } from '../core/rubric/parse-rubric';
import type { Rubric } from '../core/rubric/rubric';
import { indexRubric, type RubricIndex } from '../core/rubric/rubric-index';
import { parseAssessArguments } from './assess-arguments';
import { assessReport } from './assess-report';
import { answersProblem, formatProblems, rubricProblem, whereInFile, type CliProblem } from './problem';
import type { ReadFile } from './read-file';
import { duplicateProblems, readJsonFile } from './read-json-file';

export interface CliIo {
  readonly readFile: ReadFile;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** The rubric that is used when none is named. */
  readonly defaultRubricPath: string;
}

export const exitOk = 0;
export const exitBadInput = 2;

/** @returns the exit code */
export async function runAssess(argv: readonly string[], io: CliIo): Promise<number> {
  const given = parseAssessArguments(argv);
  if (given.help) {
    io.writeOut(`${cliTh.assessHelp}\n\n${cliEn.assessHelp}\n`);
    return exitOk;
  }
  const problems: CliProblem[] = [...given.problems];
  const rubric = await readRubric(given.rubric ?? io.defaultRubricPath, io, problems);
  const index = rubric === null ? null : indexRubric(rubric);
  const file = given.answers === null ? null : await readAnswers(given.answers, index, io, problems);
  if (rubric !== null && given.agency !== null) checkAgency(given.agency, rubric, problems);
  if (problems.length > 0 || index === null || file === null) {
    io.writeError(formatProblems(problems));
    return exitBadInput;
  }
  const agencyType = given.agency ?? file.profile.agencyType ?? firstAgencyType(index.rubric);
  const assessment = assess(index, file.answers, agencyType);
  const gaps = listGaps(index, file.answers, agencyType, assessment);
  io.writeOut(`${JSON.stringify(assessReport(index.rubric.id, agencyType, assessment, gaps))}\n`);
  return exitOk;
}

async function readRubric(path: string, io: CliIo, problems: CliProblem[]): Promise<Rubric | null> {
  const document = await readJsonFile(path, io.readFile);
  if (!document.ok) {
    problems.push(...document.failure);
    return null;
  }
  problems.push(...duplicateProblems(path, document.value));
  const rubric = parseRubric(document.value.value);
  if (rubric.ok) return rubric.value;
  for (const problem of rubric.failure) {
    problems.push(rubricProblem(whereInFile(path, problem.place, document.value.find), problem));
  }
  return null;
}

async function readAnswers(
  path: string,
  index: RubricIndex | null,
  io: CliIo,
  problems: CliProblem[],
): Promise<AnswersFile | null> {
  const document = await readJsonFile(path, io.readFile);
  if (!document.ok) {
    problems.push(...document.failure);
    return null;
  }
  problems.push(...duplicateProblems(path, document.value));
  const file = parseAnswers(document.value.value, index);
  if (file.ok) return file.value;
  for (const problem of file.failure) {
    problems.push(answersProblem(whereInFile(path, problem.place, document.value.find), problem));
  }
  return null;
}

function checkAgency(agency: string, rubric: Rubric, problems: CliProblem[]): void {
  const known = rubric.agencyTypes.map((type) => type.id);
  if (known.includes(agency)) return;
  const fault = { kind: 'unknownAgencyType', found: JSON.stringify(agency), known } as const;
  problems.push(answersProblem('--agency', { fault }));
}

/** With no type named anywhere, the rubric's first; null when the rubric makes no difference by type. */
function firstAgencyType(rubric: Rubric): string | null {
  return rubric.agencyTypes[0]?.id ?? null;
}
