/** One row as it stands in the sheet, to be held against another. What differs is marked by a word. */
import * as React from 'react';
import type { RowFact } from '../../words/row-facts';
import { useRepair } from './repair-context';

export function RowFacts({ facts }: { readonly facts: readonly RowFact[] }): JSX.Element {
  const { words, index } = useRepair();
  return (
    <dl className="row-facts">
      {facts.map(({ key, label, value, differs }) => (
        <div key={key} className={differs ? 'row-fact row-fact-differs' : 'row-fact'}>
          <dt>
            {label} {differs && <span className="differs">{words.questions.differs}</span>}
          </dt>
          <dd lang={key === 'text' ? index.rubric.language : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
