/** One category on the overview. The whole card opens its items. */
import * as React from 'react';
import type { CategoryResult } from '../../../core/assessment/assessment';
import { usePane, viewHeadingId } from '../pane/pane-context';
import { ResultCard } from '../parts/ResultCard';

/** Id of the button that opens a category: where the focus returns to. */
export function categoryButtonId(category: string): string {
  return `open-category-${category}`;
}

export const CategoryCard = React.memo(function CategoryCard({
  result,
}: {
  readonly result: CategoryResult;
}): JSX.Element {
  const { index, messages, navigate } = usePane();
  return (
    <ResultCard
      buttonId={categoryButtonId(result.id)}
      heading="h3"
      title={messages.pane.overview.category(result.id, index.categories.get(result.id)?.title ?? '')}
      result={result}
      items={result.items}
      onOpen={() => navigate({ tab: 'overview', category: result.id, item: null }, viewHeadingId)}
    />
  );
});
