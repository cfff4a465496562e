/** The workbook port on Office.js: joins the operations of this folder to one window's Excel. */
import type { WorkbookPort } from '../core/workbook/port';
import { createWorkbook } from './create-workbook';
import type { ExcelEnvironment } from './environment';
import { goTo } from './go-to';
import { findHostTier } from './host-tier';
import { preparePrint } from './prepare-print';
import { readChange } from './read-change';
import { readWorkbook } from './read-workbook';
import { recalculate } from './recalculate';
import { watchWorkbook } from './watch-workbook';
import { writeGapSheet } from './write-gap-sheet';

/** @param environment after `Office.onReady`: the tier is asked for at once */
export function createExcelWorkbook(environment: ExcelEnvironment): WorkbookPort {
  const tier = findHostTier(environment);
  return {
    tier,
    create: (request, progress) => createWorkbook(environment, tier, request, progress),
    read: (rubric) => readWorkbook(environment, rubric),
    readChange: (rubric, before, changes) => readChange(environment, rubric, before, changes),
    watch: (listener) => watchWorkbook(environment, listener),
    goTo: (place) => goTo(environment, place),
    recalculate: () => recalculate(environment),
    writeGapSheet: (request) => writeGapSheet(environment, tier, request),
    preparePrint: (request) => preparePrint(environment, request),
  };
}
