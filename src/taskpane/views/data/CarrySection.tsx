/**
 * The way to carrying answers in, as one button: in the data view, and where the pane stopped before a workbook of
 * another edition. What does it is fetched at the first press.
 */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useLastYearFile } from '../pane/last-year-context';
import { usePane } from '../pane/pane-context';
import { usePanels } from './panels-context';

export function CarrySection({ text }: { readonly text: string }): JSX.Element {
  const { messages } = usePane();
  const { carry } = usePanels();
  const lastYear = useLastYearFile();
  const [, redraw] = React.useState(0);

  function open(): void {
    carry.wasOpened = true;
    redraw((count) => count + 1);
  }

  function retry(): void {
    carry.forget();
    open();
  }

  // Whoever began with last year's file has asked for it already.
  if (lastYear.chosen !== null) carry.wasOpened = true;
  if (!carry.wasOpened) {
    return (
      <div className="buttons">
        <DefaultButton text={text} onClick={open} />
      </div>
    );
  }
  const CarryPanel = carry.component();
  return (
    <React.Suspense
      fallback={
        <p role="status" className="carry-opening">
          {messages.pane.data.openingCarry}
        </p>
      }
    >
      <CarryPanel onRetry={retry} takeFile={lastYear.take} />
    </React.Suspense>
  );
}
