/** Which fields of the answers come along. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { answerFields } from '../../../core/layout/columns';
import type { ProposedPhase } from '../../store/carry-proposed';
import { useCarry } from './carry-context';

export function FieldChoice({ phase }: { readonly phase: ProposedPhase }): JSX.Element {
  const { carry, words, pane } = useCarry();
  const titles = pane.messages.sheet.columns;
  const left = answerFields.filter((field) => !phase.fields.has(field));
  const named = left.map((field) => titles[field].replace(/\s+/g, ' '));
  return (
    <details className="carry-group">
      <summary>{left.length === 0 ? words.fields.all : words.fields.without(named.join(', '))}</summary>
      <p className="muted">
        <Thai text={words.fields.means} />
      </p>
      {answerFields.map((field) => (
        <label key={field} className="carry-option">
          <input
            type="checkbox"
            checked={phase.fields.has(field)}
            onChange={(event) => carry.chooseField(field, event.target.checked)}
          />
          <span>{titles[field].replace(/\s+/g, ' ')}</span>
        </label>
      ))}
    </details>
  );
}
