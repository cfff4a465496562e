/**
 * The `lists` command: an assessment and lists that were handed out and came back in, what they say otherwise out, and
 * with `--out` the assessment that has it. By the door by which the pane takes such lists (`core/editions/returned`).
 * Touches the outside only through `io`.
 */
import { languageOf } from '../../core/words/language';
import { gridsOfFile } from '../input/grids-of-file';
import { carriedChanges } from '../../core/editions/returned/carried-changes';
import {
  holdsReturnedList,
  readReturnedLists,
  replacesPlan,
  type ReturnedChange,
  type ReturnedList,
} from '../../core/editions/returned/returned-list';
import { planCarriedFile } from '../../core/editions/plan-carried-file';
import { withResults } from '../../core/layout/results/with-results';
import { typefaces } from '../../core/plan/typeface';
import type { ComparedSide } from '../../core/rounds/comparison-words';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import { messagesFor } from '../../core/words/messages';
import { isoDay } from '../../core/words/written-date';
import { writeWorkbookFile } from '../../xlsx/write-xlsx';
import { readIndex, readSide } from '../input/read-side';
import { fileProblem, type CliProblem } from '../problems/cli-problem';
import { formatNotes } from '../problems/format-problems';
import { listsHelp, listsSaid, noList } from '../words/lists-words';
import { exitOk, exitUndecided } from './cli-io';
import { missingOptions, parseArguments, type GivenArguments } from './parse-arguments';
import { refuse } from './refuse';
import type { WorkbookIo } from './run-workbook';

const options = {
  workbook: 'text',
  list: 'text',
  out: 'text',
  rubric: 'text',
  replace: 'flag',
  json: 'flag',
  force: 'flag',
} as const;

type Given = GivenArguments<typeof options>;

const [typeface] = typefaces;

/** @returns the exit code */
export async function runLists(argv: readonly string[], io: WorkbookIo): Promise<number> {
  const given = parseArguments(argv, options);
  if (given.help) {
    io.writeOut(`${listsHelp.th}\n\n${listsHelp.en}\n`);
    return exitOk;
  }
  const problems = [...given.problems, ...missingOptions(given, ['workbook', 'list'])];
  const notes: CliProblem[] = [];
  const index = await readIndex(given.text('rubric') ?? io.defaultRubricPath, io.readFile, problems);
  const side = await readSide(given.text('workbook'), index, null, io.readFile, problems, notes);
  const grids = await readLists(given.text('list'), io, problems);
  if (problems.length > 0 || index === null || side === null) return refuse(problems, 'computed', io);
  if (notes.length > 0) io.writeError(formatNotes(notes));
  const language = languageOf(index.rubric);
  const context = { index, answers: side.answers, language, today: isoDay(io.now()) };
  const found = readReturnedLists(grids, context).map((list) => ({ ...list, ...chosen(list, given) }));
  io.writeOut(given.flag('json') ? asJson(found) : inWords(found, language));
  const out = given.text('out');
  if (out !== null) {
    const problem = await writeTaken(index, side, found, out, given, io);
    if (problem !== null) return refuse([problem], 'written', io);
  }
  return found.some(({ left }) => left.length > 0) ? exitUndecided : exitOk;
}

async function readLists(
  path: string | null,
  io: WorkbookIo,
  problems: CliProblem[],
): Promise<readonly SheetGrid[]> {
  const grids = path === null ? null : await gridsOfFile(path, io.readFile, problems);
  if (path !== null && grids?.some(holdsReturnedList) === false) problems.push(noList(path));
  return grids ?? [];
}

interface Chosen {
  readonly taken: readonly ReturnedChange[];
  /** For a person to decide: they would replace what stands. */
  readonly left: readonly ReturnedChange[];
}

type ChosenList = ReturnedList & Chosen;

function chosen({ changes }: ReturnedList, given: Given): Chosen {
  const isTaken = (change: ReturnedChange): boolean => given.flag('replace') || !replacesPlan(change);
  return { taken: changes.filter(isTaken), left: changes.filter((change) => !isTaken(change)) };
}

function asJson(lists: readonly ChosenList[]): string {
  const report = lists.flatMap(({ kind, sheetName, changes, taken }) =>
    changes.map((change) => ({
      kind,
      sheet: sheetName,
      id: change.id,
      taken: taken.includes(change),
      fields: change.fields.map((field) => ({
        field,
        before: change.before[field],
        after: change.after[field],
      })),
    })),
  );
  return `${JSON.stringify(report)}\n`;
}

function inWords(lists: readonly ChosenList[], language: 'th' | 'en'): string {
  if (lists.length === 0) return listsSaid.nothing;
  const { columns } = messagesFor(language).sheet;
  const shown = (value: string | boolean): string =>
    value === '' ? listsSaid.empty : String(value).replaceAll('\n', ' ⏎ ');
  const lines = lists.flatMap(({ sheetName, changes, taken }) =>
    changes.flatMap((change) =>
      change.fields.map((field) =>
        listsSaid.change(
          sheetName,
          change.id,
          columns[field].replaceAll('\n', ' '),
          shown(change.before[field]),
          shown(change.after[field]),
          taken.includes(change),
        ),
      ),
    ),
  );
  const count = (of: keyof Chosen): number =>
    new Set(lists.flatMap((list) => list[of].map(({ id }) => id))).size;
  return [...lines, listsSaid.counts(count('taken'), count('left'))].join('');
}

/** Of one criterion a list of differences and one of gaps may both speak: each goes on from what the one before it has said. */
async function writeTaken(
  index: RubricIndex,
  { answers, profile }: ComparedSide,
  lists: readonly ChosenList[],
  out: string,
  given: Given,
  io: WorkbookIo,
): Promise<CliProblem | null> {
  const title = given.text('list') ?? '';
  const changes = joined(lists.flatMap(({ taken }) => taken));
  const { proposal, carried } = carriedChanges(index, title, changes, answers, profile);
  const standing = [...answers].map(([id, answer]) => [id, { answer }] as const);
  const all = { ...carried, answers: new Map([...standing, ...carried.answers]) };
  const day = isoDay(io.now());
  const language = languageOf(index.rubric);
  const request = { profile, language, typeface, madeOn: day, planDay: day };
  const plan = planCarriedFile(index, proposal, all, request);
  const after = new Map([...all.answers].map(([id, { answer }]) => [id, answer]));
  const bytes = await writeWorkbookFile(withResults(plan, index, { ...request, answers: after }), {
    protect: false,
  });
  const sources = [given.text('workbook'), given.text('list'), given.text('rubric')].filter(
    (each) => each !== null,
  );
  const written = await io.writeFile(out, bytes, { replace: given.flag('force'), sources });
  if (!written.ok) return fileProblem(out, written.failure);
  io.writeError(`${out}\n`);
  return null;
}

/** One change for each criterion, with the fields of all that speak of it. */
function joined(changes: readonly ReturnedChange[]): ReturnedChange[] {
  const byId = new Map<string, ReturnedChange>();
  for (const change of changes) {
    const before = byId.get(change.id);
    if (before === undefined) {
      byId.set(change.id, change);
      continue;
    }
    const own = Object.fromEntries(change.fields.map((field) => [field, change.after[field]]));
    byId.set(change.id, {
      ...before,
      after: { ...before.after, ...own },
      fields: [...new Set([...before.fields, ...change.fields])],
    });
  }
  return [...byId.values()];
}
