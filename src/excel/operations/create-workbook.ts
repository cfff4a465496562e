/**
 * Makes what is missing of an assessment, or leaves the workbook as it was.
 *
 * Batch plan, 4 syncs whatever the number of sheets:
 *   1-2. survey: sheets and names, then the head of every sheet;
 *   3.   the workbook at once: sheets, names, cells, formats, controls, colours, all or nothing;
 *   4.   how it looks on screen and on paper. What Excel refuses of that is reported, and takes nothing back.
 * One more reading only when an earlier creation had left half-made sheets, whose answers must be rescued;
 * more writing syncs only for a rubric so large that one request would not be taken, or where Excel takes no formula for many
 * cells at once. How that is sent, and taken back
 * when it fails, is `send/send.ts`. When it failed and was taken back because a colleague was faster, all of it is
 * done again, survey first: what they made is kept, and is what the person gets.
 * Requirement sets: they stand in the modules called.
 */
import type { Failure } from '../../core/failures/failures';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { indexRubric } from '../../core/rubric/rubric-index';
import { rescueAnswers } from '../../core/creation/rescue-answers';
import {
  isFinished,
  isUnderWay,
  namesInUse,
  planCreation,
  type CreationPlan,
  type Standing,
} from '../../core/creation/plan-creation';
import { planWorkbook, type PlanRequest } from '../../core/layout/plan-workbook';
import type { CreateProgress, CreateReport, CreateRequest, HostTier } from '../../core/ports/workbook-port';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import type { ExcelEnvironment } from '../office/excel-environment';
import type { OwnRuns } from '../office/own-runs';
import { readGrids } from '../read/read-grids';
import { readBatch } from '../office/run-batch';
import { sendLooks } from '../send/send-looks';
import { send, type Sent } from '../send/send';
import { findForeign, survey } from '../read/survey';
import { takingBack } from '../write/made-sheets';
import { planSheets, type SheetsToMake, type Writing } from '../write/write-workbook';

/** A colleague can be faster once, and complete what they made once more; then it is no coincidence. */
const mostAttempts = 3;

/** @param ownRuns the run of this press is added */
export async function createWorkbook(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: CreateRequest,
  progress: CreateProgress,
  ownRuns: OwnRuns = new Set(),
): Promise<Outcome<CreateReport>> {
  ownRuns.add(request.run);
  let attempt = await tryToCreate(environment, tier, request, progress, ownRuns);
  for (let attempts = 1; attempts < mostAttempts && attempt.isOvertaken; attempts += 1) {
    // eslint-disable-next-line pmqa/no-sync-in-loop -- a turn for each colleague who was faster, not for each sheet
    attempt = await tryToCreate(environment, tier, request, progress, ownRuns);
  }
  return attempt.outcome;
}

interface Attempt {
  readonly outcome: Outcome<CreateReport>;
  /** Somebody else made sheets of ours after this attempt had looked: looking again tells what is left to do. */
  readonly isOvertaken: boolean;
}

async function tryToCreate(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: CreateRequest,
  progress: CreateProgress,
  ownRuns: OwnRuns,
): Promise<Attempt> {
  progress.report('looking');
  const looked = await look(environment, request, ownRuns);
  if (!looked.ok) {
    return stopped(looked.failure);
  }
  if (progress.cancelled()) {
    return stopped({ kind: 'cancelled' });
  }
  progress.report('planning');
  const { standing, halfMade } = looked.value;
  const writing = planWriting(request, standing, halfMade);
  if (progress.cancelled()) {
    return stopped({ kind: 'cancelled' });
  }
  progress.report('writing');
  const { sent, sheets } = await make(environment, tier, standing, writing, progress);
  if (sent.kind === 'done') {
    const unset = await sendLooks(environment, sheets?.looks() ?? [], sheets?.remember);
    return { outcome: succeeded({ ...reportOf(writing.creation), unset }), isOvertaken: false };
  }
  const failure = failureOf(sent);
  return { ...stopped(failure), isOvertaken: await isOvertaken(environment, standing, failure) };
}

interface Making {
  readonly sent: Sent;
  /** Null where there is nothing to make. */
  readonly sheets: SheetsToMake | null;
}

