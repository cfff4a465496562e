/** What was carried and what is kept where, with the way there. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { CarryPhase } from '../../store/carry-state';
import { UnsetLooks } from '../parts/UnsetLooks';
import { Heading } from './Heading';
import { useCarry } from './carry-context';

export interface CarryDoneProps {
  readonly phase: Extract<CarryPhase, { kind: 'carried' | 'saved' }>;
}

export function CarryDone({ phase }: CarryDoneProps): JSX.Element {
  const { carry, words, pane, number } = useCarry();
  const { goToPlace } = pane.store;
  return (
    <>
      <div role="status">
        <Heading depth={0}>{words.done.heading}</Heading>
        {phase.kind === 'saved' && <p>{words.done[phase.way](phase.name)}</p>}
        <p>
          {words.done.written(number(phase.kind === 'saved' ? phase.written : phase.report.written.length))}
        </p>
        {phase.kind === 'saved' && phase.kept > 0 && <p>{words.summary.keeps(number(phase.kept))}</p>}
        {phase.kind === 'carried' && phase.report.leftovers !== null && (
          <p>{words.done.leftovers(phase.report.leftovers.name, number(phase.report.leftovers.count))}</p>
        )}
        {(phase.kind === 'saved' ? phase.kept === 0 : phase.report.leftovers === null) && (
          <p>{words.done.noLeftovers}</p>
        )}
        {phase.kind === 'carried' && <UnsetLooks unset={phase.report.unset} messages={pane.messages} />}
      </div>
      {phase.kind === 'carried' && (
        <div className="carry-bulk">
          <Jump text={words.done.goToFirst} place={phase.report.first} />
          <Jump
            text={words.done.goToLeftovers(phase.report.leftovers?.name ?? '')}
            place={phase.report.leftovers?.place ?? null}
          />
        </div>
      )}
      <DefaultButton text={words.done.another} onClick={carry.startAgain} />
    </>
  );

  function Jump({ text, place }: JumpProps): JSX.Element | null {
    return place === null ? null : (
      <button type="button" className="jump" onClick={() => void goToPlace(place)}>
        {text} <span aria-hidden="true">→</span>
      </button>
    );
  }
}

interface JumpProps {
  readonly text: string;
  readonly place: Parameters<ReturnType<typeof useCarry>['pane']['store']['goToPlace']>[0] | null;
}
