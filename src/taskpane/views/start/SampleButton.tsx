/** A filled-in assessment of an invented agency, to see what comes of it: opened beside this workbook, or downloaded. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import type { Outcome } from '../../../core/failures/outcome';
import type { SavedCopy } from '../../store/saved-copy';
import { usePane } from '../pane/pane-context';

export function SampleButton(): JSX.Element {
  const { store, messages, language } = usePane();
  const words = messages.pane.start;
  const [state, setState] = React.useState<'opening' | Outcome<SavedCopy> | null>(null);
  const shown = React.useRef(true);
  React.useEffect(() => () => void (shown.current = false), []);

  async function open(): Promise<void> {
    setState('opening');
    const outcome = await store.openSample(language);
    if (shown.current) setState(outcome);
  }

  const failure = state === null || state === 'opening' || state.ok ? null : state.failure;
  return (
    <div className="sample">
      <DefaultButton
        className="wide"
        text={state === 'opening' ? words.openingSample : words.sample}
        disabled={state === 'opening'}
        allowDisabledFocus
        onClick={() => void open()}
      />
      <div role="status">
        {state !== null && state !== 'opening' && state.ok && words.sampleOpened[state.value.way]}
      </div>
      {failure !== null && (
        <div role="alert" className="wrong">
          <strong>{failureWords(failure, messages.failure).what}</strong>{' '}
          {failureWords(failure, messages.failure).next}
        </div>
      )}
    </div>
  );
}
