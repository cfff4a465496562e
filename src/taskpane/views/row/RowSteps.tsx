/**
 * To the rows before and after, and to the next gap: pane and sheet go together. At an end the button that led there is only
 * said to be off, so that the focus stays on it.
 */
import * as React from 'react';
import { usePane } from '../pane/pane-context';

export function RowSteps({ id }: { readonly id: string }): JSX.Element {
  const { store, messages, index } = usePane();
  const words = messages.pane.row;
  const ids = React.useMemo(() => [...index.criteria.keys()], [index]);
  const at = ids.indexOf(id);
  const [before, after] = [ids[at - 1], ids[at + 1]];
  return (
    <p className="callout-buttons row-steps">
      <button
        type="button"
        className="jump"
        aria-disabled={before === undefined}
        onClick={() => before !== undefined && void store.goToCriterion(before)}
      >
        <span aria-hidden="true">↑</span> {words.previous}
      </button>
      <button
        type="button"
        className="jump"
        aria-disabled={after === undefined}
        onClick={() => after !== undefined && void store.goToCriterion(after)}
      >
        <span aria-hidden="true">↓</span> {words.next}
      </button>
      <button type="button" className="jump" onClick={() => void store.nextGap()}>
        {words.nextGap} <span aria-hidden="true">→</span>
      </button>
    </p>
  );
}
