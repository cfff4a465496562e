/** What is missing, each by itself: a count that becomes smaller with every answer, and the way to those rows. */
import * as React from 'react';
import { countWork, listWork, workNeeds } from '../../../core/assessment/work';
import { noFilters, type Reading } from '../../state/pane-state';
import { formatNumber } from '../../words/format-number';
import { usePane, viewHeadingId } from '../pane/pane-context';
import { needWords } from '../parts/need-words';

export interface WorkLeftProps {
  readonly reading: Reading;
  /** As an ISO date. */
  readonly today: string;
}

export function WorkLeft({ reading, today }: WorkLeftProps): JSX.Element {
  const { store, messages, language, navigate } = usePane();
  const { index, snapshot, gaps } = reading;
  const counts = React.useMemo(
    () => countWork(listWork(index, snapshot.answers, gaps, today)),
    [index, snapshot.answers, gaps, today],
  );
  return (
    <section className="work-left" aria-labelledby="work-left-heading">
      <h2 id="work-left-heading">{messages.pane.overview.left}</h2>
      <div className="needs">
        {workNeeds.map((need) => (
          <button
            key={need}
            type="button"
            className="need"
            onClick={() => {
              store.setFilters({ ...noFilters, need });
              navigate({ tab: 'work', category: null, item: null }, viewHeadingId);
            }}
          >
            {needWords(need, messages)} <b>{formatNumber(counts[need], language)}</b>
          </button>
        ))}
      </div>
    </section>
  );
}
