/**
 * Adds a dated list of gaps to the workbook, or leaves it as it was. Earlier lists are never touched: they hold what
 * people planned.
 *
 * Batch plan, 3 syncs: the survey (2), so that the sheet gets a name and a place of its own; then the whole sheet at
 * once, which also asks for its id. Taking back is `carry-out.ts`.
 * Requirement sets: they stand in the modules called.
 */
import { failed, succeeded, type Outcome } from '../core/outcome';
import { indexRubric } from '../core/rubric/rubric-index';
import { categoryOfMarker, isRecordMarker } from '../core/workbook/markers';
import type { SheetPlan } from '../core/workbook/plan';
import type { Standing } from '../core/workbook/plan-creation';
import { planGapSheet } from '../core/workbook/plan-gap-sheet';
import type { CreateProgress, GapListReport, GapListRequest, HostTier } from '../core/workbook/port';
import { carryOut } from './carry-out';
import type { ExcelEnvironment } from './environment';
import { runBatch } from './run-batch';
import { survey } from './survey';
import { packSteps, planSteps, type WriteStep, type Writing } from './write-workbook';

/** It is over in a moment, and there is nothing in it to choose. */
const unattended: CreateProgress = { report: () => undefined, cancelled: () => false };

/** First cell of the title, below the hidden row and beside the hidden column. */
const titleCell = { row: 1, column: 1 };

export async function writeGapSheet(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: GapListRequest,
): Promise<Outcome<GapListReport>> {
  const looked = await runBatch(environment, 'wait', survey);
  if (!looked.ok) {
    return looked;
  }
  const standing = looked.value;
  const ours = standing.sheets.filter(({ marker }) => marker !== null && !isRecordMarker(marker));
  if (ours.length === 0) {
    return failed({ kind: 'noAssessment' });
  }
  const foreign = ours.find(({ rubricId }) => rubricId !== null && rubricId !== request.rubric.id);
  if (foreign !== undefined) {
    return failed({ kind: 'otherRubric', found: foreign.rubricId ?? '', expected: request.rubric.id });
  }
  const takenNames = standing.sheets.map(({ name }) => name);
  const plan = planGapSheet(indexRubric(request.rubric), { ...request, takenNames });
  const writing = writingOf(plan, positionIn(standing), request.run);
  const made: { sheet: Excel.Worksheet | null } = { sheet: null };
  const askForId: WriteStep = {
    bytes: 500,
    write: (context) => {
      made.sheet = context.workbook.worksheets.getItem(plan.name).load('id');
    },
  };
  const requests = packSteps([...planSteps(environment, tier, writing), askForId]);
  const failure = await carryOut(environment, { standing, writing, requests }, unattended);
  if (failure !== null) {
    return failed(failure.kind === 'halfWritten' ? { ...failure, kind: 'listHalfWritten' } : failure);
  }
  const sheetId = made.sheet?.id ?? plan.name;
  return succeeded({ name: plan.name, place: { sheetId, sheetName: plan.name, ...titleCell } });
}

function writingOf(plan: SheetPlan, position: number | null, run: string): Writing {
  return {
    creation: { add: [{ plan, position }], kept: [], unfinished: [], namesToAdd: [], namesToPoint: [] },
    leftovers: new Map(),
    run,
  };
}

/** Behind the last category, so that the newest list stands before the older ones; null for the end. */
function positionIn({ sheets }: Standing): number | null {
  const isCategory = sheets.map(({ marker }) => marker !== null && categoryOfMarker(marker) !== null);
  const last = isCategory.lastIndexOf(true);
  return last === -1 || last === sheets.length - 1 ? null : last + 1;
}
