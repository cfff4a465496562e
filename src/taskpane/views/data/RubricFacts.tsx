/** How points are counted, by whose rule, and of which edition the rubric is. */
import * as React from 'react';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';

export function RubricFacts(): JSX.Element {
  const { messages, language, rubric } = usePane();
  const words = messages.pane.data;
  return (
    <>
      <h3 className="section-heading">{words.rule}</h3>
      <p lang={rubric.language}>{rubric.scoring.name}</p>
      <ul className="rule">
        {rubric.levels.map(({ id, title, points }) => (
          <li key={id}>{words.rulePoints(title, formatNumber(points, language))}</li>
        ))}
      </ul>
      <p className="muted">{words.ruleOrder}</p>
      <p className="muted">{words.ruleNotOfficial}</p>
      <p className="muted" lang={rubric.language}>
        {words.ruleSource(rubric.scoring.source)}
      </p>

      <h3 className="section-heading">{words.rubric}</h3>
      <p lang={rubric.language}>{words.rubricEdition(rubric.title, rubric.edition)}</p>
    </>
  );
}
