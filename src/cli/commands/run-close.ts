/**
 * The `close` command: a workbook in, the sealed sheet of its round out; or such a sheet in, and whether it is as it was
 * closed, and what the workbook has that it had not. Touches the outside only through `io`.
 */
import { languageOf } from '../../core/words/language';
import { gridsOfFile } from '../input/grids-of-file';
import { layoutVersion } from '../../core/layout/markers';
import { typefaces } from '../../core/plan/typeface';
import { closeRound, sealOf } from '../../core/rounds/closed-round';
import { closedRoundsIn, closedSide, isClosedWith, type FoundRound } from '../../core/rounds/closed-rounds';
import { compare } from '../../core/rounds/compare';
import type { ComparedSide } from '../../core/rounds/comparison-words';
import { planClosedSheet } from '../../core/rounds/plan-closed-sheet';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { isoDay } from '../../core/words/written-date';
import { writeWorkbookFile } from '../../xlsx/write-xlsx';
import { readIndex, readSide } from '../input/read-side';
import { argumentProblem, fileProblem, type CliProblem } from '../problems/cli-problem';
import { formatNotes } from '../problems/format-problems';
import { closedByOther, closeHelp, closeSaid, noClosedRound } from '../words/close-words';
import { exitOk, exitUndecided } from './cli-io';
import { compareInWords, compareReport, type Compared } from './compare-report';
import { missingOptions, parseArguments, type GivenArguments } from './parse-arguments';
import { refuse } from './refuse';
import type { WorkbookIo } from './run-workbook';

const options = {
  workbook: 'text',
  by: 'text',
  out: 'text',
  check: 'text',
  rubric: 'text',
  json: 'flag',
  force: 'flag',
} as const;

type Given = GivenArguments<typeof options>;

const [typeface] = typefaces;

/** @returns the exit code */
export async function runClose(argv: readonly string[], io: WorkbookIo): Promise<number> {
  const given = parseArguments(argv, options);
  if (given.help) {
    io.writeOut(`${closeHelp.th}\n\n${closeHelp.en}\n`);
    return exitOk;
  }
  const problems = [...given.problems, ...contradictions(given)];
  const notes: CliProblem[] = [];
  const index = await readIndex(given.text('rubric') ?? io.defaultRubricPath, io.readFile, problems);
  const side = await readSide(given.text('workbook'), index, null, io.readFile, problems, notes);
  const check = given.text('check');
  const found = check === null || index === null ? [] : await readRounds(check, index, side, io, problems);
  if (problems.length > 0 || index === null) return refuse(problems, 'computed', io);
  if (notes.length > 0) io.writeError(formatNotes(notes));
  if (check !== null) return sayRounds(found, index, side, given, io);
  const out = given.text('out');
  return side === null || out === null ? refuse(problems, 'written', io) : seal(index, side, out, given, io);
}

/** Closing takes a workbook, a name and a place to write; checking takes none of the last two. */
function contradictions(given: Given): CliProblem[] {
  if (given.written('check')) {
    return (['by', 'out'] as const)
      .filter((name) => given.written(name))
      .map((name) => argumentProblem(`--${name}`, { kind: 'notTogether', other: '--check' }));
  }
  return missingOptions(given, ['workbook', 'by', 'out']);
}

async function seal(
  index: RubricIndex,
  side: ComparedSide,
  out: string,
  given: Given,
  io: WorkbookIo,
): Promise<number> {
  const closing = { closedOn: isoDay(io.now()), closedBy: given.text('by') ?? '' };
  const round = closeRound(index, side, closing);
  const language = languageOf(index.rubric);
  const sheet = planClosedSheet(index, round, { language, typeface });
  const bytes = await writeWorkbookFile({ layoutVersion, sheets: [sheet], names: [] }, { protect: false });
  const sources = [given.text('workbook'), given.text('rubric') ?? io.defaultRubricPath].filter(
    (each) => each !== null,
  );
  const written = await io.writeFile(out, bytes, { replace: given.flag('force'), sources });
  if (!written.ok) return refuse([fileProblem(out, written.failure)], 'written', io);
  io.writeOut(closeSaid.sealed(out, sealOf(round)));
  return exitOk;
}

async function readRounds(
  path: string,
  index: RubricIndex,
  side: ComparedSide | null,
  io: WorkbookIo,
  problems: CliProblem[],
): Promise<readonly FoundRound[]> {
  const grids = await gridsOfFile(path, io.readFile, problems);
  if (grids === null) return [];
  const found = closedRoundsIn(grids);
  if (found.length === 0) problems.push(noClosedRound(path));
  const { rubric } = index;
  for (const { round } of side === null ? [] : found) {
    if (isClosedWith(round, rubric)) continue;
    const name = (id: string, edition: string): string => `${id} ${edition}`;
    problems.push(closedByOther(path, name(round.rubricId, round.edition), name(rubric.id, rubric.edition)));
  }
  return found;
}

function sayRounds(
  found: readonly FoundRound[],
  index: RubricIndex,
  side: ComparedSide | null,
  given: Given,
  io: WorkbookIo,
): number {
  const all = found.map((each) => ({
    ...each,
    since: side === null ? null : comparedSince(index, each, side),
  }));
  if (given.flag('json')) {
    const report = all.map(({ sheet, seal: written, isIntact, round, since }) => ({
      sheet,
      seal: written,
      isIntact,
      closedOn: round.closedOn,
      closedBy: round.closedBy,
      ...(since === null ? {} : { since: compareReport(since) }),
    }));
    io.writeOut(`${JSON.stringify(report)}\n`);
  } else {
    for (const { sheet, isIntact, round, since } of all) {
      io.writeOut(closeSaid.state(sheet, isIntact, round.closedOn, round.closedBy));
      if (since !== null) io.writeOut(compareInWords(since));
    }
  }
  return all.every(({ isIntact }) => isIntact) ? exitOk : exitUndecided;
}

/** What the workbook has that the round had not. */
function comparedSince(index: RubricIndex, found: FoundRound, after: ComparedSide): Compared {
  const before = closedSide(index, found);
  return { before, after, comparison: compare(before, after) };
}
