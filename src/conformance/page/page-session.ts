/** What the page is connected to: one Excel, and how it is looked at, run and left. Passed in, so that tests can. */
import type { Rubric } from '../../core/rubric/rubric';
import type { ExcelEnvironment } from '../../excel/office/excel-environment';
import { ignoresDownloads } from '../../excel/operations/open-copy';
import { behaviours } from '../behaviours';
import type { ConformanceReport } from '../report';
import { runConformance } from '../run-conformance';
import { surveyWorkbook, type WorkbookSurvey } from '../survey-workbook';
import { excelHands } from './excel-hands';

export interface RunHandlers {
  /** How many rows are done. */
  readonly onProgress: (done: number) => void;
  readonly isStopped: () => boolean;
  /** Answers whether the person pressed Ctrl+Z. */
  readonly askForUndo: (sheetName: string) => Promise<boolean>;
}

export interface PageSession {
  readonly takesDownloads: boolean;
  readonly opensWorkbooks: boolean;
  /** Null when Excel does not answer. */
  survey(): Promise<WorkbookSurvey | null>;
  openWorkbook(): Promise<boolean>;
  run(survey: WorkbookSurvey, handlers: RunHandlers): Promise<ConformanceReport>;
}

/** Milliseconds after which no event is waited for any more; `?patience=5000` where Excel takes longer to tell of one. */
function patienceOf(search: string): number {
  const asked = Number(new URLSearchParams(search).get('patience'));
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, 60_000) : 1_500;
}

export function openSession(environment: ExcelEnvironment, rubric: Rubric): PageSession {
  const { Excel, Office } = environment;
  return {
    takesDownloads: !ignoresDownloads(environment),
    opensWorkbooks: Office.context.requirements.isSetSupported('ExcelApi', '1.8'),
    survey: async () => {
      const survey = await surveyWorkbook(environment);
      return survey.ok ? survey.value : null;
    },
    openWorkbook: async () => {
      try {
        await Excel.createWorkbook();
        return true;
      } catch {
        return false;
      }
    },
    run: (survey, { onProgress, isStopped, askForUndo }) => {
      let done = 0;
      return runConformance({
        environment,
        behaviours,
        rubric,
        survey,
        tools: {
          hands: excelHands(environment, askForUndo),
          settle: () => new Promise((resolve) => setTimeout(resolve, patienceOf(window.location.search))),
          now: () => performance.now(),
          today: () => new Date(),
          token: newToken(),
        },
        onRow: () => {
          done += 1;
          onProgress(done);
        },
        isStopped,
      });
    },
  };
}

function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => (byte % 36).toString(36)).join('');
}
