/** The work list: what is missing as counts, search and filters above; grouped rows below. */
import * as React from 'react';
import { countWork } from '../../../core/assessment/work';
import { noFilters, type Reading, type WorkFilters } from '../../state/pane-state';
import { formatNumber } from '../../words/format-number';
import { usePane, usePaneState, viewHeadingId } from '../pane/pane-context';
import { filterWorkRows } from './work-search';
import { groupWorkRows } from './work-groups';
import { listWorkRows } from './work-rows';
import { WorkFiltersBar } from './WorkFiltersBar';
import { WorkList } from './WorkList';

export interface WorkViewProps {
  readonly reading: Reading;
  readonly filters: WorkFilters;
  /** As an ISO date. */
  readonly today: string;
}

export const WorkView = React.memo(function WorkView({
  reading,
  filters,
  today,
}: WorkViewProps): JSX.Element {
  const { store, messages, language } = usePane();
  const words = messages.pane.work;
  // While a row is shown the list only waits, and the heading that takes the focus is the row's.
  const headingId = usePaneState().view.criterion === undefined ? viewHeadingId : 'work-heading';
  const rows = React.useMemo(() => listWorkRows(reading, today), [reading, today]);
  const counts = React.useMemo(() => countWork(rows), [rows]);
  const found = React.useMemo(() => filterWorkRows(rows, filters, messages), [rows, filters, messages]);
  const groups = React.useMemo(
    () => groupWorkRows(found, filters.group, reading.steps),
    [found, filters.group, reading.steps],
  );
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className="visually-hidden">
        {words.heading}
      </h2>
      {rows.length === 0 ? (
        <p className="callout">{words.none}</p>
      ) : (
        <>
          <WorkFiltersBar counts={counts} />
          <p className="list-words" role="status">
            {words.shown(formatNumber(found.length, language), formatNumber(rows.length, language))}
          </p>
          {found.length === 0 ? (
            <div className="empty">
              <p>{words.noneFound}</p>
              <button type="button" className="jump" onClick={() => store.setFilters(noFilters)}>
                {words.clear}
              </button>
            </div>
          ) : (
            <WorkList
              groups={groups}
              grouping={filters.group}
              countsForWhole={reading.assessment.overall.points !== null}
            />
          )}
        </>
      )}
    </section>
  );
});
