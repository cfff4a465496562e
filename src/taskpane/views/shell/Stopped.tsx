/** Not in Excel, or nothing could be read: what happened, what to do, and two ways out. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Failure } from '../../../core/failures/failures';
import { failureWords } from '../../../core/failures/failure-words';
import { CarrySection } from '../data/CarrySection';
import { usePane, viewHeadingId } from '../pane/pane-context';

export interface StoppedProps {
  readonly failure: Failure;
  readonly onReload: () => void;
}

export function Stopped({ failure, onReload }: StoppedProps): JSX.Element {
  const { store, messages } = usePane();
  const words = failureWords(failure, messages.failure);
  return (
    <main className="pane-center">
      <div role="alert">
        <h1 id={viewHeadingId} tabIndex={-1}>
          {words.what}
        </h1>
        <p>
          <Thai text={words.next} />
        </p>
      </div>
      <div className="buttons">
        <PrimaryButton text={messages.pane.stopped.retry} onClick={() => void store.refresh()} />
        <DefaultButton text={messages.pane.stopped.reload} onClick={onReload} />
      </div>
      {(failure.kind === 'otherRubric' || failure.kind === 'otherEdition') && (
        <CarrySection text={messages.pane.data.carryThis} />
      )}
    </main>
  );
}
