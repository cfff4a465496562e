/** What the assessor says of a row. It is the assessor's to write, and is written in the sheet. */
import * as React from 'react';
import type { Answer } from '../../../core/assessment/answers';
import { usePane } from '../pane/pane-context';

export function Assessor({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const { messages } = usePane();
  const words = messages.pane.row;
  if (!answer.assessorMet && answer.assessorNote === '') return null;
  return (
    <p className="row-item">
      {words.assessor}: {answer.assessorMet ? words.assessorMet : words.assessorNotMet}
      {answer.assessorNote !== '' && <> · {answer.assessorNote}</>}
    </p>
  );
}
