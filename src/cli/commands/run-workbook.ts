/**
 * The `workbook` command: a rubric, and answers if there are any, in; an .xlsx file out. Touches the outside only
 * through `io`. Either everything is right and the file is there, or every problem goes to stderr and no file is
 * touched.
 */
import { fiscalYearValue, textValue } from '../../core/assessment/answer-values';
import type { Answers, Profile } from '../../core/assessment/answers';
import type { AnswersFault } from '../../core/assessment/answers-problem';
import type { AnswersFile } from '../../core/assessment/parse-answers';
import { documentPlace } from '../../core/json/json-place';
import type { JsonShape } from '../../core/json/json-shape';
import { planCarriedFile } from '../../core/editions/plan-carried-file';
import { cliEn } from '../words/cli-words.en';
import { cliTh } from '../words/cli-words.th';
import { languageOf } from '../../core/words/language';
import { indexRubric, type RubricIndex } from '../../core/rubric/rubric-index';
import type { GapSheetRequest } from '../../core/papers/gap-sheet-rows';
import type { WorkbookPlan } from '../../core/plan/sheet-plan';
import { planGapSheet } from '../../core/papers/plan-gap-sheet';
import { planWorkbook } from '../../core/layout/plan-workbook';
import { withResults } from '../../core/layout/results/with-results';
import { typefaces } from '../../core/plan/typeface';
import { isoDay } from '../../core/words/written-date';
import { writeWorkbookFile } from '../../xlsx/write-xlsx';
import { carryFrom, readSourceFile, toBeSaid, type CarriedFrom } from './carry-from';
import { carryReport, carrySummary } from './carry-report';
import { exitOk, type CliIo } from './cli-io';
import { refuse } from './refuse';
import { fileProblem, valueProblem, type CliProblem } from '../problems/cli-problem';
import { checkAgency, readAnswers, readRubric } from '../input/read-inputs';
import { parseWorkbookArguments, type WorkbookArguments } from './parse-workbook-arguments';
import type { WriteFile } from '../disk/write-file';

export interface WorkbookIo extends CliIo {
  readonly writeFile: WriteFile;
  /** In milliseconds, as `Date.now` gives it. */
  readonly now: () => number;
}

/** The face Thai offices print in. Whoever lacks it sees the nearest that Excel finds. */
const [typeface] = typefaces;
const nobody: AnswersFile = {
  profile: { agencyName: '', agencyType: null, fiscalYear: null, round: '' },
  answers: new Map(),
};

/** @returns the exit code */
export async function runWorkbook(argv: readonly string[], io: WorkbookIo): Promise<number> {
  const given = parseWorkbookArguments(argv);
  if (given.help) {
    io.writeOut(`${cliTh.workbookHelp}\n\n${cliEn.workbookHelp}\n`);
    return exitOk;
  }
  const problems: CliProblem[] = [...given.problems];
  const rubric = await readRubric(given.rubric ?? io.defaultRubricPath, io.readFile, problems);
  const index = rubric === null ? null : indexRubric(rubric);
  const source =
    given.carryFrom === null
      ? null
      : await readSourceFile(given.carryFrom, index, given, io.readFile, problems);
  const file = source === null ? await readGivenAnswers(given, index, io, problems) : null;
  if (rubric !== null && given.agency !== null) checkAgency(given.agency, rubric, problems);
  const profile = profileOf(given, source?.profile ?? file?.profile ?? nobody.profile, problems);
  const from = source === null || index === null ? null : carryFrom(index, source, given, profile);
  if (problems.length === 0 && from !== null && index !== null) {
    io.writeError(carrySummary(from));
    const asked = toBeSaid(index, from, given);
    if (asked.length > 0 && given.report) io.writeOut(`${JSON.stringify(carryReport(index, from))}\n`);
    problems.push(...asked);
  }
  const answers = from === null ? file?.answers : answersOf(from);
  if (problems.length === 0 && index !== null && answers !== undefined) {
    const language = given.language ?? languageOf(index.rubric);
    const printedOn = given.undated ? null : isoDay(io.now());
    const print = { forPaper: given.paper, pagePerItem: given.pagePerItem, printedOn };
    const request = { profile, language, typeface, answers, print };
    const planned =
      from === null
        ? planWorkbook(index, request)
        : planCarriedFile(index, from.proposal, from.carried, { ...request, madeOn: isoDay(io.now()) });
    const workbook = withResults(planned, index, request);
    const plan = given.gaps ? withGapSheet(index, workbook, request, io.now()) : workbook;
    const fault = given.out === null ? null : await write(given.out, plan, given, io);
    if (fault === null) {
      const said = from !== null && given.report ? JSON.stringify(carryReport(index, from)) : given.out;
      io.writeOut(`${said ?? ''}\n`);
      return exitOk;
    }
    problems.push(fault);
  }
  return refuse(problems, 'written', io);
}

async function write(
  path: string,
  plan: WorkbookPlan,
  { protect, force, answers, carryFrom, rubric }: WorkbookArguments,
  io: WorkbookIo,
): Promise<CliProblem | null> {
  const sources = [rubric ?? io.defaultRubricPath, answers, carryFrom].filter((source) => source !== null);
  const bytes = await writeWorkbookFile(plan, { protect });
  const written = await io.writeFile(path, bytes, { replace: force, sources });
  return written.ok ? null : fileProblem(path, written.failure);
}

async function readGivenAnswers(
  { answers, carryFrom }: WorkbookArguments,
  index: RubricIndex | null,
  io: WorkbookIo,
  problems: CliProblem[],
): Promise<AnswersFile | null> {
  if (carryFrom !== null) return null;
  return answers === null ? nobody : readAnswers(answers, index, io.readFile, problems);
}

function answersOf({ carried }: CarriedFrom): Answers {
  return new Map([...carried.answers].map(([id, { answer }]) => [id, answer]));
}

/** The list stands behind the last category, where the pane puts it. */
function withGapSheet(
  index: RubricIndex,
  plan: WorkbookPlan,
  request: Pick<GapSheetRequest, 'profile' | 'language' | 'typeface' | 'answers'>,
  now: number,
): WorkbookPlan {
  const takenNames = plan.sheets.map(({ name }) => name);
  const list = planGapSheet(index, { ...request, madeOn: isoDay(now), takenNames });
  const sheets = plan.sheets.flatMap((sheet) => (sheet.role.kind === 'data' ? [list, sheet] : [sheet]));
  return { ...plan, sheets };
}

/** What the command line says goes before what the answers say. */
function profileOf(given: WorkbookArguments, file: Profile, problems: CliProblem[]): Profile {
  const valueOf = <Value>(option: string, shape: JsonShape<Value, AnswersFault>, value: unknown): Value =>
    shape.read(value, documentPlace, (_, fault) => problems.push(valueProblem(option, fault)));
  return {
    agencyName: given.name === null ? file.agencyName : valueOf('--name', textValue, given.name),
    agencyType: given.agency ?? file.agencyType,
    fiscalYear:
      given.year === null ? file.fiscalYear : valueOf('--year', fiscalYearValue, yearOf(given.year)),
    round: file.round,
  };
}

/** The text itself when it is no number, so that the problem shows it. */
function yearOf(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}
