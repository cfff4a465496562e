/** The gap list: search and filters above, cheapest next step first below. */
import * as React from 'react';
import { noFilters, type GapFilters, type Reading } from '../../state/pane-state';
import { filterGapRows, listGapRows } from './gap-rows';
import { GapFiltersBar } from './GapFiltersBar';
import { GapList } from './GapList';
import { PaperButton } from '../parts/PaperButton';
import { usePane, viewHeadingId } from '../pane/pane-context';

export interface GapsViewProps {
  readonly reading: Reading;
  readonly filters: GapFilters;
}

export const GapsView = React.memo(function GapsView({ reading, filters }: GapsViewProps): JSX.Element {
  const { store, messages } = usePane();
  const words = messages.pane.gaps;
  const rows = React.useMemo(() => listGapRows(reading), [reading]);
  const found = React.useMemo(() => filterGapRows(rows, filters), [rows, filters]);
  return (
    <section aria-labelledby={viewHeadingId}>
      <h2 id={viewHeadingId} tabIndex={-1} className="visually-hidden">
        {words.heading}
      </h2>
      <div className="gap-list-maker">
        <PaperButton
          paper="gapList"
          text={words.makeList}
          busyText={words.makingList}
          onPress={store.makeGapList}
        />
      </div>
      {rows.length === 0 ? (
        <p className="callout">{words.none}</p>
      ) : (
        <>
          <GapFiltersBar />
          {found.length === 0 ? (
            <div className="empty">
              <p role="status">{words.noneFound}</p>
              <button type="button" className="jump" onClick={() => store.setFilters(noFilters)}>
                {words.clear}
              </button>
            </div>
          ) : (
            // A new question starts the list from its top again.
            <GapList key={JSON.stringify(filters)} rows={found} total={rows.length} />
          )}
        </>
      )}
    </section>
  );
});
