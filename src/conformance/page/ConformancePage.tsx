/** The page as a person goes through it: connecting, the question before anything is touched, the run, the report. */
import * as React from 'react';
import type { Language } from '../../core/words/language';
import { BeforeRun } from './BeforeRun';
import type { PageSession } from './page-session';
import { pageWords, type PageWords } from './page-words';
import { ReportView } from './ReportView';
import { RunView } from './RunView';
import { usePhase, type PageState } from './use-phase';

export interface ConformancePageProps {
  /** Null outside Excel. */
  readonly connect: () => Promise<PageSession | null>;
}

export function ConformancePage({ connect }: ConformancePageProps): JSX.Element {
  const [language, setLanguage] = React.useState<Language>('th');
  const state = usePhase(connect);
  const other = language === 'th' ? 'en' : 'th';
  const words = pageWords[language];
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main>
      <div className="top">
        <h1>PMQA 4.0 · {words.title}</h1>
        <button type="button" lang={other} onClick={() => setLanguage(other)}>
          {words.otherLanguage}
        </button>
      </div>
      <PhaseView language={language} state={state} />
    </main>
  );
}

function PhaseView({
  language,
  state: { phase, done, asked, isStopping, look, start, stop },
}: {
  readonly language: Language;
  readonly state: PageState;
}): JSX.Element {
  const words = pageWords[language];
  switch (phase.kind) {
    case 'connecting':
      return <p role="status">{words.connecting}</p>;
    case 'outside':
      return <Outside words={words} />;
    case 'unreadable':
      return (
        <div role="alert">
          <p>{words.unreadable}</p>
          <button type="button" onClick={() => look(phase.session)}>
            {words.readAgain}
          </button>
        </div>
      );
    case 'ready':
      return (
        <BeforeRun
          words={words}
          isEmpty={phase.survey.isEmpty}
          opensWorkbooks={phase.session.opensWorkbooks}
          onOpen={() => phase.session.openWorkbook()}
          onStart={() => start(phase.session, phase.survey)}
        />
      );
    case 'running':
      return <RunView words={words} done={done} asked={asked} isStopping={isStopping} onStop={stop} />;
    case 'reported':
      return (
        <ReportView
          language={language}
          report={phase.report}
          takesDownloads={phase.session.takesDownloads}
          onAgain={() => look(phase.session)}
        />
      );
    case 'broken':
      return (
        <p role="alert">
          {words.broken}: <code>{phase.message}</code>
        </p>
      );
  }
}

function Outside({ words: { outside } }: { readonly words: PageWords }): JSX.Element {
  return (
    <div role="alert">
      <h2>{outside.what}</h2>
      {outside.next.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href="conformance-manifest.xml" download>
          {outside.manifest}
        </a>
      </p>
    </div>
  );
}
