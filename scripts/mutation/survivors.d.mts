import type { Mutant } from './make-mutants.mjs';

/** An entry of test/mutation/survivors.json. */
export interface Known {
  readonly path: string;
  readonly inside: string;
  readonly was: string;
  readonly becomes: string;
  /** Why it cannot or need not be killed. */
  readonly why: string;
}

/** Survivors without a reason, and reasons of mutants that were killed. */
export function compareSurvivors(
  results: readonly { readonly mutant: Mutant; readonly outcome: string }[],
  known: readonly Known[],
): { readonly unexplained: Mutant[]; readonly stale: Known[] };

/** So many of them, the same ones for the same seed, in their own order. */
export function sampleOf<T>(values: readonly T[], count: number, seed: number): T[];
