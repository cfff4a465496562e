/**
 * What every view needs. It comes in two: what hardly ever changes, and the state, which changes with every reading.
 * A view that asks for the first alone, and is given the same results, is not drawn again.
 */
import * as React from 'react';
import { paneMessagesFor, type PaneMessages } from '../../words/pane-messages';
import { type Language } from '../../../core/words/language';
import type { Rubric } from '../../../core/rubric/rubric';
import type { RubricIndex } from '../../../core/rubric/rubric-index';
import type { PaneState, View } from '../../state/pane-state';
import { useSettledFocus } from './use-settled-focus';
import type { PaneStore } from '../../store/pane-store-contract';

export interface Pane {
  readonly store: PaneStore;
  readonly index: RubricIndex;
  readonly rubric: Rubric;
  readonly messages: PaneMessages;
  readonly language: Language;
  /** Milliseconds, as the store's clock counts. */
  readonly now: () => number;
  /** Opens a view and then moves the focus to the element with this id. */
  readonly navigate: (view: View, focusId: string) => void;
  /** To be called by whoever draws a view later than it was opened. */
  readonly settleFocus: () => void;
}

const PaneContext = React.createContext<Pane | null>(null);
const StateContext = React.createContext<PaneState | null>(null);

export interface PaneProviderProps {
  readonly store: PaneStore;
  readonly now: () => number;
  readonly children: React.ReactNode;
}

export function PaneProvider({ store, now, children }: PaneProviderProps): JSX.Element {
  const [state, setState] = React.useState(store.getState());
  const { language, view, phase } = state;
  const focus = useSettledFocus(view, phase.kind, viewHeadingId);

  React.useEffect(() => {
    // The state may have moved on between the first render and this effect.
    setState(store.getState());
    return store.subscribe(() => setState(store.getState()));
  }, [store]);

  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const pane = React.useMemo<Pane>(
    () => ({
      store,
      index: store.index,
      rubric: store.index.rubric,
      messages: paneMessagesFor(language),
      language,
      now,
      settleFocus: focus.settle,
      navigate: (next, id) => {
        focus.ask(next, id);
        store.setView(next);
      },
    }),
    [store, language, now, focus],
  );
  return (
    <PaneContext.Provider value={pane}>
      <StateContext.Provider value={state}>{children}</StateContext.Provider>
    </PaneContext.Provider>
  );
}

export function usePane(): Pane {
  const pane = React.useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside PaneProvider');
  return pane;
}

export function usePaneState(): PaneState {
  const state = React.useContext(StateContext);
  if (state === null) throw new Error('usePaneState outside PaneProvider');
  return state;
}

/** Id of the heading that takes the focus when a view opens. */
export const viewHeadingId = 'view-heading';

/** Id of the heading over check and repair: where a notice leads. */
export const repairHeadingId = 'repair-heading';

/** Id of the heading over carrying answers in: where whoever began with last year's file goes on. */
export const carryHeadingId = 'carry-heading';
