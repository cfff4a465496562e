/** One plan, carried out by each of the two writers, and what came of it as a picture. */
import { cellAddress } from '../../src/core/sheet/cell-address';
import { planCreation } from '../../src/core/creation/plan-creation';
import type { WorkbookPlan } from '../../src/core/plan/sheet-plan';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import { findHostTier } from '../../src/excel/office/find-host-tier';
import { runBatch } from '../../src/excel/office/run-batch';
import { pack } from '../../src/excel/office/pack';
import { sendLooks } from '../../src/excel/send/send-looks';
import { planSheets } from '../../src/excel/write/write-workbook';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { openWorkbook, valueOf, type OpenWorkbook } from '../excel/open-workbook';
import { pictureOfFile, type Computed } from './file-picture';
import { pictureOfHost } from './host-picture';
import type { Difference, Fact, Picture } from './picture';

export interface InExcel {
  readonly picture: Picture;
  readonly computed: Computed;
}

export const run = 'run-fidelity';

/** Makes what `work` makes in a new workbook of an Excel with native checkboxes. */
export async function madeInExcel(work: (open: OpenWorkbook) => Promise<void>): Promise<InExcel> {
  const open = await openWorkbook({ excelApi: '1.18' });
  const before = new Set(open.host.workbook.sheets.map(({ id }) => id));
  await work(open);
  const computed = computedIn(open.host);
  return { picture: await pictureOfHost(open.host, open.environment, before), computed };
}

/** The plan as it is, answers included: what creation writes when it has planned. */
export async function writeInExcel({ environment }: OpenWorkbook, plan: WorkbookPlan): Promise<void> {
  const creation = planCreation(plan, { sheets: [], names: [] });
  const writing = { creation, fates: new Map<string, null>(), run, shows: true };
  const sheets = planSheets(environment, findHostTier(environment), writing);
  for (const request of pack(sheets.steps)) {
    const written = await runBatch(environment, 'wait', async (context) => {
      for (const step of request) step.write(context);
      await context.sync();
    });
    valueOf(written);
  }
  expect(await sendLooks(environment, sheets.looks())).toEqual([]);
}

export async function inFile(plan: WorkbookPlan, computed: Computed): Promise<Picture> {
  return pictureOfFile(await writeWorkbookFile(plan, { protect: false }), computed);
}

/** Noted at once, as the values stand now; only sheets with charts are asked about. */
function computedIn(host: EmbeddedHost): Computed {
  const values = new Map<string, Fact>();
  for (const sheet of host.workbook.sheets.filter(({ charts }) => charts.length > 0)) {
    const { name, rowCount, columnCount } = sheet;
    for (let row = 0; row < rowCount; row += 1) {
      for (let column = 0; column < columnCount; column += 1) {
        values.set(`${name}!${cellAddress(row, column)}`, sheet.cell(row, column).value);
      }
    }
  }
  return (sheet, address) => values.get(`${sheet}!${address}`) ?? null;
}

/**
 * All in which the two differ: Excel holds a mark of who made a sheet, right of its keys, by which a creation that
 * broke off is taken back. A file is made whole or not at all.
 */
export function knownDifferences(plan: WorkbookPlan, mark: string): Difference[] {
  return plan.sheets.map(({ name, columns }) => ({
    place: `${name}!${cellAddress(0, columns.length + 1)}`,
    property: 'stands here',
    inExcel: `run ${mark} done`,
    inFile: null,
  }));
}
