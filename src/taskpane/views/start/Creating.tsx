/** The four stages of creating, the one under way, and a way to stop. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { CreateStage } from '../../../core/ports/workbook-port';
import { formatNumber } from '../../words/format-number';
import { usePane, viewHeadingId } from '../pane/pane-context';

const stages: readonly CreateStage[] = ['looking', 'planning', 'writing', 'finishing'];

export interface CreatingProps {
  readonly stage: CreateStage;
  readonly cancelling: boolean;
}

export function Creating({ stage, cancelling }: CreatingProps): JSX.Element {
  const { store, messages, language } = usePane();
  const { creating } = messages.pane;
  const position = stages.indexOf(stage);
  const sentence = creating.stage(
    formatNumber(position + 1, language),
    formatNumber(stages.length, language),
    creating.stages[stage],
  );
  return (
    <main className="pane-center">
      <h1 id={viewHeadingId} tabIndex={-1}>
        {creating.heading}
      </h1>
      <div role="status" aria-live="polite" className="creating-now">
        {cancelling ? creating.cancelling : sentence}
      </div>
      <ProgressIndicator
        className="creating-bar"
        percentComplete={(position + 0.5) / stages.length}
        ariaValueText={sentence}
        label={<span className="visually-hidden">{creating.heading}</span>}
      />
      <ol className="stages">
        {stages.map((each, index) => (
          <li
            key={each}
            className={index < position ? 'stage-done' : index === position ? 'stage-now' : 'stage-waiting'}
            aria-current={index === position ? 'step' : undefined}
          >
            <span>{creating.stages[each]}</span>
            <span className="stage-state">
              {index < position ? creating.done : index === position ? creating.now : creating.waiting}
            </span>
          </li>
        ))}
      </ol>
      <p className="muted">
        <Thai text={creating.patience} />
      </p>
      <DefaultButton
        text={creating.cancel}
        disabled={cancelling}
        allowDisabledFocus
        onClick={store.cancelCreate}
      />
    </main>
  );
}