/**
 * That Excel takes one formula for many cells is written down, and nobody of us has seen it: where it refuses what it is
 * given, and everything was taken back, each cell gets its own.
 */
async function make(
  environment: ExcelEnvironment,
  tier: HostTier,
  standing: Standing,
  writing: Writing,
  progress: CreateProgress,
): Promise<Making> {
  const sendAll = async (all: Writing): Promise<Making> => {
    const sheets = isNothingToDo(all.creation) ? null : planSheets(environment, tier, all);
    const making = takingBack(environment, standing, all);
    const plan = { steps: sheets?.steps ?? [], ground: new Map(), making };
    return { sent: await send(environment, plan, progress), sheets };
  };
  const made = await sendAll(writing);
  const { sent } = made;
  const isRefused =
    sent.kind === 'nothing' && sent.cause.kind === 'unexpected' && sent.cause.code === 'InvalidArgument';
  return isRefused ? sendAll({ ...writing, isCellByCell: true }) : made;
}

function failureOf(sent: Exclude<Sent, { kind: 'done' }>): Failure {
  const { cause } = sent;
  if (sent.kind === 'partly') {
    return { kind: 'halfWritten', remains: sent.remains, cause };
  }
  return cause.kind === 'cancelled' ? cause : { kind: 'rolledBack', cause };
}

function stopped(failure: Failure): Attempt {
  return { outcome: failed(failure), isOvertaken: false };
}

/**
 * Excel refuses what a colleague has just made or removed with one code or another (a name that exists already, a
 * sheet that is gone), so the workbook is asked and not the code.
 */
async function isOvertaken(
  environment: ExcelEnvironment,
  before: Standing,
  failure: Failure,
): Promise<boolean> {
  if (failure.kind !== 'rolledBack' || failure.cause.kind !== 'unexpected') {
    return false;
  }
  const now = await readBatch(environment, 'wait', survey);
  return now.ok && markedSheets(now.value) !== markedSheets(before);
}

function markedSheets({ sheets }: Standing): string {
  return sheets
    .filter(({ marker }) => marker !== null)
    .map(({ sheetId, runMark }) => `${sheetId} ${runMark?.run ?? ''}`)
    .sort()
    .join();
}

interface Looked {
  readonly standing: Standing;
  /** Cells of the sheets an earlier creation left half-made. */
  readonly halfMade: readonly SheetGrid[];
}

async function look(
  environment: ExcelEnvironment,
  { rubric, now }: CreateRequest,
  ownRuns: OwnRuns,
): Promise<Outcome<Looked>> {
  const looked = await readBatch(environment, 'wait', async (context): Promise<Outcome<Looked>> => {
    const standing = await survey(context);
    const foreign = findForeign(standing, rubric);
    if (foreign !== null) {
      return failed(foreign);
    }
    if (isUnderWay(standing, now, ownRuns)) {
      return failed({ kind: 'creationUnderWay' });
    }
    const unfinished = standing.sheets.filter((sheet) => !isFinished(sheet));
    const halfMade = unfinished.length === 0 ? [] : await readGrids(context, unfinished, standing.from1904);
    return succeeded({ standing, halfMade });
  });
  return looked.ok ? looked.value : looked;
}

function planWriting(request: CreateRequest, standing: Standing, halfMade: readonly SheetGrid[]): Writing {
  const index = indexRubric(request.rubric);
  const { profile, language, typeface, run, now: startedAt, planDay = null } = request;
  // The markers and names of a plan do not depend on what the sheets are called; those are found out with it.
  const { from1904 = false } = standing;
  const wished: PlanRequest = { profile, language, typeface, from1904, planDay };
  const inUse = namesInUse(planWorkbook(index, wished), standing);
  const { answers, fates } = rescueAnswers(index, { ...wished, ...inUse }, halfMade);
  const creation = planCreation(planWorkbook(index, { ...wished, ...inUse, answers }), standing);
  return { creation, fates, run, startedAt, shows: true };
}

function isNothingToDo({ add, unfinished }: CreationPlan): boolean {
  return add.length === 0 && unfinished.length === 0;
}

function reportOf({ add, kept }: CreationPlan): Omit<CreateReport, 'unset'> {
  return { added: add.map(({ plan }) => plan.name), kept: kept.map((sheet) => sheet.name) };
}
