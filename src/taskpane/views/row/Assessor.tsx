/** What the assessor says of a row. It is the assessor's to write, and is written in the sheet. */
import * as React from 'react';
import type { Answer } from '../../../core/assessment/answers';
import { usePane } from '../pane/pane-context';

export function Assessor({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const { messages } = usePane();
  const words = messages.pane.row;
  const { assessorMet: verdict, assessorNote: note } = answer;
  if (verdict === '' && note === '') return null;
  const said = { pass: words.assessorMet, fail: words.assessorFails, '': words.assessorNotLooked };
  return (
    <p className="row-item">
      {words.assessor}: {said[verdict]}
      {note !== '' && <> · {note}</>}
    </p>
  );
}
