/**
 * The `compare` command: two workbooks in, what became of every criterion, level and point out; and the dated sheet of it
 * as a file, when asked. Touches the outside only through `io`. Either both are sound and there is a result, or every
 * problem goes to stderr and nothing is written.
 */
import { languageOf } from '../../core/words/language';
import { layoutVersion } from '../../core/layout/markers';
import { typefaces } from '../../core/plan/typeface';
import { compare } from '../../core/rounds/compare';
import { planComparisonSheet } from '../../core/rounds/plan-comparison-sheet';
import { isoDay } from '../../core/words/written-date';
import { writeWorkbookFile } from '../../xlsx/write-xlsx';
import { checkAgency } from '../input/read-inputs';
import { readIndex, readSide } from '../input/read-side';
import { fileProblem, type CliProblem } from '../problems/cli-problem';
import { formatNotes } from '../problems/format-problems';
import { compareHelp } from '../words/compare-help';
import { exitOk } from './cli-io';
import { compareInWords, compareReport, type Compared } from './compare-report';
import { parseCompareArguments, type CompareArguments } from './parse-compare-arguments';
import { refuse } from './refuse';
import type { WorkbookIo } from './run-workbook';

const [typeface] = typefaces;

/** @returns the exit code */
export async function runCompare(argv: readonly string[], io: WorkbookIo): Promise<number> {
  const given = parseCompareArguments(argv);
  if (given.help) {
    io.writeOut(`${compareHelp.th}\n\n${compareHelp.en}\n`);
    return exitOk;
  }
  const problems: CliProblem[] = [...given.problems];
  const notes: CliProblem[] = [];
  const after = await readIndex(given.rubric ?? io.defaultRubricPath, io.readFile, problems);
  const before =
    given.beforeRubric === null ? after : await readIndex(given.beforeRubric, io.readFile, problems);
  if (after !== null && given.agency !== null) checkAgency(given.agency, after.rubric, problems);
  const sides = {
    before: await readSide(given.before, before, given.agency, io.readFile, problems, notes),
    after: await readSide(given.after, after, given.agency, io.readFile, problems, notes),
  };
  if (problems.length > 0 || sides.before === null || sides.after === null) {
    return refuse(problems, 'computed', io);
  }
  const comparison = compare(sides.before, sides.after);
  const compared: Compared = { comparison, before: sides.before, after: sides.after };
  const fault = given.out === null ? null : await writeSheet(given.out, compared, given, io);
  if (fault !== null) return refuse([fault], 'written', io);
  if (notes.length > 0) io.writeError(formatNotes(notes));
  io.writeOut(given.json ? `${JSON.stringify(compareReport(compared))}\n` : compareInWords(compared));
  return exitOk;
}

async function writeSheet(
  path: string,
  compared: Compared,
  { before, after, rubric, beforeRubric, force }: CompareArguments,
  io: WorkbookIo,
): Promise<CliProblem | null> {
  const language = languageOf(compared.after.index.rubric);
  const sheet = planComparisonSheet({ ...compared, language, typeface, madeOn: isoDay(io.now()) });
  const bytes = await writeWorkbookFile({ layoutVersion, sheets: [sheet], names: [] }, { protect: false });
  const sources = [before, after, rubric ?? io.defaultRubricPath, beforeRubric].filter(
    (each) => each !== null,
  );
  const written = await io.writeFile(path, bytes, { replace: force, sources });
  return written.ok ? null : fileProblem(path, written.failure);
}
