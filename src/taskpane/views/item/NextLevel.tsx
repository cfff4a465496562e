/** What an item needs for its next level. */
import * as React from 'react';
import type { ItemResult } from '../../../core/assessment/assessment';
import type { Reading } from '../../state/pane-state';
import { codesOf } from '../../words/criterion-names';
import { levelWords } from '../../words/level-words';
import { formatNumber, formatPoints } from '../../words/format-number';
import { usePane } from '../pane/pane-context';

export interface NextLevelProps {
  readonly reading: Reading;
  readonly result: ItemResult;
}

export function NextLevel({ reading, result }: NextLevelProps): JSX.Element {
  const { store, index, messages, language, rubric } = usePane();
  const words = messages.pane.item;
  const step = reading.steps.find((each) => each.item === result.id);
  const [first] = step?.ticks ?? [];
  if (step === undefined || first === undefined) {
    const { obstacle } = result;
    const text = obstacle === null ? words.nextNothing : messages.sheet.levels.obstacle[obstacle];
    return <p className="callout">{text}</p>;
  }
  const gain = messages.pane.level.gain(
    formatPoints(step.gain, language),
    reading.assessment.overall.points === null ? '' : formatPoints(step.gainOfWhole, language),
  );
  return (
    <div className="callout">
      <h3>{words.nextHeading(levelWords(rubric, step.frontier, messages))}</h3>
      <p className="callout-sentence">
        {words.missing(formatNumber(step.ticks.length, language), codesOf(index, step.ticks))}
      </p>
      <p>{words.gain(gain)}</p>
      <p className="callout-buttons">
        <button type="button" className="jump" onClick={() => void store.goToCriterion(first)}>
          {words.goTo} <span aria-hidden="true">→</span>
        </button>
      </p>
    </div>
  );
}
