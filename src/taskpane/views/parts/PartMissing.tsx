/** Said where a part of the pane could not be fetched, with the way to try again. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import { usePane } from '../pane/pane-context';

export function PartMissing({ onRetry }: { readonly onRetry: () => void }): JSX.Element {
  const { messages } = usePane();
  const { what, next } = failureWords({ kind: 'partMissing' }, messages.failure);
  return (
    <>
      <div role="alert">
        <p>
          <strong>{what}</strong>
        </p>
        <p>{next}</p>
      </div>
      <DefaultButton text={messages.pane.notice.retry} onClick={onRetry} />
    </>
  );
}
