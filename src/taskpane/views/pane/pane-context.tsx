/** What every view needs: the store, its state now, and the words of the language. */
import * as React from 'react';
import { paneMessagesFor, type PaneMessages } from '../../words/pane-messages';
import { type Language } from '../../../core/words/language';
import type { Rubric } from '../../../core/rubric/rubric';
import type { RubricIndex } from '../../../core/rubric/rubric-index';
import type { PaneState, View } from '../../store/pane-state';
import type { PaneStore } from '../../store/pane-store-contract';

export interface Pane {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly index: RubricIndex;
  readonly rubric: Rubric;
  readonly messages: PaneMessages;
  readonly language: Language;
  /** Milliseconds, as the store's clock counts. */
  readonly now: () => number;
  /** Opens a view and then moves the focus to the element with this id. */
  readonly navigate: (view: View, focusId: string) => void;
}

const PaneContext = React.createContext<Pane | null>(null);

export interface PaneProviderProps {
  readonly store: PaneStore;
  readonly now: () => number;
  readonly children: React.ReactNode;
}

export function PaneProvider({ store, now, children }: PaneProviderProps): JSX.Element {
  const [state, setState] = React.useState(store.getState());
  const focusId = React.useRef<string | null>(null);

  React.useEffect(() => {
    // The state may have moved on between the first render and this effect.
    setState(store.getState());
    return store.subscribe(() => setState(store.getState()));
  }, [store]);

  React.useEffect(() => {
    if (focusId.current === null) return;
    document.getElementById(focusId.current)?.focus();
    focusId.current = null;
  }, [state.view]);

  React.useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);

  const pane: Pane = {
    store,
    state,
    index: store.index,
    rubric: store.index.rubric,
    messages: paneMessagesFor(state.language),
    language: state.language,
    now,
    navigate: (view, id) => {
      focusId.current = id;
      store.setView(view);
    },
  };
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

export function usePane(): Pane {
  const pane = React.useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside PaneProvider');
  return pane;
}

/** Id of the heading that takes the focus when a view opens. */
export const viewHeadingId = 'view-heading';
