/** Where a person is on the page, and what their presses do. Nothing is tried before `start`. */
import * as React from 'react';
import type { ConformanceReport } from '../report';
import type { WorkbookSurvey } from '../survey-workbook';
import type { PageSession } from './page-session';

export type Phase =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreadable'; readonly session: PageSession }
  | { readonly kind: 'ready'; readonly session: PageSession; readonly survey: WorkbookSurvey }
  | { readonly kind: 'running'; readonly session: PageSession }
  | { readonly kind: 'reported'; readonly session: PageSession; readonly report: ConformanceReport }
  | { readonly kind: 'broken'; readonly message: string };

export interface UndoRequest {
  readonly sheetName: string;
  readonly answer: (pressed: boolean) => void;
}

export interface PageState {
  readonly phase: Phase;
  /** How many rows are done. */
  readonly done: number;
  /** What the person is asked to do in the workbook; null while there is nothing. */
  readonly asked: UndoRequest | null;
  readonly isStopping: boolean;
  /** Reads the workbook anew and asks again. */
  readonly look: (session: PageSession) => void;
  readonly start: (session: PageSession, survey: WorkbookSurvey) => void;
  readonly stop: () => void;
}

export function usePhase(connect: () => Promise<PageSession | null>): PageState {
  const [phase, setPhase] = React.useState<Phase>({ kind: 'connecting' });
  const [done, setDone] = React.useState(0);
  const [asked, setAsked] = React.useState<UndoRequest | null>(null);
  const [isStopping, setStopping] = React.useState(false);
  const stopped = React.useRef(false);

  const guarded = (work: Promise<Phase>): void => {
    work.then(setPhase, (error: unknown) => {
      setPhase({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
    });
  };
  const askForUndo = (sheetName: string): Promise<boolean> =>
    new Promise((resolve) => {
      const answer = (pressed: boolean): void => {
        setAsked(null);
        resolve(pressed);
      };
      setAsked({ sheetName, answer });
    });

  React.useEffect(() => {
    guarded(connect().then((session) => (session === null ? { kind: 'outside' } : lookAt(session))));
    // Once, when the page opens.
  }, []);

  return {
    phase,
    done,
    asked,
    isStopping,
    look: (session) => guarded(lookAt(session)),
    start: (session, survey) => {
      stopped.current = false;
      setStopping(false);
      setDone(0);
      setPhase({ kind: 'running', session });
      const run = session.run(survey, {
        onProgress: setDone,
        isStopped: () => stopped.current,
        askForUndo,
      });
      guarded(run.then((report) => ({ kind: 'reported', session, report })));
    },
    stop: () => {
      stopped.current = true;
      setStopping(true);
      asked?.answer(false);
    },
  };
}

async function lookAt(session: PageSession): Promise<Phase> {
  const survey = await session.survey();
  return survey === null ? { kind: 'unreadable', session } : { kind: 'ready', session, survey };
}
