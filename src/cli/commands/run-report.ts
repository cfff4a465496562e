/**
 * The `report` command: a workbook in, its report pack out, as sheets ready to print or, with LibreOffice, as a PDF. Touches
 * the outside only through `io`. Either everything is right and the file is there, or every problem goes to stderr and no
 * file is touched.
 */
import { languageOf } from '../../core/words/language';
import { assess } from '../../core/assessment/attainment';
import { layoutVersion } from '../../core/layout/markers';
import { succeeded, type Outcome } from '../../core/failures/outcome';
import type { PackRequest } from '../../core/papers/pack/pack-context';
import { planDifferencesSheet } from '../../core/papers/differences/plan-differences-sheet';
import { planOwnerSheets } from '../../core/papers/owners/plan-owner-sheets';
import { planPack } from '../../core/papers/pack/plan-pack';
import type { WorkbookPlan } from '../../core/plan/sheet-plan';
import { typefaces, type Typeface } from '../../core/plan/typeface';
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
  const problem = await writeReport(out, index, read, given, io, notes);
  if (problem !== null) return refuse([problem], 'written', io);
  if (notes.length > 0) io.writeError(formatNotes(notes));
  io.writeOut(`${out}\n`);
  return exitOk;
}

async function writeReport(
  out: string,
  index: RubricIndex,
  read: AnswersOfWorkbook,
  given: ReportArguments,
  io: ReportIo,
  notes: CliProblem[],
): Promise<CliProblem | null> {
  const planIn = (typeface: Typeface): WorkbookPlan | null =>
    planOf(index, read, given, packRequest(index, read, given, typeface, io.now()));
  if (planIn(typefaces[0]) === null) {
    return { where: given.workbook ?? '', thai: reportTh.noOwners, english: reportEn.noOwners };
  }
  const fileIn = (typeface: Typeface): Promise<Uint8Array> =>
    writeWorkbookFile(planIn(typeface) ?? noSheets, { protect: false });
  const made =
    isPdf(out) && io.toPdf !== null
      ? await pdfOf(fileIn, io.toPdf, notes)
      : succeeded(await fileIn(typefaces[0]));
  if (!made.ok) {
    const { failure } = made;
    return { where: out, thai: reportTh.officeFailed(failure), english: reportEn.officeFailed(failure) };
  }
  const sources = [given.workbook, given.rubric ?? io.defaultRubricPath].filter((path) => path !== null);
  const written = await io.writeFile(out, made.value, { replace: given.force, sources });
  return written.ok ? null : fileProblem(out, written.failure);
}

const noSheets: WorkbookPlan = { layoutVersion, sheets: [], names: [] };

/** Null where nobody is named as the one who closes what is to be closed now. */
function planOf(
  index: RubricIndex,
  { answers, profile, notAllCounted }: AnswersOfWorkbook,
  { list }: ReportArguments,
  request: PackRequest,
): WorkbookPlan | null {
  if (list === 'owners') return planOwnerSheets(index, request);
  if (list === null) return planPack(index, request);
  const { overall } = assess(index, answers, profile.agencyType, notAllCounted);
  return { ...noSheets, sheets: [planDifferencesSheet(index, { ...request, overall })] };
}

function packRequest(
  { rubric }: RubricIndex,
  { profile, answers, notAllCounted }: AnswersOfWorkbook,
  given: ReportArguments,
  typeface: Typeface,
  now: number,
): PackRequest {
  return {
    profile,
    answers,
    notAllCounted,
    language: given.language ?? languageOf(rubric),
    typeface,
    madeOn: isoDay(now),
    categories: given.categories === null ? null : new Set(given.categories),
    pagePerItem: given.pagePerItem,
  };
}

/**
 * Drawn in the font that Thai offices print in or, where the page shows that this computer does not have it, planned anew with
 * the room that the widest of its substitutes takes: otherwise lines would be cut off.
 */
async function pdfOf(
  fileIn: (typeface: Typeface) => Promise<Uint8Array>,
  toPdf: NonNullable<ReportIo['toPdf']>,
  notes: CliProblem[],
): Promise<Outcome<Uint8Array, string>> {
  const [wanted, , widest] = typefaces;
  const made = await toPdf(await fileIn(wanted));
  if (!made.ok || isDrawnIn(made.value, wanted)) return made;
  notes.push({
    where: wanted.name,
    thai: reportTh.fontMissing(widest.name),
    english: reportEn.fontMissing(widest.name),
  });
  return toPdf(await fileIn(widest));
}

/** A PDF names each font that it is drawn in, without blanks. */
function isDrawnIn(pdf: Uint8Array, { name }: Typeface): boolean {
  return new TextDecoder('latin1').decode(pdf).includes(name.replaceAll(' ', ''));
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
