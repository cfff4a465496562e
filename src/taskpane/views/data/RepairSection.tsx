/**
 * Check and repair within the data view. What shows it is fetched when it is first needed, with what does it; until
 * then, and when it cannot be had, a sentence and what the reading found.
 */
import * as React from 'react';
import type { ReadingProblem } from '../../../core/snapshot/snapshot';
import { PartMissing } from '../parts/PartMissing';
import { ProblemList } from '../parts/ProblemList';
import { repairHeadingId, usePane } from '../pane/pane-context';

export interface RepairSectionProps {
  readonly problems: readonly ReadingProblem[];
}

type Panel = React.ComponentType<RepairSectionProps & { readonly onRetry: () => void }>;

function fetchPanel(): React.LazyExoticComponent<Panel> {
  return React.lazy<Panel>(() =>
    import(/* webpackChunkName: "upkeep" */ '../repair/RepairPanel').then(
      ({ RepairPanel }) => ({ default: RepairPanel }),
      () => ({ default: NotFetched }),
    ),
  );
}

/** Kept while the data view comes and goes; made anew only to try again. */
let fetched: React.LazyExoticComponent<Panel> | null = null;

export function RepairSection({ problems }: RepairSectionProps): JSX.Element {
  const { messages } = usePane();
  const words = messages.pane.data;
  const [, redraw] = React.useState(0);
  const RepairPanel = (fetched ??= fetchPanel());

  function retry(): void {
    fetched = null;
    redraw((count) => count + 1);
  }

  return (
    <section className="repair" aria-labelledby={repairHeadingId}>
      <h3 id={repairHeadingId} tabIndex={-1} className="section-heading">
        {words.repair}
      </h3>
      <React.Suspense
        fallback={
          <>
            <p role="status">{words.openingRepair}</p>
            <ProblemList problems={problems} />
          </>
        }
      >
        <RepairPanel problems={problems} onRetry={retry} />
      </React.Suspense>
    </section>
  );
}

function NotFetched({ problems, onRetry }: React.ComponentProps<Panel>): JSX.Element {
  return (
    <>
      <PartMissing onRetry={onRetry} />
      <ProblemList problems={problems} />
    </>
  );
}
