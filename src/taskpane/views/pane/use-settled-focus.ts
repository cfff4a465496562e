/** Where the focus goes when what is shown changes: where it was asked to, or on, where what had it is gone. */
import * as React from 'react';
import type { View } from '../../state/pane-state';

export interface SettledFocus {
  /** Once the view is drawn. */
  readonly ask: (view: View, id: string) => void;
  /** To be called by whoever draws a view later than it was opened. */
  readonly settle: () => void;
}

/** @param headingId of the heading that every view begins with */
export function useSettledFocus(view: View, phase: string, headingId: string): SettledFocus {
  const toFocus = React.useRef<{ readonly view: View; readonly id: string } | null>(null);
  /** The view that is drawn; the store may be one further. */
  const drawn = React.useRef(view);
  const lastFocused = React.useRef<EventTarget | null>(null);

  React.useEffect(() => {
    const keep = ({ target }: FocusEvent): void => void (lastFocused.current = target);
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, []);

  const focus = React.useMemo<SettledFocus>(
    () => ({
      ask: (asked, id) => void (toFocus.current = { view: asked, id }),
      settle: () => {
        // What was asked for a view that is not drawn yet waits for it.
        const asked = toFocus.current?.view === drawn.current ? toFocus.current.id : null;
        // Where a person worked is gone with the view before: they go on at the head of this one, not at the page's.
        if (asked === null && !isLost(lastFocused.current)) return;
        const target = document.getElementById(asked ?? headingId) ?? document.getElementById(headingId);
        // A view that is fetched asks once more when it is drawn.
        if (target === null) return;
        if (asked !== null) toFocus.current = null;
        target.focus();
      },
    }),
    [headingId],
  );
  React.useEffect(() => {
    drawn.current = view;
    focus.settle();
  }, [focus, view, phase]);
  return focus;
}

/** Whether the focus fell to the page because what had it is not shown any more. */
function isLost(last: EventTarget | null): boolean {
  if (!(last instanceof Element) || !document.hasFocus()) return false;
  const { activeElement } = document;
  const isNowhere = activeElement === null || activeElement === document.body || activeElement === last;
  return isNowhere && (!last.isConnected || last.closest('[hidden]') !== null);
}
