/** What every view of carrying needs: its store and state, its words, and the pane's. */
import * as React from 'react';
import { editionMessagesFor, type EditionMessages } from '../../words/edition-messages';
import { succeeded, type Outcome } from '../../../core/failures/outcome';
import type { CarryTools } from '../../store/carry-contract';
import type { CarryState, CarryStore } from '../../store/carry-state';
import { createCarryStore } from '../../store/carry-store';
import type { PaneStore } from '../../store/pane-store-contract';
import { formatNumber } from '../../words/format-number';
import { usePane, type Pane } from '../pane/pane-context';

export interface Carry {
  readonly carry: CarryStore;
  readonly state: CarryState;
  readonly words: EditionMessages;
  readonly pane: Pane;
  readonly number: (value: number) => string;
}

/** Where the store of a pane is kept between two looks at it; null before it was first opened. */
export interface KeptCarry {
  store: CarryStore | null;
}

export async function openCarryStore(kept: KeptCarry, pane: PaneStore): Promise<Outcome<CarryStore>> {
  if (kept.store !== null) return succeeded(kept.store);
  const tools: Outcome<CarryTools> = await pane.openCarry();
  if (!tools.ok) return tools;
  // It may have been opened twice at once.
  kept.store ??= createCarryStore(pane, tools.value);
  return succeeded(kept.store);
}

/** The store and its state, which `CarryPanel` follows for all views below it. */
export interface FollowedCarry {
  readonly carry: CarryStore;
  readonly state: CarryState;
}

export const CarryContext = React.createContext<FollowedCarry | null>(null);

/** The state moves on by itself. */
export function useFollowedCarry(carry: CarryStore): FollowedCarry {
  const [state, setState] = React.useState(carry.getState());
  React.useEffect(() => {
    // The state may have moved on between the first render and this effect.
    setState(carry.getState());
    return carry.subscribe(() => setState(carry.getState()));
  }, [carry]);
  return React.useMemo(() => ({ carry, state }), [carry, state]);
}

export function useCarry(): Carry {
  const pane = usePane();
  const followed = React.useContext(CarryContext);
  if (followed === null) throw new Error('useCarry outside CarryPanel');
  const { language } = pane;
  return {
    ...followed,
    words: editionMessagesFor(language),
    pane,
    number: (value) => formatNumber(value, language),
  };
}
