/** The parts of the pane that are fetched later, one set for each pane. */
import * as React from 'react';
import { PartMissing } from '../parts/PartMissing';
import { fetchedPanel, type FetchedPanel } from './fetched-panel';
import type { RepairPanelProps } from './RepairNotFetched';

export interface CarryPanelProps {
  readonly onRetry: () => void;
  readonly takeFile: () => File | null;
}

export interface Panels {
  readonly repair: FetchedPanel<RepairPanelProps>;
  readonly carry: FetchedPanel<CarryPanelProps>;
  readonly rounds: FetchedPanel<{ readonly onRetry: () => void }>;
}

function createPanels(): Panels {
  return {
    repair: fetchedPanel<RepairPanelProps>(() =>
      import(/* webpackChunkName: "upkeep" */ '../repair/RepairPanel').then(
        ({ RepairPanel }) => RepairPanel,
        // It lies with the views that ask for this one, and so is there.
        () =>
          import(/* webpackChunkName: "views" */ './RepairNotFetched').then(
            ({ RepairNotFetched }) => RepairNotFetched,
          ),
      ),
    ),
    carry: fetchedPanel(() =>
      import(/* webpackChunkName: "carry" */ '../carry/CarryPanel').then(
        ({ createCarryPanel }) => createCarryPanel(),
        () => PartMissing,
      ),
    ),
    rounds: fetchedPanel(() =>
      import(/* webpackChunkName: "rounds" */ '../compare/RoundsPanel').then(
        ({ RoundsPanel }) => RoundsPanel,
        () => PartMissing,
      ),
    ),
  };
}

const PanelsContext = React.createContext<Panels | null>(null);

export function PanelsProvider({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const [panels] = React.useState(createPanels);
  return <PanelsContext.Provider value={panels}>{children}</PanelsContext.Provider>;
}

export function usePanels(): Panels {
  const panels = React.useContext(PanelsContext);
  if (panels === null) throw new Error('usePanels outside PanelsProvider');
  return panels;
}
