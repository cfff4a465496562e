/** Whose assessment this is, how fresh the figures are, and the two controls that are always at hand. */
import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import type { ReadyPhase } from '../../state/pane-state';
import { formatFiscalYear } from '../../words/dates';
import { Freshness } from './Freshness';
import { HelpLink } from '../parts/HelpLink';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { usePane, usePaneState } from '../pane/pane-context';

export function Header({ phase }: { readonly phase: ReadyPhase }): JSX.Element {
  const { store, messages, language } = usePane();
  const { header } = messages.pane;
  const { pinned } = usePaneState();
  const { profile } = phase.reading.snapshot;
  const facts = [
    profile.fiscalYear === null ? '' : header.fiscalYear(formatFiscalYear(profile.fiscalYear, language)),
    profile.round === '' ? '' : header.round(profile.round),
  ].filter((fact) => fact !== '');
  return (
    <header className="header">
      <div className="header-line">
        <h1 className="header-agency">{profile.agencyName === '' ? header.unnamed : profile.agencyName}</h1>
        <LanguageSwitch />
        <HelpLink />
        <IconButton
          className="header-button"
          iconProps={{ iconName: 'Pinned' }}
          toggle
          checked={pinned}
          title={pinned ? header.pinned : header.pin}
          ariaLabel={header.pin}
          onClick={() => store.setPinned(!pinned)}
        />
        <IconButton
          className="header-button"
          iconProps={{ iconName: 'Refresh' }}
          title={header.refresh}
          ariaLabel={header.refresh}
          onClick={() => void store.refresh()}
        />
      </div>
      <p className="header-facts">{facts.join(' · ')}</p>
      <Freshness phase={phase} />
    </header>
  );
}
