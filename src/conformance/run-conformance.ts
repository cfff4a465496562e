/**
 * Runs the list in one Excel, row by row, and gives the report. Nothing a row does can end the run: what it throws is
 * what was seen. After each row its sheets and names are removed; what could not be is said at the end.
 */
import type { Rubric } from '../core/rubric/rubric';
import type { ExcelEnvironment } from '../excel/office/excel-environment';
import type { Behaviour } from './behaviour';
import type { Seen } from './seen';
import { countSyncs, type CountedEnvironment } from './count-syncs';
import { describeClient } from './describe-client';
import { codeOf, messageOf } from './error-code';
import { makeBench, type BenchParts } from './make-bench';
import { whyNotHere } from './not-here';
import { makeScratchAssessment } from './product/scratch-assessment';
import { reportFormat, type ConformanceReport, type RowReport } from './report';
import type { RunTools } from './run-tools';
import { isSame, plainSeen } from './same-seen';
import { removeScratch, scratchOf, type Scratch } from './scratch';
import { showSheet, type WorkbookSurvey } from './survey-workbook';

export interface ConformanceRun {
  readonly environment: ExcelEnvironment;
  readonly behaviours: readonly Behaviour[];
  readonly rubric: Rubric;
  /** Of the workbook, just before. */
  readonly survey: WorkbookSurvey;
  readonly tools: RunTools;
  readonly onRow: (row: RowReport) => void;
  /** Asked before each row. */
  readonly isStopped: () => boolean;
}

export async function runConformance(run: ConformanceRun): Promise<ConformanceReport> {
  const { behaviours, tools, survey } = run;
  const environment = countSyncs(run.environment);
  const startedAt = tools.today();
  const scratch = scratchOf(tools.token);
  const before = new Set([...survey.sheetNames, ...survey.definedNames]);
  const assessment = makeScratchAssessment({
    environment,
    rubric: run.rubric,
    run: `try-${tools.token}`,
    now: startedAt.getTime(),
    before,
  });
  const rows: RowReport[] = [];
  for (const behaviour of behaviours) {
    if (run.isStopped()) break;
    const row = await tryRow(behaviour, environment, tools, scratch, {
      assessment,
      before,
      number: rows.length + 1,
    });
    rows.push(row);
    run.onRow(row);
  }
  const leftBehind = [...(await assessment.remove()), ...(await removeScratch(environment, scratch))];
  await showSheet(environment, survey.activeSheet);
  return {
    format: reportFormat,
    startedAt: startedAt.toISOString(),
    client: describeClient(environment),
    rows,
    stopped: rows.length < behaviours.length,
    leftBehind,
  };
}

async function tryRow(
  { id, excelApi, trial }: Behaviour,
  environment: CountedEnvironment,
  tools: RunTools,
  scratch: Scratch,
  parts: BenchParts,
): Promise<RowReport> {
  if (trial.kind === 'none') return untried(id, null, trial.why);
  if (!environment.Office.context.requirements.isSetSupported('ExcelApi', excelApi)) {
    return untried(id, trial.expected, {
      th: `ต้องใช้ ExcelApi ${excelApi} ซึ่ง Excel นี้ไม่มี`,
      en: `it takes ExcelApi ${excelApi}, which this Excel does not have`,
    });
  }
  const [began, before] = [tools.now(), environment.syncs()];
  const spent = () => ({
    milliseconds: Math.round(tools.now() - began),
    syncs: environment.syncs() - before,
  });
  const judged = (seen: Seen): RowReport => {
    const verdict = isSame(seen, trial.expected) ? 'asHost' : 'different';
    return { id, verdict, expected: trial.expected, seen, why: null, ...spent() };
  };
  try {
    return judged(plainSeen(await trial.run(await makeBench(environment, tools, scratch, parts))));
  } catch (error) {
    const why = whyNotHere(error);
    if (why !== null) return { ...untried(id, trial.expected, why), ...spent() };
    return judged({ error: codeOf(error), message: messageOf(error) });
  } finally {
    await removeScratch(environment, scratch);
  }
}

function untried(id: string, expected: Seen, why: RowReport['why']): RowReport {
  return { id, verdict: 'untried', expected, seen: null, why, milliseconds: 0, syncs: 0 };
}
