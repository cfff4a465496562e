/** How the workbook stands, for views: the state of `store.upkeep`, which moves on by itself. */
import * as React from 'react';
import type { UpkeepState } from '../../store/upkeep-state';
import { usePane } from './pane-context';

export function useUpkeep(): UpkeepState {
  const { upkeep } = usePane().store;
  const [state, setState] = React.useState(upkeep.getState());
  React.useEffect(() => {
    // The state may have moved on between the first render and this effect.
    setState(upkeep.getState());
    let isShown = true;
    const stop = upkeep.subscribe(() => {
      // What another listener has just taken off the page is told once more.
      if (isShown) setState(upkeep.getState());
    });
    return () => {
      isShown = false;
      stop();
    };
  }, [upkeep]);
  return state;
}

/** Id of the heading over check and repair: where a notice leads. */
export const repairHeadingId = 'repair-heading';
