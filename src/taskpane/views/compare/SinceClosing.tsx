/** What has changed since a round was closed: asked for by a press, then as fresh as the pane's own figures. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import {
  closedRoundsIn,
  closedSide,
  isClosedWith,
  type FoundRound,
} from '../../../core/rounds/closed-rounds';
import { formatDue } from '../../words/dates';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';
import { Thai } from '../parts/Thai';
import { ComparisonResult } from './ComparisonResult';
import type { RoundsViewProps } from './rounds-view';

type Shown =
  | { readonly kind: 'idle' | 'looking' }
  | { readonly kind: 'failed'; readonly what: string; readonly next: string }
  | { readonly kind: 'rounds'; readonly rounds: readonly FoundRound[] };

export function SinceClosing(props: RoundsViewProps): JSX.Element {
  const { tools, words } = props;
  const { messages, language } = usePane();
  const [shown, setShown] = React.useState<Shown>({ kind: 'idle' });

  async function look(): Promise<void> {
    setShown({ kind: 'looking' });
    const outcome = await tools.port.readClosed();
    if (!outcome.ok) return setShown({ kind: 'failed', ...failureWords(outcome.failure, messages.failure) });
    setShown({ kind: 'rounds', rounds: latestFirst(closedRoundsIn(outcome.value)) });
  }

  return (
    <section>
      <h4>{words.closedRounds}</h4>
      <p className="muted">
        <Thai text={words.sinceClosingWhy} />
      </p>
      <DefaultButton
        text={words.showSinceClosing}
        disabled={shown.kind === 'looking'}
        allowDisabledFocus
        onClick={() => void look()}
      />
      <div role="status">
        {shown.kind === 'looking' && <p>{words.lookingClosed}</p>}
        {shown.kind === 'failed' && (
          <>
            <p>{shown.what}</p>
            <p>{shown.next}</p>
          </>
        )}
        {shown.kind === 'rounds' && (
          <p>
            {shown.rounds.length === 0
              ? words.noClosed
              : words.closedFound(formatNumber(shown.rounds.length, language))}
          </p>
        )}
      </div>
      {shown.kind === 'rounds' &&
        shown.rounds.map((found, at) => (
          <details key={found.sheet} open={at === 0}>
            <summary>
              {words.closedState(
                found.sheet,
                formatDue(found.round.closedOn, language),
                found.round.closedBy,
              )}
            </summary>
            <OneRound {...props} found={found} />
          </details>
        ))}
    </section>
  );
}

function OneRound(props: RoundsViewProps & { readonly found: FoundRound }): JSX.Element {
  const { words, found } = props;
  const { index, rubric } = usePane();
  const { round, sheet, isIntact } = found;
  const before = React.useMemo(
    () => (isClosedWith(found.round, rubric) ? closedSide(index, found) : null),
    [index, rubric, found],
  );
  return (
    <>
      <p className={isIntact ? 'muted' : 'wrong'}>
        <Thai text={isIntact ? words.isIntact : words.notIntact} />
      </p>
      {before === null ? (
        <p>{words.closedByOther(`${round.rubricId} ${round.edition}`)}</p>
      ) : (
        <ComparisonResult {...props} before={before} label={words.sinceClosing(sheet)} />
      )}
    </>
  );
}

/** Of one day that one whose sheet stands further back: it was made later. */
function latestFirst(rounds: readonly FoundRound[]): readonly FoundRound[] {
  const day = ({ round }: FoundRound): string => round.closedOn;
  return [...rounds].reverse().sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
