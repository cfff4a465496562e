/** ไทย / EN: two buttons of which one is pressed. Each is named in its own language. */
import * as React from 'react';
import type { Language } from '../../../core/words/language';
import { usePane } from '../pane/pane-context';

const languages: readonly { readonly id: Language; readonly text: string; readonly name: string }[] = [
  { id: 'th', text: 'ไทย', name: 'ไทย' },
  { id: 'en', text: 'EN', name: 'EN English' },
];

export function LanguageSwitch(): JSX.Element {
  const { store, language, messages } = usePane();
  return (
    <div className="language" role="group" aria-label={messages.pane.languageGroup}>
      {languages.map(({ id, text, name }) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-label={name}
          aria-pressed={language === id}
          onClick={() => store.setLanguage(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
