/**
 * The way to carrying answers in, as one button: in the data view, and where the pane stopped before a workbook of
 * another edition. What does it is fetched at the first press.
 */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { PaneStore } from '../../store/pane-store-contract';
import { PartMissing } from '../parts/PartMissing';
import { usePane } from '../pane/pane-context';

type Panel = React.ComponentType<{ readonly onRetry: () => void }>;

function fetchPanel(): React.LazyExoticComponent<Panel> {
  return React.lazy<Panel>(() =>
    import(/* webpackChunkName: "carry" */ '../carry/CarryPanel').then(
      ({ CarryPanel }) => ({ default: CarryPanel }),
      () => ({ default: PartMissing }),
    ),
  );
}

/** Kept while the data view comes and goes; made anew only to try again. */
let fetched: React.LazyExoticComponent<Panel> | null = null;
const opened = new WeakSet<PaneStore>();

export function CarrySection({ text }: { readonly text: string }): JSX.Element {
  const { store, messages } = usePane();
  const words = messages.pane.data;
  const [, redraw] = React.useState(0);

  function open(): void {
    opened.add(store);
    redraw((count) => count + 1);
  }

  function retry(): void {
    fetched = null;
    open();
  }

  if (!opened.has(store)) {
    return (
      <div className="buttons">
        <DefaultButton text={text} onClick={open} />
      </div>
    );
  }
  const CarryPanel = (fetched ??= fetchPanel());
  return (
    <React.Suspense
      fallback={
        <p role="status" className="carry-opening">
          {words.openingCarry}
        </p>
      }
    >
      <CarryPanel onRetry={retry} />
    </React.Suspense>
  );
}
