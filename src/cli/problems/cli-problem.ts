/**
 * A problem on the command line: where it is, and what it is in Thai and in English. Shown as
 *
 *     answers.json:3:21 answers["1.1.B1"].met
 *       ต้องเป็น true หรือ false …
 *       must be true or false …
 *
 * so that editors and terminals that know `file:line:column` lead to the place.
 */
import { answersProblemEn } from '../words/answers-problem.en';
import { answersProblemTh } from '../words/answers-problem.th';
import { cliEn } from '../words/cli-words.en';
import { cliTh, type ArgumentFault, type CliMessages, type FileFault } from '../words/cli-words.th';
import { fileEn } from '../../core/snapshot/file.en';
import { fileTh, type FileMessages } from '../../core/snapshot/file.th';
import { rubricProblemEn } from '../words/rubric-problem.en';
import { rubricProblemTh } from '../words/rubric-problem.th';
import type { AnswersFault, AnswersProblem } from '../../core/assessment/answers-problem';
import { faultWords } from '../words/fault-words';
import type { FileFailure } from '../../core/failures/file-failure';
import type { RubricProblem } from '../../core/rubric/rubric-problem';
import type { DuplicateName, JsonDocument, JsonSyntaxFault } from '../../core/json/json-text';
import type { TextPosition } from '../../core/json/text-position';

export interface CliProblem {
  readonly where: string;
  readonly thai: string;
  readonly english: string;
  /** How many problems it stands for, when that is more than one. */
  readonly count?: number;
  /** Notes of one kind are one note, with a count. */
  readonly kind?: string;
}

export function argumentProblem(argument: string, fault: ArgumentFault): CliProblem {
  // Each entry takes exactly the fault of its own kind; TypeScript cannot correlate the two lookups.
  const words = ({ argument: entry }: CliMessages) => entry[fault.kind](fault as never);
  return { where: argument, thai: words(cliTh), english: words(cliEn) };
}

export function fileProblem(path: string, fault: FileFault): CliProblem {
  const words = ({ file }: CliMessages) => file[fault.kind](fault as never);
  return { where: path, thai: words(cliTh), english: words(cliEn) };
}

/** Why a file is no workbook of ours, and what to do about it. */
export function workbookProblem(path: string, failure: FileFailure): CliProblem {
  const words = ({ failure: entry }: FileMessages) => {
    const { what, next } = entry[failure.kind](failure as never);
    return `${what}\n  ${next}`;
  };
  return { where: path, thai: words(fileTh), english: words(fileEn) };
}

export function syntaxProblem(path: string, fault: JsonSyntaxFault): CliProblem {
  const words = ({ json }: CliMessages) => json.syntax(json.expected[fault.expected], fault.found);
  return { where: inFile(path, fault.at), thai: words(cliTh), english: words(cliEn) };
}

function duplicateProblem(path: string, { place, at, first }: DuplicateName): CliProblem {
  const words = ({ json }: CliMessages) => json.duplicateKey(first.line);
  return { where: `${inFile(path, at)} ${place}`, thai: words(cliTh), english: words(cliEn) };
}

/** Names that stand twice, as problems; the document can still be read, and its other problems found. */
export function duplicateProblems(path: string, document: JsonDocument): readonly CliProblem[] {
  const problems = document.duplicates.map((duplicate) => duplicateProblem(path, duplicate));
  const count = document.duplicateCount - problems.length;
  return count === 0 ? problems : [...problems, answersProblem(path, { kind: 'more', count, place: '$' })];
}

/** @param argument the option whose value it is */
export function valueProblem(argument: string, fault: AnswersFault): CliProblem {
  return {
    where: argument,
    thai: faultWords(fault, answersProblemTh),
    english: faultWords(fault, answersProblemEn),
  };
}

export function answersProblem(path: string, problem: AnswersProblem): CliProblem {
  return { ...valueProblem(whereInFile(path, problem), problem), ...countOf(problem) };
}

export function rubricProblem(path: string, problem: RubricProblem): CliProblem {
  return {
    where: whereInFile(path, problem),
    thai: faultWords(problem, rubricProblemTh),
    english: faultWords(problem, rubricProblemEn),
    ...countOf(problem),
  };
}

function countOf(problem: RubricProblem | AnswersProblem): Pick<CliProblem, 'count'> {
  return problem.kind === 'more' ? { count: problem.count } : {};
}

/** `file:line:column place`; without a position when the place does not stand in the file, as a missing member. */
function whereInFile(
  path: string,
  { place, at }: { readonly place: string; readonly at?: TextPosition | undefined },
): string {
  return `${at === undefined ? path : inFile(path, at)} ${place}`;
}

function inFile(path: string, { line, column }: TextPosition): string {
  return `${path}:${line}:${column}`;
}
