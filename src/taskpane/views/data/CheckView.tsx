/** The workbook behind the figures: whether it is in order, what differs, and how points are counted. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { ReadyPhase } from '../../state/pane-state';
import { DifferenceTable } from './DifferenceTable';
import { usePane, usePaneState, viewHeadingId } from '../pane/pane-context';
import { RepairSection } from './RepairSection';
import { RubricFacts } from './RubricFacts';

export interface CheckViewProps {
  readonly phase: ReadyPhase;
}

export function CheckView({ phase }: CheckViewProps): JSX.Element {
  const { messages } = usePane();
  const words = messages.pane.data;
  const { snapshot } = phase.reading;
  const { last } = usePaneState().upkeep;
  // Lists that are about to come would push away what stands below them.
  const [settled, setSettled] = React.useState(last === null || last.checkup.faults.length === 0);
  return (
    <section className="data" aria-labelledby={viewHeadingId}>
      <h2 id={viewHeadingId} tabIndex={-1} className="visually-hidden">
        {words.heading}
      </h2>

      <RepairSection problems={snapshot.problems} onSettled={setSettled} />
      {settled && <Facts phase={phase} />}
    </section>
  );
}

function Facts({ phase }: CheckViewProps): JSX.Element {
  const { store, messages } = usePane();
  const words = messages.pane.data;
  const { differences } = phase.reading;
  return (
    <>
      <h3 className="section-heading">{words.differences}</h3>
      {phase.differencesConfirmed ? (
        <DifferenceTable differences={differences} />
      ) : (
        <p>{words.noDifferences}</p>
      )}

      <h3 className="section-heading">{words.tools}</h3>
      <div className="buttons">
        <DefaultButton
          text={words.recalculate}
          disabled={phase.busy}
          allowDisabledFocus
          onClick={() => void store.recalculate()}
        />
        <DefaultButton text={words.refresh} onClick={() => void store.refresh()} />
      </div>

      <RubricFacts />

      <h3 className="section-heading">{words.host}</h3>
      <p>{words.api(phase.tier.api)}</p>
      <p className="muted">{phase.tier.nativeCheckboxes ? words.native : words.list}</p>
    </>
  );
}
