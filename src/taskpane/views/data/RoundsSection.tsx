/** The way to comparing and closing rounds, as one button; what does it is fetched at the first press. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { usePane } from '../pane/pane-context';
import { usePanels } from './panels-context';

export function RoundsSection(): JSX.Element {
  const { messages } = usePane();
  const words = messages.pane.data;
  const { rounds } = usePanels();
  const [, redraw] = React.useState(0);

  function open(): void {
    rounds.wasOpened = true;
    redraw((count) => count + 1);
  }

  if (!rounds.wasOpened) {
    return (
      <div className="buttons">
        <DefaultButton text={words.openRounds} onClick={open} />
      </div>
    );
  }
  const RoundsPanel = rounds.component();
  return (
    <React.Suspense fallback={<p role="status">{words.openingRounds}</p>}>
      <RoundsPanel
        onRetry={() => {
          rounds.forget();
          open();
        }}
      />
    </React.Suspense>
  );
}
