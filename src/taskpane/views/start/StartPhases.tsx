/** Before there is an assessment: the form, or how making the sheets goes. Fetched only where there is none. */
import * as React from 'react';
import type { Phase } from '../../state/pane-state';
import { Creating } from './Creating';
import { StartForm } from './StartForm';

export interface StartPhasesProps {
  readonly phase: Extract<Phase, { kind: 'noAssessment' | 'creating' }>;
}

export function StartPhases({ phase }: StartPhasesProps): JSX.Element {
  return phase.kind === 'creating' ? (
    <Creating stage={phase.stage} cancelling={phase.cancelling} />
  ) : (
    <StartForm failure={phase.failure} reading={phase.reading} />
  );
}
