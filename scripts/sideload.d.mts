/** Types of sideload.mjs, for the tests. */
export interface SideloadStep {
  readonly run?: readonly string[];
  readonly copy?: { readonly from: string; readonly to: string };
  readonly delete?: string;
}

export interface SideloadPlan {
  readonly add: SideloadStep;
  readonly remove: SideloadStep;
}

export function planSideload(computer: {
  readonly platform: string;
  readonly home: string;
  readonly manifest: string;
  readonly id: string;
}): SideloadPlan | null;

export function carryOut(step: SideloadStep): void;
