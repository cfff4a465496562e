/** A button that makes something leave the pane, and says so while it is at work. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Paper } from '../../state/pane-state';
import { usePaneState } from '../pane/pane-context';

export interface PaperButtonProps {
  readonly paper: Paper;
  readonly text: string;
  /** While it is being made. */
  readonly busyText: string;
  readonly onPress: () => Promise<void>;
}

export function PaperButton({ paper, text, busyText, onPress }: PaperButtonProps): JSX.Element {
  const { making } = usePaneState();
  const busy = making === paper;
  return (
    <>
      {/* Focus stays on a button that is only said to be off: a second press while it works does nothing. */}
      <DefaultButton
        text={busy ? busyText : text}
        disabled={making !== null}
        allowDisabledFocus
        onClick={() => void onPress()}
      />
      <span role="status" className="visually-hidden">
        {busy ? busyText : ''}
      </span>
    </>
  );
}
