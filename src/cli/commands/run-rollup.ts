/**
 * The `rollup` command: a folder of workbooks in; a workbook, tables and a page about them out. One bad file stops nothing.
 * A second run reads only what changed, and writes nothing where nothing did. Everything of a unit but its figures is let
 * go as soon as it is written, so the memory does not grow with the folder.
 */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { settleUnits, type ListedUnit } from '../../core/rollup/settle-units';
import type { Rubric } from '../../core/rubric/rubric';
import { indexRubric } from '../../core/rubric/rubric-index';
import { isoDay } from '../../core/words/written-date';
import { readRubric } from '../input/read-inputs';
import { readUnitList } from '../input/read-unit-list';
import type { CliProblem } from '../problems/cli-problem';
import { readOutFolder } from '../rollup/out-folder';
import { findWorkbooks } from '../rollup/find-workbooks';
import { readUnitFile } from '../rollup/read-unit-file';
import { readWithPool, threadReader, type Reader } from '../rollup/reader-pool';
import type { ReaderTask } from '../rollup/reader-thread';
import { recordStore } from '../rollup/record-store';
import { writeResults, type Results } from '../rollup/write-results';
import { folderUnreadable, noWorkbooks, rollUpHelp, rollUpSaid } from '../words/rollup-words';
import { exitOk, type CliIo } from './cli-io';
import { parseRollUpArguments, type RollUpArguments } from './parse-rollup-arguments';
import { refuse } from './refuse';

export interface RollUpIo extends CliIo {
  readonly now: () => number;
  /** The bundled program, which threads can be started from; null where it runs from its sources, without threads. */
  readonly program: string | null;
}

/** Now and then, for a folder that takes a while. */
const progressEvery = 500;

/** @returns the exit code */
export async function runRollUp(argv: readonly string[], io: RollUpIo): Promise<number> {
  const given = parseRollUpArguments(argv);
  if (given.help) {
    io.writeOut(`${rollUpHelp.th}\n\n${rollUpHelp.en}\n`);
    return exitOk;
  }
  const problems: CliProblem[] = [...given.problems];
  const rubric = await readRubric(given.rubric ?? io.defaultRubricPath, io.readFile, problems);
  const list = given.units === null ? [] : await readUnitList(given.units, io.readFile, problems);
  const files = given.folder === null ? [] : await filesIn(given.folder, given.out ?? '', problems);
  const out = given.out === null ? null : await readOutFolder(given.out, given.force, problems);
  if (problems.length > 0 || rubric === null || given.folder === null || out === null) {
    return refuse(problems, 'written', io);
  }
  const made = madeBy(rubric, given, io);
  const task: ReaderTask = {
    rubric,
    folder: given.folder,
    storeFolder: join(out.kept, made.slice(0, 16)),
    withEvidence: given.withEvidence,
  };
  const results = await readAll(task, files, list, rubric, given, io, made);
  if (await out.isUnchanged(results.stamp)) {
    io.writeOut(rollUpSaid.unchanged(out.folder));
    return exitOk;
  }
  const { written, of, counts } = await writeResults(out, results);
  io.writeOut(rollUpSaid.done(out.folder, counts, written, of));
  return exitOk;
}

async function filesIn(folder: string, out: string, problems: CliProblem[]): Promise<readonly string[]> {
  try {
    const files = await findWorkbooks(folder, out);
    if (files.length === 0) problems.push(noWorkbooks(folder));
    return files;
  } catch (error) {
    problems.push(folderUnreadable(folder, error instanceof Error ? error.message : String(error)));
    return [];
  }
}

/** Of all that a record depends on beside the workbook. A bundle is named by what is in it. */
function madeBy(rubric: Rubric, { withEvidence }: RollUpArguments, { program }: RollUpIo): string {
  return createHash('sha256')
    .update(JSON.stringify([rubric, withEvidence, program]))
    .digest('hex');
}

async function readAll(
  task: ReaderTask,
  files: readonly string[],
  list: readonly ListedUnit[],
  rubric: Rubric,
  { workers }: RollUpArguments,
  io: RollUpIo,
  made: string,
): Promise<Results & { readonly stamp: string }> {
  const index = indexRubric(rubric);
  const store = recordStore(task.storeFolder);
  const { program } = io;
  const here: Reader = {
    read: (file) => readUnitFile(file, { ...task, index, store }),
    end: () => Promise.resolve(),
  };
  const heads = await readWithPool(
    files,
    workers ?? availableParallelism(),
    () => (program === null ? here : threadReader(program, task)),
    (done) => {
      if (done % progressEvery === 0) io.writeError(rollUpSaid.progress(done, files.length));
    },
  );
  const settled = settleUnits(heads, list);
  const stamp = createHash('sha256')
    .update(JSON.stringify([made, settled]))
    .digest('hex');
  const { withEvidence } = task;
  return { index, settled, store, files: files.length, withEvidence, made, madeOn: isoDay(io.now()), stamp };
}
