/** How points are counted, by whose rule, and of which edition the rubric is. */
import * as React from 'react';
import { usePane } from '../pane/pane-context';

export function RubricFacts(): JSX.Element {
  const { messages, rubric } = usePane();
  const words = messages.pane.data;
  return (
    <>
      <h3 className="section-heading">{words.rule}</h3>
      <p lang={rubric.language}>{rubric.scoring.name}</p>
      <p className="muted">{words.ruleNotOfficial}</p>
      <p className="muted" lang={rubric.language}>
        {words.ruleSource(rubric.scoring.source)}
      </p>

      <h3 className="section-heading">{words.rubric}</h3>
      <p lang={rubric.language}>{words.rubricEdition(rubric.title, rubric.edition)}</p>
    </>
  );
}
