/** “?”: the guides in the language of the pane, in a browser of their own. Says the version, for whoever is asked for it. */
import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import type { Language } from '../../../core/words/language';
import { usePane } from '../pane/pane-context';

const guides: Readonly<Record<Language, string>> = { th: 'help/index.html', en: 'help/en/index.html' };

export function HelpLink(): JSX.Element {
  const { messages, language } = usePane();
  const { header } = messages.pane;
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
  return (
    <IconButton
      className="header-button"
      iconProps={{ iconName: 'Help' }}
      href={guides[language]}
      target="_blank"
      rel="noopener"
      title={version === '' ? header.help : header.helpOf(version)}
      ariaLabel={header.help}
    />
  );
}
