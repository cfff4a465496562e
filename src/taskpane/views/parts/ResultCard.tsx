/** What a category and an item have in common on a list: title, level, points, a bar per level, the next step. */
import * as React from 'react';
import type { ItemResult } from '../../../core/assessment/assessment';
import { countToNextLevel, sumLevels } from './level-shares';
import { formatNumber } from '../../words/format-number';
import { LevelBadge } from './LevelBadge';
import { LevelBars } from './LevelBars';
import { usePane } from '../pane/pane-context';
import { toNextWords } from './to-next-words';

export interface ResultCardProps {
  /** Id of the button, where the focus returns to. */
  readonly buttonId: string;
  readonly heading: 'h3' | 'h4';
  readonly title: string;
  readonly level: number;
  readonly points: number;
  /** The items whose levels the bars add up. */
  readonly items: readonly ItemResult[];
  readonly onOpen: () => void;
}

export function ResultCard(props: ResultCardProps): JSX.Element {
  const pane = usePane();
  const { messages, language, rubric } = pane;
  const Heading = props.heading;
  const shares = sumLevels(props.items);
  return (
    <article className="card">
      <div className="card-line">
        <Heading>
          <button
            type="button"
            id={props.buttonId}
            className="card-open"
            lang={rubric.language}
            onClick={props.onOpen}
          >
            {props.title}
          </button>
        </Heading>
        <LevelBadge level={props.level} />
      </div>
      <LevelBars shares={shares} />
      <p className="muted">
        {messages.pane.level.points(formatNumber(props.points, language))} ·{' '}
        {toNextWords(pane, props.level, countToNextLevel(shares, props.level))}
      </p>
    </article>
  );
}
