/** Instead of check and repair where they could not be fetched: that they are missing, and what the reading found. */
import * as React from 'react';
import type { ReadingProblem } from '../../../core/snapshot/snapshot';
import { PartMissing } from '../parts/PartMissing';
import { ProblemList } from '../parts/ProblemList';

export interface RepairPanelProps {
  readonly problems: readonly ReadingProblem[];
  readonly onRetry: () => void;
}

export function RepairNotFetched({ problems, onRetry }: RepairPanelProps): JSX.Element {
  return (
    <>
      <PartMissing onRetry={onRetry} />
      <ProblemList problems={problems} />
    </>
  );
}
