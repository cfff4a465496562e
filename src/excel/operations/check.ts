/**
 * Looks at everything that makes the workbook work, and writes nothing.
 *
 * Batch plan, 3 syncs: those of `read-condition.ts` (2), then what the cells of ours bear beside their contents (1),
 * which can only be asked where the rows stand now. More syncs only where those modules say so; 2 when there is nothing
 * to ask.
 * Requirement sets: they stand in the modules called.
 */
import type { Failure } from '../../core/failures/failures';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import type { Rubric } from '../../core/rubric/rubric';
import { checkWorkbook } from '../../core/upkeep/check-workbook';
import type { CheckRequest, Checkup } from '../../core/upkeep/checkup';
import { planProbes } from '../../core/upkeep/diff';
import { surveyWorkbook, type SheetsSurvey } from '../../core/upkeep/survey-sheets';
import { cellText } from '../../core/sheet/cell-text';
import { findMarker } from '../../core/sheet/grid';
import { dataMarker } from '../../core/layout/markers';
import type { HostTier } from '../../core/ports/workbook-port';
import { readMeta } from '../../core/snapshot/read-figures';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import { askProbes } from '../read/ask-probes';
import type { ExcelEnvironment } from '../office/excel-environment';
import { readCondition, type Look } from '../read/read-condition';
import { readBatch, type WhileEditing } from '../office/run-batch';

/** Runs by itself when the pane is opened, so it does not wait behind a cell that is being edited. */
export async function check(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: CheckRequest,
): Promise<Outcome<Checkup>> {
  const looked = await lookOver(environment, tier, request, { agreed: null, whileEditing: 'fail' });
  return looked.ok ? succeeded(looked.value.checkup) : looked;
}

export interface LookedOver {
  readonly look: Look;
  readonly survey: SheetsSurvey;
  readonly checkup: Checkup;
}

export interface LookOptions {
  /** Keys of the steps that may be done, as in `RepairRequest`; null for all. */
  readonly agreed: ReadonlySet<string> | null;
  readonly whileEditing: WhileEditing;
}

export async function lookOver(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: CheckRequest,
  { agreed, whileEditing }: LookOptions,
): Promise<Outcome<LookedOver>> {
  const looked = await readBatch(environment, whileEditing, async (context): Promise<Outcome<LookedOver>> => {
    const look = await readCondition(context);
    const refusal = refusalOf(look, request.index.rubric);
    if (refusal !== null) {
      return failed(refusal);
    }
    const survey = surveyWorkbook(request, look.condition);
    const answers = await askProbes(environment, context, tier, planProbes(survey));
    return succeeded({ look, survey, checkup: checkWorkbook(survey, answers, agreed) });
  });
  return looked.ok ? looked.value : looked;
}

function refusalOf({ condition }: Look, { id }: Rubric): Failure | null {
  const grids = condition.sheets.flatMap(({ cells }) => cells?.grid ?? []);
  if (grids.length === 0) {
    return { kind: 'noAssessment' };
  }
  const found = grids.map(rubricIdIn).find((rubricId) => rubricId !== '');
  return found === undefined || found === id ? null : { kind: 'otherRubric', found, expected: id };
}

/** A data sheet without its marker is still one, by the key beside which the id stands. */
function rubricIdIn(grid: SheetGrid): string {
  const found = findMarker(grid) ?? { marker: dataMarker, row: 0, column: 0 };
  return found.marker === dataMarker ? cellText(readMeta(grid, found).get('rubricId') ?? null) : '';
}
