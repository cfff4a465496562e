/** One category: level, points, a bar per level, what the next level needs. The whole card opens its items. */
import * as React from 'react';
import type { CategoryResult } from '../../core/assessment/assessment';
import { countToNextLevel, sumLevels } from '../words/level-shares';
import { formatNumber } from '../words/numbers';
import { LevelBadge } from './LevelBadge';
import { LevelBars } from './LevelBars';
import { usePane, viewHeadingId } from './pane-context';
import { toNextWords } from './to-next-words';

/** Id of the button that opens a category: where the focus returns to. */
export function categoryButtonId(category: string): string {
  return `open-category-${category}`;
}

export const CategoryCard = React.memo(function CategoryCard({
  result,
}: {
  readonly result: CategoryResult;
}): JSX.Element {
  const pane = usePane();
  const { index, messages, language, navigate, rubric } = pane;
  const title = index.categories.get(result.id)?.title ?? '';
  const shares = sumLevels(result.items);
  return (
    <article className="card">
      <div className="card-line">
        <h3>
          <button
            type="button"
            id={categoryButtonId(result.id)}
            className="card-open"
            lang={rubric.language}
            onClick={() => navigate({ tab: 'overview', category: result.id, item: null }, viewHeadingId)}
          >
            {messages.pane.overview.category(result.id, title)}
          </button>
        </h3>
        <LevelBadge level={result.level} />
      </div>
      <LevelBars shares={shares} />
      <p className="muted">
        {messages.pane.level.points(formatNumber(result.points, language))} ·{' '}
        {toNextWords(pane, result.level, countToNextLevel(shares, result.level))}
      </p>
    </article>
  );
});
