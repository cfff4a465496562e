/**
 * Makes what is missing of an assessment, or leaves the workbook as it was.
 *
 * Batch plan, 3 syncs whatever the number of sheets:
 *   1-2. survey: sheets and names, then the head of every sheet;
 *   3.   everything at once: sheets, names, cells, formats, controls, print set-up, and where to look first.
 * One more reading only when an earlier creation had left half-made sheets, whose answers must be carried over;
 * more writing syncs only for a rubric so large that one request would not be taken. How that is sent, and taken back
 * when it fails, is `carry-out.ts`.
 * Requirement sets: they stand in the modules called.
 */
import { failed, succeeded, type Outcome } from '../core/outcome';
import { indexRubric } from '../core/rubric/rubric-index';
import type { Rubric } from '../core/rubric/rubric';
import { carryOver } from '../core/workbook/carry-over';
import {
  isFinished,
  namesInUse,
  planCreation,
  type CreationPlan,
  type Standing,
} from '../core/workbook/plan-creation';
import { planWorkbook, type PlanRequest } from '../core/workbook/plan-workbook';
import type { CreateProgress, CreateReport, CreateRequest, HostTier } from '../core/workbook/port';
import type { SheetGrid } from '../core/workbook/snapshot';
import { carryOut } from './carry-out';
import type { ExcelEnvironment } from './environment';
import { readGrids } from './read-grids';
import { runBatch } from './run-batch';
import { survey } from './survey';
import { packSteps, planSteps, type Writing } from './write-workbook';

export async function createWorkbook(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: CreateRequest,
  progress: CreateProgress,
): Promise<Outcome<CreateReport>> {
  progress.report('looking');
  const looked = await look(environment, request.rubric);
  if (!looked.ok) {
    return looked;
  }
  if (progress.cancelled()) {
    return failed({ kind: 'cancelled' });
  }
  progress.report('planning');
  const { standing, halfMade } = looked.value;
  const writing = planWriting(request, standing, halfMade);
  if (progress.cancelled()) {
    return failed({ kind: 'cancelled' });
  }
  progress.report('writing');
  const requests = isNothingToDo(writing.creation) ? [] : packSteps(planSteps(environment, tier, writing));
  const failure = await carryOut(environment, { standing, writing, requests }, progress);
  if (failure !== null) {
    return failed(failure);
  }
  return succeeded(reportOf(writing.creation));
}

interface Looked {
  readonly standing: Standing;
  /** Cells of the sheets an earlier creation left half-made. */
  readonly halfMade: readonly SheetGrid[];
}

async function look(environment: ExcelEnvironment, rubric: Rubric): Promise<Outcome<Looked>> {
  const looked = await runBatch(environment, 'wait', async (context) => {
    const standing = await survey(context);
    const unfinished = standing.sheets.filter((sheet) => !isFinished(sheet));
    return { standing, halfMade: unfinished.length === 0 ? [] : await readGrids(context, unfinished) };
  });
  const found = looked.ok
    ? looked.value.standing.sheets.find(({ rubricId }) => rubricId !== null && rubricId !== rubric.id)
    : undefined;
  return found === undefined
    ? looked
    : failed({ kind: 'otherRubric', found: found.rubricId ?? '', expected: rubric.id });
}

function planWriting(request: CreateRequest, standing: Standing, halfMade: readonly SheetGrid[]): Writing {
  const index = indexRubric(request.rubric);
  const { profile, language, typeface, run } = request;
  // The markers and names of a plan do not depend on what the sheets are called; those are found out with it.
  const wished: PlanRequest = { profile, language, typeface };
  const inUse = namesInUse(planWorkbook(index, wished), standing);
  const { answers, leftovers } = carryOver(index, { ...wished, ...inUse }, halfMade);
  const creation = planCreation(planWorkbook(index, { ...wished, ...inUse, answers }), standing);
  return { creation, leftovers, run };
}

function isNothingToDo({ add, unfinished }: CreationPlan): boolean {
  return add.length === 0 && unfinished.length === 0;
}

function reportOf({ add, kept }: CreationPlan): CreateReport {
  return { added: add.map(({ plan }) => plan.name), kept: kept.map((sheet) => sheet.name) };
}
