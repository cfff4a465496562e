/**
 * The `assess` command: answers, or a workbook that holds them, and a rubric in; one JSON object out. Touches the
 * outside only through `io`. Either everything is right and the report goes to stdout, or every problem goes to
 * stderr and nothing to stdout. What is odd in a workbook without putting an answer in doubt is said on stderr
 * beside the report.
 */
import type { Assessment } from '../../core/assessment/assessment';
import { assess } from '../../core/assessment/attainment';
import { listDifferences } from '../../core/papers/differences/plan-differences-sheet';
import { listGaps } from '../../core/assessment/gaps';
import { cliEn } from '../words/cli-words.en';
import { cliTh } from '../words/cli-words.th';
import type { Rubric } from '../../core/rubric/rubric';
import { indexRubric, type RubricIndex } from '../../core/rubric/rubric-index';
import { compareFigures, type FigureDifference } from '../../core/snapshot/compare-figures';
import { messagesFor, type Messages } from '../../core/words/messages';
import { parseAssessArguments } from './parse-assess-arguments';
import { assessReport, obstructedLevels } from './assess-report';
import { exitOk, type CliIo } from './cli-io';
import { refuse } from './refuse';
import { formatNotes } from '../problems/format-problems';
import type { CliProblem } from '../problems/cli-problem';
import {
  checkAgency,
  readAnswers,
  readRubric,
  readWorkbook,
  type AnswersOfWorkbook,
} from '../input/read-inputs';

/** @returns the exit code */
export async function runAssess(argv: readonly string[], io: CliIo): Promise<number> {
  const given = parseAssessArguments(argv);
  if (given.help) {
    io.writeOut(`${cliTh.assessHelp}\n\n${cliEn.assessHelp}\n`);
    return exitOk;
  }
  const problems: CliProblem[] = [...given.problems];
  const notes: CliProblem[] = [];
  const rubric = await readRubric(given.rubric ?? io.defaultRubricPath, io.readFile, problems);
  const index = rubric === null ? null : indexRubric(rubric);
  const fromAnswers =
    given.answers === null ? null : await readAnswers(given.answers, index, io.readFile, problems);
  const fromWorkbook =
    given.workbook === null
      ? null
      : await readWorkbook(given.workbook, index, given, io.readFile, problems, notes);
  const file = fromAnswers ?? fromWorkbook;
  if (rubric !== null && given.agency !== null) checkAgency(given.agency, rubric, problems);
  if (problems.length > 0 || index === null || file === null) {
    return refuse(problems, 'computed', io);
  }
  // A workbook has a cell for the type: empty or wrong it is a question to a person, and no default answers it.
  const unsaid = fromWorkbook === null ? firstAgencyType(index.rubric) : null;
  const agencyType = given.agency ?? file.profile.agencyType ?? unsaid;
  const assessment = assess(index, file.answers, agencyType, fromWorkbook?.notAllCounted);
  notes.push(...obstacleNotes(given.workbook ?? given.answers ?? '', assessment));
  const gaps = listGaps({ index, answers: file.answers, agencyType, assessment });
  const differences = fromWorkbook === null ? [] : differencesOf(index, fromWorkbook);
  if (differences.length > 0) notes.push(differenceNote(given.workbook ?? '', differences.length));
  if (notes.length > 0) io.writeError(formatNotes(notes));
  const report = assessReport(
    index.rubric.id,
    agencyType,
    assessment,
    gaps,
    listDifferences(index, file.answers),
    differences,
  );
  io.writeOut(`${JSON.stringify(report)}\n`);
  return exitOk;
}

/** The workbook computes for the type of agency that stands in it, whatever `--agency` says. */
function differencesOf(
  index: RubricIndex,
  { answers, profile, figures, notAllCounted }: AnswersOfWorkbook,
): readonly FigureDifference[] {
  return compareFigures(index, assess(index, answers, profile.agencyType, notAllCounted), figures);
}

function differenceNote(path: string, count: number): CliProblem {
  return { where: path, thai: cliTh.differing(count), english: cliEn.differing(count) };
}

/** One line for each cause, with the levels that cannot be computed because of it. */
function obstacleNotes(path: string, { categories }: Assessment): CliProblem[] {
  const levels = obstructedLevels(categories);
  return [...new Set(levels.map(({ obstacle }) => obstacle))].map((obstacle) => {
    const ids = levels.filter((level) => level.obstacle === obstacle).map(({ id }) => id);
    const words = (messages: Messages): string =>
      `${messages.sheet.levels.notComputable}: ${ids.join(', ')}. ${messages.sheet.levels.obstacle[obstacle]}`;
    return { where: path, thai: words(messagesFor('th')), english: words(messagesFor('en')) };
  });
}

/** With no type named anywhere, the rubric's first; null when the rubric makes no difference by type. */
function firstAgencyType(rubric: Rubric): string | null {
  return rubric.agencyTypes[0]?.id ?? null;
}
