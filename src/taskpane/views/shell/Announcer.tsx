/** Says politely which levels changed, for people who do not see the badges change. */
import * as React from 'react';
import type { LevelChange } from '../../state/pane-state';
import { levelWords } from '../../words/level-words';
import { usePane, usePaneState, type Pane } from '../pane/pane-context';

/** More than so many sentences at once help nobody; the widest come first. */
const mostSentences = 3;

export function Announcer(): JSX.Element {
  const pane = usePane();
  const { number, changes } = usePaneState().levelChanges;
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {/* The key makes the same sentence a new one when it is true again. */}
      <span key={number}>
        {changes
          .slice(0, mostSentences)
          .map((change) => sentence(change, pane))
          .join('. ')}
      </span>
    </div>
  );
}

function sentence(change: LevelChange, { messages, rubric }: Pane): string {
  const { announce } = messages.pane;
  const what =
    change.kind === 'overall'
      ? announce.whole
      : change.kind === 'category'
        ? announce.category(change.id)
        : announce.item(change.id);
  const level = levelWords(rubric, change.to, messages);
  return change.to > change.from ? announce.levelUp(what, level) : announce.levelDown(what, level);
}
