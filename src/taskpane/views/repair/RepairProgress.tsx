/** The stages of a repair under way, and a way to stop. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { CreateStage } from '../../../core/ports/workbook-port';
import type { UpkeepPhase } from '../../state/upkeep-state';
import { useRepair, type Repair } from './repair-context';

const stages: readonly CreateStage[] = ['looking', 'planning', 'writing', 'finishing'];

export type Repairing = Extract<UpkeepPhase, { kind: 'repairing' }>;

export function stageWords({ stage, cancelling }: Repairing, { words, messages, number }: Repair): string {
  if (cancelling) return words.repair.cancelling;
  const { creating } = messages.pane;
  const position = stages.indexOf(stage) + 1;
  return creating.stage(number(position), number(stages.length), words.repair.stages[stage]);
}

export const RepairProgress = React.forwardRef<HTMLHeadingElement, { readonly phase: Repairing }>(
  function RepairProgress({ phase }, heading) {
    const repair = useRepair();
    const { words, messages, upkeep } = repair;
    const sentence = stageWords(phase, repair);
    return (
      <div className="repair-progress">
        <h4 ref={heading} tabIndex={-1}>
          {words.repair.running}
        </h4>
        <ProgressIndicator
          percentComplete={(stages.indexOf(phase.stage) + 0.5) / stages.length}
          ariaValueText={sentence}
          label={<span className="visually-hidden">{words.repair.running}</span>}
          description={sentence}
        />
        <p className="muted">{messages.pane.creating.patience}</p>
        <DefaultButton
          text={messages.pane.creating.cancel}
          disabled={phase.cancelling}
          allowDisabledFocus
          onClick={upkeep.cancelRepair}
        />
      </div>
    );
  },
);
