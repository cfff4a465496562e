/** What Excel refused of the looks of sheets that were made, and what a person can do about it. */
import * as React from 'react';
import { failureWords } from '../../../core/failures/failure-words';
import type { UnsetLook } from '../../../core/ports/unset-look';
import type { PaneMessages } from '../../words/pane-messages';

export interface UnsetLooksProps {
  /** Empty: nothing is shown. */
  readonly unset: readonly UnsetLook[];
  readonly messages: PaneMessages;
}

export function UnsetLooks({ unset, messages }: UnsetLooksProps): JSX.Element | null {
  const words = messages.pane.notice.unset;
  if (unset.length === 0) return null;
  const causes = new Set(unset.map(({ cause }) => failureWords(cause, messages.failure).what));
  return (
    <div className="unset-looks">
      <p>{words.said(unset.map(({ part }) => words.parts[part]).join(', '))}</p>
      <p>{words.next}</p>
      {[...causes].map((what) => (
        <p key={what} className="muted">
          {words.because(what)}
        </p>
      ))}
    </div>
  );
}
