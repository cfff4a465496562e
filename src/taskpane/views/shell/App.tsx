/** The whole pane: which view a phase shows. Every phase has one, so the pane is never blank. */
import * as React from 'react';
import type { PaneStore } from '../../store/pane-store-contract';
import { Announcer } from './Announcer';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { HelpLink } from '../parts/HelpLink';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { Notices } from './Notices';
import { PanelsProvider } from '../data/panels-context';
import { PartsProvider, useParts } from './parts-context';
import { Fetched } from '../parts/Fetched';
import { LastYearProvider } from '../pane/last-year-context';
import { PaneProvider, usePaneState } from '../pane/pane-context';
import { useKeptFocus } from '../pane/use-kept-focus';
import { ReadyView } from './ReadyView';
import { Starting } from '../start/Starting';
import { Stopped } from './Stopped';

export interface AppProps {
  readonly store: PaneStore;
  readonly now: () => number;
  readonly onReload: () => void;
}

export function App({ store, now, onReload }: AppProps): JSX.Element {
  return (
    <ErrorBoundary getLanguage={() => store.getState().language} onReload={onReload}>
      <PaneProvider store={store} now={now}>
        <div className="pane">
          <PanelsProvider>
            <LastYearProvider>
              <PartsProvider>
                <Phases onReload={onReload} />
              </PartsProvider>
            </LastYearProvider>
          </PanelsProvider>
          <Announcer />
        </div>
      </PaneProvider>
    </ErrorBoundary>
  );
}

function Phases({ onReload }: Pick<AppProps, 'onReload'>): JSX.Element {
  useKeptFocus();
  const { phase } = usePaneState();
  const { start } = useParts();
  if (phase.kind === 'ready') {
    return (
      <div className="ready">
        <Header phase={phase} />
        <ReadyView phase={phase} />
        <Notices phase={phase} />
      </div>
    );
  }
  return (
    <>
      <header className="pane-top">
        <LanguageSwitch />
        <HelpLink />
      </header>
      {phase.kind === 'starting' && <Starting connected={phase.connected} />}
      {phase.kind === 'notInExcel' && <Stopped failure={{ kind: 'notInExcel' }} onReload={onReload} />}
      {phase.kind === 'failed' && <Stopped failure={phase.failure} onReload={onReload} />}
      {(phase.kind === 'noAssessment' || phase.kind === 'creating') && (
        <Fetched part={start} props={{ phase }} meanwhile={<Starting connected />} />
      )}
    </>
  );
}
