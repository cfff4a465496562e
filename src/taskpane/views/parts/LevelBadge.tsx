/** A level in words on a quiet ground; the words carry the meaning. */
import * as React from 'react';
import { levelWords } from '../../words/level-words';
import { usePane } from '../pane/pane-context';

export function LevelBadge({ level }: { readonly level: number | null }): JSX.Element {
  const { rubric, messages } = usePane();
  return (
    <span className={level === 0 || level === null ? 'badge badge-below' : 'badge'}>
      {levelWords(rubric, level, messages)}
    </span>
  );
}
