/**
 * The workbook port on Office.js: joins the operations of this folder to one window's Excel. Errors of Excel become
 * failures in `run-batch.ts`; what is thrown between two batches, by a fault of ours, becomes one here.
 *
 * What plans and writes sheets is more than all the rest of this folder, and most times the pane opens nothing is
 * written. So it is fetched when it is first asked for, and the figures are shown without waiting for it. What reads is
 * fetched once the pane is drawn.
 */
import { failed, type Outcome } from '../../core/failures/outcome';
import type { WorkbookPort } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { goTo } from './go-to';
import { settledIn } from '../office/excel-failure';
import { findHostTier } from '../office/find-host-tier';
import type { OwnRuns } from '../office/own-runs';
import { recalculate } from './recalculate';
import { watchWorkbook } from './watch-workbook';

/**
 * @param environment after `Office.onReady`: the tier is asked for at once
 * @param ownRuns of this window: what its presses left half-made is its own
 */
export function createExcelWorkbook(
  environment: ExcelEnvironment,
  ownRuns: OwnRuns = new Set(),
): WorkbookPort {
  const tier = findHostTier(environment);
  const settled = settledIn(environment);
  return {
    tier,
    create: (request, progress) =>
      fetched(import(/* webpackChunkName: "writing" */ './create-workbook'), ({ createWorkbook }) =>
        settled(createWorkbook(environment, tier, request, progress, ownRuns)),
      ),
    read: (rubric, tellSelection) =>
      fetched(import(/* webpackChunkName: "reading" */ './read-workbook'), ({ readWorkbook }) =>
        settled(readWorkbook(environment, rubric, tellSelection)),
      ),
    readChange: (index, before, changes) =>
      fetched(import(/* webpackChunkName: "reading" */ './read-change'), ({ readChange }) =>
        settled(readChange(environment, index, before, changes)),
      ),
    watch: (listener) => settled(watchWorkbook(environment, listener)),
    goTo: (place) => settled(goTo(environment, place)),
    writeAnswer: (request) =>
      fetched(import(/* webpackChunkName: "writing" */ './write-answer'), ({ writeAnswer }) =>
        settled(writeAnswer(environment, request)),
      ),
    writePlanDay: (request) =>
      fetched(import(/* webpackChunkName: "writing" */ './write-answer'), ({ writePlanDay }) =>
        settled(writePlanDay(environment, request)),
      ),
    turnTick: (request) =>
      fetched(import(/* webpackChunkName: "writing" */ './write-answer'), ({ turnTick }) =>
        settled(turnTick(environment, request)),
      ),
    recalculate: () => settled(recalculate(environment)),
    writeGapSheet: (request) =>
      fetched(import(/* webpackChunkName: "writing" */ './write-gap-sheet'), ({ writeGapSheet }) =>
        settled(writeGapSheet(environment, tier, request)),
      ),
    preparePrint: (request) =>
      fetched(import(/* webpackChunkName: "writing" */ './prepare-print'), ({ preparePrint }) =>
        settled(preparePrint(environment, request)),
      ),
    fitRows: (request) =>
      fetched(import(/* webpackChunkName: "writing" */ './fit-rows'), ({ fitRows }) =>
        settled(fitRows(environment, request)),
      ),
  };
}

async function fetched<Part, Value>(
  fetching: Promise<Part>,
  use: (part: Part) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  let part: Part;
  try {
    part = await fetching;
  } catch {
    return failed({ kind: 'partMissing' });
  }
  return use(part);
}
