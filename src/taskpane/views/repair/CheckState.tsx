/** When the workbook was checked, how many things were found, and the button that checks again. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import { agoWords } from '../../words/ago-words';
import type { Ending, EndingCounts } from '../../state/picture/fault-counts';
import { usePane } from '../pane/pane-context';
import { useRepair, type Repair } from './repair-context';

const endings: readonly Ending[] = ['repair', 'choice', 'person', 'harmless'];

export interface CheckStateProps {
  /** Null before the first check, and where the last is of no use any more. */
  readonly counts: EndingCounts | null;
  /** All of them. */
  readonly count: number;
}

export function CheckState({ counts, count }: CheckStateProps): JSX.Element {
  const repair = useRepair();
  const { words, upkeep, state, messages, number } = repair;
  const { phase, last } = state;
  return (
    <div className="check-state">
      <p>
        {counts === null ? (
          phase.kind !== 'checking' && last === null && words.check.never
        ) : (
          <>
            <b>{count === 0 ? words.check.nothing : words.check.found(number(count))}</b>
            <CountsByEnding counts={counts} />
          </>
        )}
      </p>
      <p className="muted">
        <Age />
      </p>
      {phase.kind === 'unchecked' && phase.failure !== null && (
        <p className="check-failure">
          {failureWords(phase.failure, messages.failure).what}{' '}
          {failureWords(phase.failure, messages.failure).next}
        </p>
      )}
      <DefaultButton
        text={words.check.again}
        disabled={phase.kind === 'checking' || phase.kind === 'repairing'}
        allowDisabledFocus
        onClick={() => void upkeep.check()}
      />
    </div>
  );
}

function CountsByEnding({ counts }: { readonly counts: EndingCounts }): JSX.Element | null {
  const { words, number } = useRepair();
  const parts = endings.flatMap((ending) => {
    const count = counts[ending];
    return count > 0 ? [words.check.counts(words.mending[ending], number(count))] : [];
  });
  return parts.length === 0 ? null : <span className="check-counts">{parts.join(' · ')}</span>;
}

function Age(): JSX.Element {
  const repair = useRepair();
  const { now } = usePane();
  return <>{ageWords(repair, now())}</>;
}

function ageWords({ words, state, messages, language }: Repair, now: number): string {
  const { phase, last } = state;
  if (phase.kind === 'checking') return words.check.checking;
  if (last === null) return '';
  const ago = agoWords(Math.max(0, now - last.at), messages, language);
  return phase.kind === 'checked' ? words.check.checked(ago) : words.check.notSince(ago);
}
