/** Instead of check and repair where they could not be fetched: that they are missing, and what the reading found. */
import * as React from 'react';
import type { ReadingProblem } from '../../../core/snapshot/snapshot';
import { PartMissing } from '../parts/PartMissing';
import { ProblemList } from '../parts/ProblemList';

export interface RepairPanelProps {
  readonly problems: readonly ReadingProblem[];
  readonly onRetry: () => void;
  /** Told whether what stands below can be shown without being moved about: not while something is repaired. */
  readonly onSettled: (settled: boolean) => void;
}

export function RepairNotFetched({ problems, onRetry, onSettled }: RepairPanelProps): JSX.Element {
  React.useLayoutEffect(() => onSettled(true), [onSettled]);
  return (
    <>
      <PartMissing onRetry={onRetry} />
      <ProblemList problems={problems} />
    </>
  );
}
