/**
 * Check and repair within the data view. What shows it is fetched when it is first needed, with what does it; until
 * then, and when it cannot be had, a sentence and what the reading found.
 */
import * as React from 'react';
import { ProblemList } from '../parts/ProblemList';
import { repairHeadingId, usePane } from '../pane/pane-context';
import { usePanels } from './panels-context';
import type { RepairPanelProps } from './RepairNotFetched';

export function RepairSection({
  problems,
  onSettled,
}: Pick<RepairPanelProps, 'problems' | 'onSettled'>): JSX.Element {
  const { messages } = usePane();
  const words = messages.pane.data;
  const { repair } = usePanels();
  const [, redraw] = React.useState(0);
  const RepairPanel = repair.component();

  function retry(): void {
    repair.forget();
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
        <RepairPanel problems={problems} onRetry={retry} onSettled={onSettled} />
      </React.Suspense>
    </section>
  );
}
