/** One category: its goal and its items, each with level, points and bars; an item opens its own view. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import type { CategoryResult, ItemResult } from '../../../core/assessment/assessment';
import { pointsOrObstacle } from '../../words/level-words';
import { categoryButtonId } from './CategoryCard';
import { LevelBadge } from '../parts/LevelBadge';
import { usePane, viewHeadingId } from '../pane/pane-context';
import { ResultCard } from '../parts/ResultCard';

/** Id of the button that opens an item: where the focus returns to. */
export function itemButtonId(item: string): string {
  return `open-item-${item}`;
}

export const CategoryView = React.memo(function CategoryView({
  result,
}: {
  readonly result: CategoryResult;
}): JSX.Element {
  const { index, messages, language, navigate, rubric } = usePane();
  const words = messages.pane.category;
  const category = index.categories.get(result.id);
  return (
    <section aria-labelledby={viewHeadingId}>
      <button
        type="button"
        className="back"
        onClick={() => navigate({ tab: 'overview', category: null, item: null }, categoryButtonId(result.id))}
      >
        <span aria-hidden="true">←</span> {words.back}
      </button>
      <div className="view-heading">
        <h2 id={viewHeadingId} tabIndex={-1} lang={rubric.language}>
          {messages.pane.overview.category(result.id, category?.title ?? '')}
        </h2>
        <p>
          <LevelBadge level={result.level} /> {pointsOrObstacle(result, messages, language)}
        </p>
      </div>
      <details className="goal">
        <summary>{words.goal}</summary>
        <p lang={rubric.language}>
          <Thai text={category?.goal ?? ''} />
        </p>
      </details>
      <h3 className="section-heading">{words.items}</h3>
      {result.items.map((item) => (
        <ItemCard key={item.id} result={item} />
      ))}
    </section>
  );
});

const ItemCard = React.memo(function ItemCard({ result }: { readonly result: ItemResult }): JSX.Element {
  const { index, messages, navigate } = usePane();
  return (
    <ResultCard
      buttonId={itemButtonId(result.id)}
      heading="h4"
      title={messages.pane.category.item(result.id, index.items.get(result.id)?.item.title ?? '')}
      result={result}
      items={[result]}
      onOpen={() => navigate({ tab: 'overview', category: result.category, item: result.id }, viewHeadingId)}
    />
  );
});
