/** How the workbook stands, for views: the state of `store.upkeep`, which moves on by itself. */
import * as React from 'react';
import type { UpkeepState } from '../store/upkeep-state';
import { usePane } from './pane-context';

export function useUpkeep(): UpkeepState {
  const { upkeep } = usePane().store;
  const [state, setState] = React.useState(upkeep.getState());
  React.useEffect(() => {
    // The state may have moved on between the first render and this effect.
    setState(upkeep.getState());
    return upkeep.subscribe(() => setState(upkeep.getState()));
  }, [upkeep]);
  return state;
}

/** Id of the heading over check and repair: where a notice leads. */
export const repairHeadingId = 'repair-heading';
