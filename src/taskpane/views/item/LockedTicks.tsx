/** Ticks above the frontier of an item: what waits for that level to be complete. */
import * as React from 'react';
import type { ItemResult } from '../../../core/assessment/assessment';
import { codesOf } from '../../words/criterion-names';
import { levelWords } from '../../words/level-words';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';

export function LockedTicks({ result }: { readonly result: ItemResult }): JSX.Element | null {
  const { index, messages, language, rubric } = usePane();
  const words = messages.pane.item;
  const { lockedTicks, lockedPoints, frontier } = result;
  if (lockedTicks.length === 0 || frontier === null) return null;
  return (
    <div className="locked">
      <h3>{words.lockedHeading}</h3>
      <p>
        {words.locked(
          formatNumber(lockedTicks.length, language),
          codesOf(index, lockedTicks),
          levelWords(rubric, frontier, messages),
          formatNumber(lockedPoints, language),
        )}
      </p>
    </div>
  );
}
