/**
 * What checks and repairs, as the pane sees it, whose findings a test writes and whose timing it decides. It stands
 * for `UpkeepPort`, an interface of ours.
 */
import type { Failure } from '../../src/core/failures/failures';
import { failed, succeeded, type Outcome } from '../../src/core/failures/outcome';
import type { RepairStep } from '../../src/core/upkeep/repair-plan';
import type { RepairRequest, UpkeepPort } from '../../src/core/ports/upkeep-port';
import type { CheckRequest, Checkup } from '../../src/core/upkeep/checkup';
import type { CreateStage } from '../../src/core/ports/workbook-port';
import type { Place } from '../../src/core/sheet/sheet-grid';

export interface ScriptedUpkeep {
  readonly port: UpkeepPort;
  /** Every check that was asked for. */
  readonly checks: readonly CheckRequest[];
  readonly repairs: readonly RepairRequest[];
  /** What a check finds, by what was decided. */
  finds: (request: CheckRequest) => Partial<Checkup>;
  leftovers: { readonly name: string; readonly place: Place } | null;
  /** While set, every check fails with it. */
  checkFailure: Failure | null;
  repairFailure: Failure | null;
  stages: readonly CreateStage[];
  /** From now on answers wait for `release`, in the order asked. */
  hold(): void;
  release(): void;
  readonly held: number;
}

export const nothingFound: Checkup = {
  faults: [],
  questions: [],
  steps: [],
  plan: { sheets: [], names: [], leftovers: [] },
};

export function createScriptedUpkeep(): ScriptedUpkeep {
  const checks: CheckRequest[] = [];
  const repairs: RepairRequest[] = [];
  const waiting: (() => void)[] = [];
  let holding = false;

  async function wait(): Promise<void> {
    if (holding) await new Promise<void>((resolve) => waiting.push(resolve));
  }

  const upkeep: ScriptedUpkeep = {
    checks,
    repairs,
    finds: () => nothingFound,
    leftovers: null,
    checkFailure: null,
    repairFailure: null,
    stages: ['looking', 'planning', 'writing', 'finishing'],
    port: {
      // What is found is decided when the question is asked, as in Excel; `hold` only delays the answer.
      check: async (request) => {
        checks.push(request);
        const { checkFailure } = upkeep;
        const outcome: Outcome<Checkup> =
          checkFailure === null
            ? succeeded({ ...nothingFound, ...upkeep.finds(request) })
            : failed(checkFailure);
        await wait();
        return outcome;
      },
      repair: async (request, progress) => {
        repairs.push(request);
        const steps: readonly RepairStep[] = upkeep.finds(request).steps ?? [];
        for (const stage of upkeep.stages) {
          progress.report(stage);
          await wait();
          if (progress.cancelled())
            return failed({
              kind: 'repairStopped',
              wrote: stage === 'finishing',
              cause: { kind: 'cancelled' },
            });
        }
        if (upkeep.repairFailure !== null) return failed(upkeep.repairFailure);
        const done = steps.filter(({ key }) => request.agreed.has(key));
        upkeep.finds = () => nothingFound;
        return succeeded({ done, leftovers: upkeep.leftovers, unset: [] });
      },
    },
    hold: () => {
      holding = true;
    },
    release: () => {
      const go = waiting.shift();
      if (go === undefined) throw new Error('Nothing is held');
      go();
    },
    get held() {
      return waiting.length;
    },
  };
  return upkeep;
}
