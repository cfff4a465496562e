/** The box of a row: pressed, it is written to the sheet at once. */
import * as React from 'react';
import { usePane, usePaneState } from '../pane/pane-context';

export interface RowTickProps {
  /** Of the criterion. */
  readonly id: string;
  /** What stands in the sheet. */
  readonly isMet: boolean;
}

export function RowTick({ id, isMet }: RowTickProps): JSX.Element {
  const { store, messages } = usePane();
  const { making } = usePaneState();
  /** What is being written; null when nothing is. */
  const [pending, setPending] = React.useState<boolean | null>(null);
  const isAlive = React.useRef(true);
  React.useEffect(
    () => () => {
      isAlive.current = false;
    },
    [],
  );

  async function write(isTicked: boolean): Promise<void> {
    if (pending !== null) return;
    setPending(isTicked);
    await store.typeAnswer(id, { field: 'met', typed: isTicked }, isMet);
    if (isAlive.current) setPending(null);
  }

  return (
    <label className="row-tick">
      <input
        type="checkbox"
        checked={pending ?? isMet}
        disabled={making !== null}
        onChange={(event) => void write(event.currentTarget.checked)}
      />
      <span>{messages.pane.row.met}</span>
    </label>
  );
}
