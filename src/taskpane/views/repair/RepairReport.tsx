/** How the last repair ended: what was done and where the rest is kept, or what stopped it. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import type { RepairOutcome } from '../../state/upkeep-state';
import { stepLine } from '../../words/step-lines';
import { UnsetLooks } from '../parts/UnsetLooks';
import { JumpButton } from './JumpButton';
import { useRepair } from './repair-context';

export const RepairReport = React.forwardRef<HTMLHeadingElement, { readonly outcome: RepairOutcome }>(
  function RepairReport({ outcome }, heading) {
    const { words, upkeep } = useRepair();
    return (
      <div className={`repair-report repair-report-${outcome.kind}`}>
        <h4 ref={heading} tabIndex={-1}>
          {outcome.kind === 'repaired' ? words.outcome.repaired : words.outcome.failed}
        </h4>
        {outcome.kind === 'repaired' ? <Done {...outcome} /> : <Stopped {...outcome} />}
        <DefaultButton text={words.outcome.close} onClick={upkeep.dismissOutcome} />
      </div>
    );
  },
);

function Done({ report, settled }: Extract<RepairOutcome, { kind: 'repaired' }>): JSX.Element {
  const repair = useRepair();
  const { words, messages, number } = repair;
  const { done, leftovers, unset } = report;
  if (done.length === 0) return <p>{words.outcome.nothingDone}</p>;
  return (
    <>
      {settled > 0 && <p>{words.outcome.settled(number(settled))}</p>}
      <ul className="done">
        {done.map((step) => {
          const { text, about } = stepLine(step, 'did', repair);
          return (
            <li key={step.key}>
              {text}
              {about !== '' && <span className="muted"> ({about})</span>}
            </li>
          );
        })}
      </ul>
      {leftovers !== null && (
        <p>
          {words.outcome.leftovers(leftovers.name)}{' '}
          <JumpButton place={leftovers.place} text={words.questions.goToSheet} />
        </p>
      )}
      <UnsetLooks unset={unset} messages={messages} />
    </>
  );
}

function Stopped({ failure }: Extract<RepairOutcome, { kind: 'failed' }>): JSX.Element {
  const { messages } = useRepair();
  const { what, next } = failureWords(failure, messages.failure);
  return (
    <>
      <p>
        <strong>{what}</strong>
      </p>
      <p>
        <Thai text={next} />
      </p>
    </>
  );
}
