/** The views that are fetched after the first figures, one set for each pane. What is asked for in them is `data/panels-context`. */
import * as React from 'react';
import type { CheckViewProps } from '../data/CheckView';
import type { ItemViewProps } from '../item/ItemView';
import { fetchedPart, type FetchedPart } from '../pane/fetched-part';
import type { RowViewProps } from '../row/RowView';
import type { StartPhasesProps } from '../start/StartPhases';
import type { WorkViewProps } from '../work/WorkView';

export interface ViewParts {
  readonly start: FetchedPart<StartPhasesProps>;
  readonly work: FetchedPart<WorkViewProps>;
  readonly row: FetchedPart<RowViewProps>;
  readonly item: FetchedPart<ItemViewProps>;
  readonly papers: FetchedPart<object>;
  readonly check: FetchedPart<CheckViewProps>;
}

function createViewParts(): ViewParts {
  return {
    start: fetchedPart(() =>
      import(/* webpackChunkName: "start" */ '../start/StartPhases').then(({ StartPhases }) => StartPhases),
    ),
    work: fetchedPart(() =>
      import(/* webpackChunkName: "views" */ '../work/WorkView').then(({ WorkView }) => WorkView),
    ),
    row: fetchedPart(() =>
      import(/* webpackChunkName: "views" */ '../row/RowView').then(({ RowView }) => RowView),
    ),
    item: fetchedPart(() =>
      import(/* webpackChunkName: "views" */ '../item/ItemView').then(({ ItemView }) => ItemView),
    ),
    papers: fetchedPart(() =>
      import(/* webpackChunkName: "views" */ '../data/PapersView').then(({ PapersView }) => PapersView),
    ),
    check: fetchedPart(() =>
      import(/* webpackChunkName: "views" */ '../data/CheckView').then(({ CheckView }) => CheckView),
    ),
  };
}

const PartsContext = React.createContext<ViewParts | null>(null);

export function PartsProvider({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const [parts] = React.useState(createViewParts);
  return <PartsContext.Provider value={parts}>{children}</PartsContext.Provider>;
}

export function useParts(): ViewParts {
  const parts = React.useContext(PartsContext);
  if (parts === null) throw new Error('useParts outside PartsProvider');
  return parts;
}
