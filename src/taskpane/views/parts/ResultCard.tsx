/** What a category and an item have in common on a list: title, level, points, a bar per level, the next step. */
import * as React from 'react';
import type { Attained, ItemResult } from '../../../core/assessment/assessment';
import { sumLevels } from './level-shares';
import { LevelBadge } from './LevelBadge';
import { LevelBars } from './LevelBars';
import { usePane } from '../pane/pane-context';
import { attainedWords } from './to-next-words';

export interface ResultCardProps {
  /** Id of the button, where the focus returns to. */
  readonly buttonId: string;
  readonly heading: 'h3' | 'h4';
  readonly title: string;
  readonly result: Attained;
  /** The items whose levels the bars add up. */
  readonly items: readonly ItemResult[];
  readonly onOpen: () => void;
}

export function ResultCard(props: ResultCardProps): JSX.Element {
  const pane = usePane();
  const { rubric } = pane;
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
        <LevelBadge level={props.result.level} />
      </div>
      <LevelBars shares={shares} />
      <p className="muted">{attainedWords(pane, props.result, shares)}</p>
    </article>
  );
}
