/**
 * The upkeep port on Office.js: checks the workbook and mends it. Errors of Excel become failures in `run-batch.ts`;
 * what is thrown between two batches, by a fault of ours, becomes one here.
 */
import type { UpkeepPort } from '../../core/ports/upkeep-port';
import { check } from './check';
import type { ExcelEnvironment } from '../office/excel-environment';
import { settledIn } from '../office/excel-failure';
import { findHostTier } from '../office/find-host-tier';
import type { OwnRuns } from '../office/own-runs';
import { repairWorkbook } from './repair-workbook';

/**
 * @param environment after `Office.onReady`: the tier is asked for at once
 * @param ownRuns of this window, the same as its workbook port has
 */
export function createUpkeep(environment: ExcelEnvironment, ownRuns: OwnRuns = new Set()): UpkeepPort {
  const tier = findHostTier(environment);
  const tools = { environment, tier, ownRuns };
  const settled = settledIn(environment);
  return {
    check: (request) => settled(check(environment, tier, request)),
    repair: (request, progress) => settled(repairWorkbook(tools, request, progress)),
  };
}
