/** Three steps for whoever has a blank assessment before them. Gone with the first answer, whoever gives it. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import type { Reading } from '../../state/pane-state';
import { usePane } from '../pane/pane-context';

export function FirstSteps({ reading }: { readonly reading: Reading }): JSX.Element | null {
  const { store, index, messages } = usePane();
  const words = messages.pane.firstSteps;
  const [first] = index.criteria.keys();
  if (first === undefined || !isBlank(reading)) return null;
  return (
    <section className="callout first-steps" aria-labelledby="first-steps-heading">
      <h2 id="first-steps-heading">{words.heading}</h2>
      <ol>
        <li>
          <Thai text={words.tick} />
        </li>
        <li>
          <Thai text={words.evidence} />
        </li>
        <li>
          <Thai text={words.goOn} />
        </li>
      </ol>
      <button type="button" className="jump" onClick={() => void store.goToCriterion(first)}>
        {words.go} <span aria-hidden="true">→</span>
      </button>
    </section>
  );
}

function isBlank({ snapshot }: Reading): boolean {
  for (const { met, evidence, link } of snapshot.answers.values())
    if (met || evidence !== '' || link !== '') return false;
  return true;
}
