/** The presses of one window, whichever part of the add-in they were asked of: what they left half-made is its own. */
import type { ExcelEnvironment } from './excel-environment';

export type OwnRuns = Set<string>;

const byWindow = new WeakMap<ExcelEnvironment['Excel'], OwnRuns>();

export function ownRunsOf({ Excel }: ExcelEnvironment): OwnRuns {
  const known = byWindow.get(Excel) ?? new Set<string>();
  byWindow.set(Excel, known);
  return known;
}
