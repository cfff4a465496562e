/**
 * A problem on the command line: where it is, and what it is in Thai and in English. Shown as
 *
 *     answers.json:3:21 answers["1.1.B1"].met
 *       ต้องเป็น true หรือ false …
 *       must be true or false …
 *
 * so that editors and terminals that know `file:line:column` lead to the place.
 */
import { answersEn } from './words/answers.en';
import { answersTh } from './words/answers.th';
import { cliEn } from './words/cli.en';
import { cliTh, type ArgumentFault, type CliMessages, type FileFault, type UndoneWork } from './words/cli.th';
import { fileEn } from '../core/snapshot/file.en';
import { fileTh, type FileMessages } from '../core/snapshot/file.th';
import { problemEn } from './words/problem.en';
import { problemTh } from './words/problem.th';
import type { AnswersProblem } from '../core/assessment/answers-problem';
import { describeAnswersFault } from './words/describe-answers-problem';
import type { FileFailure } from '../core/failures/file-failure';
import type { RubricProblem } from '../core/rubric/rubric-problem';
import type { DuplicateName, JsonSyntaxFault, TextPosition } from './json-text';

export interface CliProblem {
  readonly where: string;
  readonly thai: string;
  readonly english: string;
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

export function duplicateProblem(path: string, { place, at, first }: DuplicateName): CliProblem {
  const words = ({ json }: CliMessages) => json.duplicateKey(first.line);
  return { where: `${inFile(path, at)} ${place}`, thai: words(cliTh), english: words(cliEn) };
}

/** @param where the place alone for a value of the command line, else file, position and place */
export function answersProblem(where: string, { fault }: Pick<AnswersProblem, 'fault'>): CliProblem {
  return {
    where,
    thai: describeAnswersFault(fault, answersTh),
    english: describeAnswersFault(fault, answersEn),
  };
}

export function rubricProblem(where: string, problem: RubricProblem): CliProblem {
  const words = (messages: typeof problemTh) => messages[problem.kind](problem as never);
  return { where, thai: words(problemTh), english: words(problemEn) };
}

/** `file:line:column place`; without a position when the place does not stand in the file, as a missing member. */
export function whereInFile(
  path: string,
  place: string,
  find: (place: string) => TextPosition | null,
): string {
  const position = find(place);
  return `${position === null ? path : inFile(path, position)} ${place}`;
}

/** @param undone what the command did not do because of them */
export function formatProblems(problems: readonly CliProblem[], undone: UndoneWork): string {
  const words = ({ problemCount }: CliMessages) => problemCount(problems.length, undone);
  return `${formatBlocks(problems)}${words(cliTh)}\n${words(cliEn)}\n`;
}

/** What is said beside a result. */
export function formatNotes(notes: readonly CliProblem[]): string {
  const words = ({ noteCount }: CliMessages) => noteCount(notes.length);
  return `${formatBlocks(notes)}${words(cliTh)}\n${words(cliEn)}\n`;
}

function formatBlocks(problems: readonly CliProblem[]): string {
  return problems.map(({ where, thai, english }) => `${where}\n  ${thai}\n  ${english}\n`).join('');
}

function inFile(path: string, { line, column }: TextPosition): string {
  return `${path}:${line}:${column}`;
}
