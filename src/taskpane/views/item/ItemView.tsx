/** One item: why it has its level, what the next one needs, what is locked, and every criterion with its word. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import type { ItemResult } from '../../../core/assessment/assessment';
import type { Reading } from '../../state/pane-state';
import { mostPoints, pointsOrObstacle } from '../../words/level-words';
import { itemButtonId } from '../overview/CategoryView';
import { CriterionRow } from './CriterionRow';
import { ItemLevelWhy } from './ItemLevelWhy';
import { LockedTicks } from './LockedTicks';
import { NextLevel } from './NextLevel';
import { LevelBadge } from '../parts/LevelBadge';
import { usePane, viewHeadingId } from '../pane/pane-context';

export interface ItemViewProps {
  readonly reading: Reading;
  readonly result: ItemResult;
}

export const ItemView = React.memo(function ItemView({ reading, result }: ItemViewProps): JSX.Element {
  const { index, messages, language, navigate, rubric } = usePane();
  const words = messages.pane.item;
  const item = index.items.get(result.id)?.item;
  return (
    <section aria-labelledby={viewHeadingId}>
      <button
        type="button"
        className="back"
        onClick={() =>
          navigate({ tab: 'overview', category: result.category, item: null }, itemButtonId(result.id))
        }
      >
        <span aria-hidden="true">←</span> {words.back(result.category)}
      </button>
      <div className="view-heading">
        <h2 id={viewHeadingId} tabIndex={-1} lang={rubric.language}>
          {messages.pane.category.item(result.id, item?.title ?? '')}
        </h2>
        <p>
          <LevelBadge level={result.level} />{' '}
          {pointsOrObstacle(result, messages, language, mostPoints(rubric))}
        </p>
      </div>
      <h3 className="section-heading">{words.why}</h3>
      <ol className="why">
        {result.levels.map((level) => (
          <ItemLevelWhy key={level.level} item={result} level={level} reading={reading} />
        ))}
      </ol>
      <NextLevel reading={reading} result={result} />
      <LockedTicks result={result} />
      <h3 className="section-heading">{words.criteria}</h3>
      {item?.levels.map((level, position) => (
        <section key={level.level} className="item-level">
          <h4>
            {words.levelName(rubric.levels[position]?.title ?? '', rubric.levels[position]?.phase ?? '')}
          </h4>
          <p className="muted" lang={rubric.language}>
            <Thai text={level.description} />
          </p>
          <ul className="criteria">
            {level.criteria.map((criterion) => (
              <CriterionRow key={criterion.id} id={criterion.id} reading={reading} item={result} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
});
