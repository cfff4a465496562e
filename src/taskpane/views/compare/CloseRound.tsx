/** Closing a round: who closes it, as typed, and a press; the seal is shown, to be noted elsewhere. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import { closeRound, sealOf } from '../../../core/rounds/closed-round';
import { isoDay } from '../../../core/words/written-date';
import { usePane } from '../pane/pane-context';
import type { RoundsViewProps } from './rounds-view';
import { SheetMade, type Made } from './SheetMade';

const nameInputId = 'rounds-closed-by';
/** As much as fits on the line of a form. */
const longestName = 200;

export function CloseRound({ phase, tools, words }: RoundsViewProps): JSX.Element {
  const { store, index, rubric, messages, language } = usePane();
  const [closedBy, setClosedBy] = React.useState('');
  const [made, setMade] = React.useState<Made | null>(null);
  const [seal, setSeal] = React.useState('');

  async function close(): Promise<void> {
    const { snapshot, assessment } = phase.reading;
    const { answers, profile } = snapshot;
    const closing = { closedOn: isoDay(tools.now()), closedBy: closedBy.trim() };
    const round = closeRound(index, { answers, profile, assessment }, closing);
    setMade({ kind: 'making' });
    setSeal('');
    const outcome = await store.writeAlone('rounds', () =>
      tools.port.closeRound({
        rubric,
        round,
        language,
        typeface: tools.findTypeface(),
        run: tools.newRun(),
      }),
    );
    if (outcome === null) setMade({ kind: 'failed', what: words.busy });
    else if (outcome.ok) {
      setMade({ kind: 'made', said: words.closed(outcome.value.name), report: outcome.value });
      setSeal(sealOf(round));
    } else setMade({ kind: 'failed', what: failureWords(outcome.failure, messages.failure).what });
  }

  return (
    <section>
      <h4>{words.close}</h4>
      <p className="muted">
        <Thai text={words.closeWhy} />
      </p>
      <label htmlFor={nameInputId}>{words.closedBy}</label>
      <input
        id={nameInputId}
        type="text"
        value={closedBy}
        maxLength={longestName}
        onChange={({ target }) => setClosedBy(target.value)}
      />
      <p>
        <DefaultButton
          text={made?.kind === 'making' ? words.making : words.closeButton}
          disabled={made?.kind === 'making' || closedBy.trim() === ''}
          allowDisabledFocus={made?.kind === 'making'}
          onClick={() => void close()}
        />
      </p>
      <SheetMade made={made} />
      {seal !== '' && <p className="seal">{seal}</p>}
    </section>
  );
}
