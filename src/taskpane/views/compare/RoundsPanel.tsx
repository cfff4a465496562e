/** Comparing this workbook with a file, and closing a round. Fetched with its words, so the pane itself stays small. */
import './compare.css';
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Failure } from '../../../core/failures/failures';
import { failureWords } from '../../../core/failures/failure-words';
import type { RoundsTools } from '../../store/rounds-contract';
import { roundsEn } from '../../words/rounds/rounds.en';
import { roundsTh } from '../../words/rounds/rounds.th';
import { AssessorPanel } from '../assessor/AssessorPanel';
import { usePane, usePaneState } from '../pane/pane-context';
import { CloseRound } from './CloseRound';
import { CompareWithFile } from './CompareWithFile';
import { RollUpFiles } from './RollUpFiles';
import { SinceClosing } from './SinceClosing';

export function RoundsPanel({ onRetry }: { readonly onRetry: () => void }): JSX.Element | null {
  const { store, messages, language } = usePane();
  const { phase } = usePaneState();
  const [tools, setTools] = React.useState<RoundsTools | null>(null);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  React.useEffect(() => {
    let shown = true;
    void store.openRounds().then((outcome) => {
      if (!shown) return;
      if (outcome.ok) setTools(outcome.value);
      else setFailure(outcome.failure);
    });
    return () => {
      shown = false;
    };
  }, [store]);
  const words = language === 'th' ? roundsTh : roundsEn;
  if (failure !== null) {
    return (
      <div className="rounds">
        <p role="alert">{failureWords(failure, messages.failure).what}</p>
        <DefaultButton text={messages.pane.notice.retry} onClick={onRetry} />
      </div>
    );
  }
  if (tools === null || phase.kind !== 'ready') return null;
  return (
    <div className="rounds">
      <AssessorPanel phase={phase} tools={tools} />
      <CompareWithFile phase={phase} tools={tools} words={words} />
      <RollUpFiles tools={tools} words={words} />
      <CloseRound phase={phase} tools={tools} words={words} />
      <SinceClosing phase={phase} tools={tools} words={words} />
    </div>
  );
}
