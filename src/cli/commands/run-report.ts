/**
 * The `report` command: a workbook in, its report pack out, as sheets ready to print or, with LibreOffice, as a PDF. Touches
 * the outside only through `io`. Either everything is right and the file is there, or every problem goes to stderr and no
 * file is touched.
 */
import type { Outcome } from '../../core/failures/outcome';
import { planPack } from '../../core/papers/pack/plan-pack';
import { typefaces } from '../../core/plan/typeface';
import { indexRubric, type RubricIndex } from '../../core/rubric/rubric-index';
import { isoDay } from '../../core/words/written-date';
import { writeWorkbookFile } from '../../xlsx/write-xlsx';
import { readRubric, readWorkbook, type AnswersOfWorkbook } from '../input/read-inputs';
import { fileProblem, type CliProblem } from '../problems/cli-problem';
import { formatNotes } from '../problems/format-problems';
import { reportEn } from '../words/report-words.en';
import { reportTh } from '../words/report-words.th';
import { exitOk } from './cli-io';
import { parseReportArguments, type ReportArguments } from './parse-report-arguments';
import { refuse } from './refuse';
import type { WorkbookIo } from './run-workbook';

export interface ReportIo extends WorkbookIo {
  /** A workbook file as PDF; null where there is no LibreOffice. The failure is what it said. */
  readonly toPdf: ((workbook: Uint8Array) => Promise<Outcome<Uint8Array, string>>) | null;
}

/** @returns the exit code */
export async function runReport(argv: readonly string[], io: ReportIo): Promise<number> {
  const given = parseReportArguments(argv);
  if (given.help) {
    io.writeOut(`${reportTh.help}\n\n${reportEn.help}\n`);
    return exitOk;
  }
  const problems: CliProblem[] = [...given.problems];
  const notes: CliProblem[] = [];
  const { workbook, out, trust } = given;
  // Said before minutes of reading: nothing in the workbook would mend it.
  if (out !== null && isPdf(out) && io.toPdf === null) {
    problems.push({ where: '--out', thai: reportTh.officeMissing, english: reportEn.officeMissing });
  }
  const rubric = await readRubric(given.rubric ?? io.defaultRubricPath, io.readFile, problems);
  const index = rubric === null ? null : indexRubric(rubric);
  if (index !== null) problems.push(...unknownCategories(index, given.categories));
  const said = { trust, agency: null };
  const read =
    workbook === null ? null : await readWorkbook(workbook, index, said, io.readFile, problems, notes);
  if (problems.length > 0 || index === null || read === null || out === null) {
    return refuse(problems, 'written', io);
  }
  if (read.notAllCounted.size > 0) {
    notes.push({ where: workbook ?? '', thai: reportTh.notAllCounted, english: reportEn.notAllCounted });
  }
  const problem = await writeReport(out, index, read, given, io);
  if (problem !== null) return refuse([problem], 'written', io);
  if (notes.length > 0) io.writeError(formatNotes(notes));
  io.writeOut(`${out}\n`);
  return exitOk;
}

async function writeReport(
  out: string,
  index: RubricIndex,
  { profile, answers, notAllCounted }: AnswersOfWorkbook,
  given: ReportArguments,
  io: ReportIo,
): Promise<CliProblem | null> {
  const plan = planPack(index, {
    profile,
    answers,
    notAllCounted,
    language: given.language ?? (index.rubric.language.startsWith('th') ? 'th' : 'en'),
    typeface: typefaces[0],
    madeOn: isoDay(io.now()),
    categories: given.categories === null ? null : new Set(given.categories),
    pagePerItem: given.pagePerItem,
  });
  const file = await writeWorkbookFile(plan, { protect: false });
  const made = isPdf(out) ? await io.toPdf?.(file) : { ok: true as const, value: file };
  if (made?.ok !== true) {
    const reason = made?.failure ?? '';
    return { where: out, thai: reportTh.officeFailed(reason), english: reportEn.officeFailed(reason) };
  }
  const sources = [given.workbook, given.rubric ?? io.defaultRubricPath].filter((path) => path !== null);
  const written = await io.writeFile(out, made.value, { replace: given.force, sources });
  return written.ok ? null : fileProblem(out, written.failure);
}

function isPdf(path: string): boolean {
  return /\.pdf$/iu.test(path);
}

function unknownCategories({ rubric }: RubricIndex, ids: readonly string[] | null): CliProblem[] {
  const known = rubric.categories.map(({ id }) => id);
  return (ids ?? [])
    .filter((id) => !known.includes(id))
    .map((id) => ({
      where: '--categories',
      thai: reportTh.unknownCategory(id, known),
      english: reportEn.unknownCategory(id, known),
    }));
}
