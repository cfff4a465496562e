/** Before there is anything to show: what is being waited for. */
import * as React from 'react';
import { Spinner, SpinnerSize } from 'office-ui-fabric-react/lib/Spinner';
import { usePane, viewHeadingId } from '../pane/pane-context';

export function Starting({ connected }: { readonly connected: boolean }): JSX.Element {
  const { appName, starting } = usePane().messages.pane;
  return (
    <main className="pane-center" aria-busy="true">
      <h1 id={viewHeadingId} tabIndex={-1}>
        {appName}
      </h1>
      <Spinner size={SpinnerSize.large} label={connected ? starting.reading : starting.heading} />
    </main>
  );
}
