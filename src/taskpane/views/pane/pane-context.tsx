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
  const toFocus = React.useRef<{ readonly view: View; readonly id: string } | null>(null);
  /** The view that is drawn; the store may be one further. */
  const drawn = React.useRef(view);
  const lastFocused = React.useRef<EventTarget | null>(null);

  React.useEffect(() => {
    // The state may have moved on between the first render and this effect.
    setState(store.getState());
    return store.subscribe(() => setState(store.getState()));
  }, [store]);

  React.useEffect(() => {
    const keep = ({ target }: FocusEvent): void => void (lastFocused.current = target);
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, []);

  const settleFocus = React.useCallback((): void => {
    // What was asked for a view that is not drawn yet waits for it.
    const asked = toFocus.current?.view === drawn.current ? toFocus.current.id : null;
    // Where a person worked is gone with the view before: they go on at the head of this one, not at the page's.
    if (asked === null && !isLost(lastFocused.current)) return;
    const target = document.getElementById(asked ?? viewHeadingId) ?? document.getElementById(viewHeadingId);
    // A view that is fetched asks once more when it is drawn.
    if (target === null) return;
    if (asked !== null) toFocus.current = null;
    target.focus();
  }, []);
  React.useEffect(() => {
    drawn.current = view;
    settleFocus();
  }, [settleFocus, view, phase.kind]);

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
      settleFocus,
      navigate: (next, id) => {
        toFocus.current = { view: next, id };
        store.setView(next);
      },
    }),
    [store, language, now, settleFocus],
  );
  return (
    <PaneContext.Provider value={pane}>
      <StateContext.Provider value={state}>{children}</StateContext.Provider>
    </PaneContext.Provider>
  );
}

/** Whether the focus fell to the page because what had it is not shown any more. */
function isLost(last: EventTarget | null): boolean {
  if (!(last instanceof Element) || !document.hasFocus()) return false;
  const { activeElement } = document;
  const isNowhere = activeElement === null || activeElement === document.body || activeElement === last;
  return isNowhere && (!last.isConnected || last.closest('[hidden]') !== null);
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
