/** The list, run in an embedded host as the page runs it in Excel; what takes hands is done by the host's. */
import { behaviours } from '../../src/conformance/behaviours';
import type { Behaviour } from '../../src/conformance/behaviour';
import type { Hands } from '../../src/conformance/bench';
import type { ConformanceReport } from '../../src/conformance/report';
import { runConformance } from '../../src/conformance/run-conformance';
import { surveyWorkbook } from '../../src/conformance/survey-workbook';
import { parseAddress } from '../../src/embedded-host/cells/a1';
import type { EmbeddedHost, HostOptions } from '../../src/embedded-host/contract';
import type { HostArea } from '../../src/embedded-host/workbook-view';
import type { WorkbookPort } from '../../src/core/ports/workbook-port';
import { openWorkbook, pmqaRubric, sheetNamed, valueOf } from '../excel/open-workbook';

export interface HostRun {
  readonly host: EmbeddedHost;
  readonly report: ConformanceReport;
}

export async function runInHost(
  options: HostOptions = {},
  list: readonly Behaviour[] = behaviours,
  prepare: (host: EmbeddedHost, workbook: WorkbookPort) => Promise<void> | void = () => undefined,
): Promise<HostRun> {
  const { host, environment, workbook } = await openWorkbook({ undoSteps: 3, ...options });
  await prepare(host, workbook);
  const report = await runConformance({
    environment,
    behaviours: list,
    rubric: pmqaRubric,
    survey: valueOf(await surveyWorkbook(environment)),
    tools: {
      hands: handsOf(host),
      // Events arrive later; a few turns of the timers are enough for all of them.
      settle: () => new Promise((resolve) => setTimeout(resolve, 15)),
      now: () => performance.now(),
      today: () => new Date(Date.UTC(2026, 10, 28, 4, 0)),
      token: 'q7x3',
    },
    onRow: () => undefined,
    isStopped: () => false,
  });
  return { host, report };
}

function handsOf(host: EmbeddedHost): Hands {
  const idOf = (name: string): string => sheetNamed(host, name).id;
  return {
    undo: async () => {
      host.hands.undo();
    },
    sort: async (sheet, address) => {
      const block = blockOf(address);
      host.hands.sortRows(idOf(sheet), block, block.column, true);
    },
    cut: async (sheet, from, to) => {
      const { row, column } = blockOf(to);
      host.hands.cutPaste(idOf(sheet), blockOf(from), idOf(sheet), row, column);
    },
    copy: async (sheet, from, to) => {
      const { row, column } = blockOf(to);
      host.hands.copyPaste(idOf(sheet), blockOf(from), idOf(sheet), row, column);
    },
  };
}

function blockOf(address: string): HostArea {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`${address} is no address`);
  return parsed.area;
}
