/**
 * Sets again what Excel refused of the looks of our sheets when they were made. What it refuses once more is reported, stays
 * remembered, and takes nothing back.
 *
 * Batch plan, 4 syncs, of a repair that was asked for it: everything is looked at (3), for rows may stand elsewhere by now;
 * then the looks (1). One more for each part that is refused, and as many again when rows moved in between.
 * Requirement sets: they stand in the modules called.
 */
import { succeeded, failed, type Outcome } from '../../core/failures/outcome';
import { planWorkbook } from '../../core/layout/plan-workbook';
import { planPrint } from '../../core/papers/plan-print';
import type { RepairRequest } from '../../core/ports/upkeep-port';
import type { UnsetLook } from '../../core/ports/unset-look';
import type { HostTier } from '../../core/ports/workbook-port';
import { planLookRepairs, type LookRepair } from '../../core/upkeep/looks/diff-looks';
import { stepKey } from '../../core/upkeep/repair-plan';
import type { SheetsSurvey } from '../../core/upkeep/survey-sheets';
import type { ExcelEnvironment } from '../office/excel-environment';
import { groundOf } from '../send/ground';
import { sendLooksOnGround, type LookStep } from '../send/send-looks';
import { untilInPlace } from '../send/until-in-place';
import { markStep, standingLooks } from '../write/standing-looks';
import { lookOver } from './check';

export interface MendedLooks {
  readonly unset: readonly UnsetLook[];
  /** Keys of the steps that are not done, or not all of them. */
  readonly open: ReadonlySet<string>;
}

export const noLooks: MendedLooks = { unset: [], open: new Set() };

interface LookTools {
  readonly environment: ExcelEnvironment;
  readonly tier: HostTier;
}

/** @param wanted as they were before anything of the repair was written */
export async function mendLooks(
  { environment, tier }: LookTools,
  request: RepairRequest,
  wanted: readonly LookRepair[],
): Promise<MendedLooks> {
  const mended = await untilInPlace(async (): Promise<Outcome<MendedLooks>> => {
    const options = { agreed: request.agreed, whileEditing: 'wait' } as const;
    const looked = await lookOver(environment, tier, request, options);
    if (!looked.ok) return looked;
    const { look, survey } = looked.value;
    const repairs = planLookRepairs(survey, request.agreed);
    const steps = stepsOf(survey, request, repairs);
    const tried = (repair: LookRepair): ReadonlySet<string> =>
      new Set(steps.get(repair)?.map(({ part }) => part));
    const ground = groundOf(look.condition.sheets.flatMap(({ cells }) => cells ?? []));
    const all = [...steps.values()].flat();
    const sent = await sendLooksOnGround(environment, all, ground, (unset) =>
      repairs.map((repair) => markStep(repair, tried(repair), unset)),
    );
    if (!sent.isInPlace) return failed({ kind: 'rowsMoved' });
    const refused = new Set<string>(sent.unset.map(({ part }) => part));
    const isOpen = (repair: LookRepair): boolean =>
      repair.parts.some((part) => refused.has(part) || !tried(repair).has(part));
    return succeeded({ unset: sent.unset, open: keysOf(repairs.filter(isOpen)) });
  });
  if (mended.ok) return mended.value;
  const parts = new Set(wanted.flatMap((repair) => repair.parts));
  return { unset: [...parts].map((part) => ({ part, cause: mended.failure })), open: keysOf(wanted) };
}

function keysOf(repairs: readonly LookRepair[]): ReadonlySet<string> {
  return new Set(repairs.map(({ layout }) => stepKey('restoreLooks', layout.plan.marker)));
}

/** The foot of a page bears the agency's name, which the plan of a check knows nothing of. */
function stepsOf(
  { index, language, condition }: SheetsSurvey,
  { profile, typeface }: RepairRequest,
  repairs: readonly LookRepair[],
): ReadonlyMap<LookRepair, readonly LookStep[]> {
  const plan = planWorkbook(index, { profile, language, typeface });
  const grids = condition.sheets.flatMap(({ cells }) => cells?.grid ?? []);
  const prints = new Map(
    planPrint(index, plan, grids, { typeface }).map((print) => [print.sheetId, print] as const),
  );
  return new Map(
    repairs.map((repair) => [repair, standingLooks(repair, prints.get(repair.layout.sheet.sheetId))]),
  );
}
